import type { Act } from '@shared/domain/people/permission';
import type { CommandFailure } from '@shared/ipc/failures';
import type { PaymentView } from '@shared/ipc/views/invoices';
import type { EmployeeId, PaymentId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import { assert } from '@shared/lib/assert';
import { refundedOf } from '../../db/repos/corrections';
import { findPayment, requirePayment, type Payment } from '../../db/repos/payments';
import type { Settings } from '../../db/repos/records';
import { findShift } from '../../db/repos/shifts';
import { commandIn, runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import { whoAndWhere } from '../invoices/change-invoice';
import { approvedFor, checkApproval, type Approval } from '../people/approval';
import { cardNumberProblem } from '../records/card-number-problem';
import { paymentView } from './payment-view';

/** A payment whose shift is not closed yet, and under whose word it is put right. */
export interface PaymentAtWork {
  readonly command: Command;
  readonly payment: Payment;
  readonly settings: Settings;
  readonly approvedBy: EmployeeId | null;
}

interface Wanted {
  readonly paymentId: PaymentId;
  readonly reason: string;
  readonly approval: Approval;
}

/**
 * Puts a payment of the open or the counted shift right, as a new fact beside the old one.
 * `correct` answers what is wrong, or null.
 */
export async function correctPayment(
  context: TillContext,
  { paymentId, reason, approval }: Wanted,
  act: Act,
  correct: (work: PaymentAtWork) => CommandFailure | null,
): Promise<Result<PaymentView, CommandFailure>> {
  const approver = await checkApproval(context, approval);
  if (!approver.ok) return approver;
  const areas = ['payments', 'invoices', 'shifts', 'printing', 'till'] as const;
  return runCommand(context, areas, (command): Result<PaymentView, CommandFailure> => {
    const { db } = command;
    const ready = whoAndWhere(context, db, 'take-payment');
    if (!ready.ok) return ready;
    const word = approvedFor(ready.value.employee, act, approver.value);
    if (!word.ok) return word;
    const payment = findPayment(db, paymentId);
    if (payment?.tillId !== context.tillId) return err({ code: 'PAYMENT_UNKNOWN' });
    const shift = findShift(db, payment.shiftId);
    assert(shift !== null, 'a payment was taken in a shift');
    if (shift.closing !== null) return err({ code: 'PAYMENT_CLOSED' });
    if (refundedOf(db, paymentId) > 0) return err({ code: 'PAYMENT_REFUNDED' });
    const problem = cardNumberProblem([reason]);
    if (problem !== null) return err(problem);
    const work = { payment, settings: ready.value.settings, approvedBy: word.value };
    const refusal = correct({ command: commandIn(command, shift.shiftId), ...work });
    return refusal === null ? ok(paymentView(db, requirePayment(db, paymentId))) : err(refusal);
  });
}
