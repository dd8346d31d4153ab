import { addMinor, sumMinor, type Minor } from '@shared/domain/money/money';
import type { CommandFailure } from '@shared/ipc/failures';
import type { PaymentView } from '@shared/ipc/views/invoices';
import type { CreditMade } from '@shared/journal/account-facts';
import { assert } from '@shared/lib/assert';
import type { CreditId, EmployeeId, ShiftId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import { findPayment, requirePayment, type Payment } from '../../db/repos/payments';
import type { Employee, Settings } from '../../db/repos/records';
import { findCountingShift, findOpenShift } from '../../db/repos/shifts';
import { commandIn, runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import { documentNumberOf } from '../document-number';
import { whoAndWhere } from '../invoices/change-invoice';
import { approvedFor, signedInWhoMay, type Approver } from '../people/approval';
import { queueSalePapers } from '../printing/queue-papers';
import { cardNumberProblem } from '../records/card-number-problem';
import { drawerOfOther } from '../shifts/drawer-of-other';
import { findPaidFor, type PaidFor, type WantedPayment } from './paid-for';
import { paymentView } from './payment-view';
import { settlePayment, type SettledPayment } from './settle-payment';

/**
 * Makes an open invoice final, takes the payment of it and of whatever else it is for, and queues
 * the papers and the drawer's kick, as one transaction. Asked again with the same id it answers the
 * first outcome and does nothing.
 */
export function commitPayment(
  context: TillContext,
  wanted: WantedPayment,
): Result<PaymentView, CommandFailure> {
  return takePayment(context, wanted, null);
}

/** The frozen shift that a payment joins late, why, and who was asked. */
interface Late {
  readonly shiftId: ShiftId;
  readonly reason: string;
  readonly approver: Approver;
}

/** Takes it into the open shift, or late into the one that is being counted. */
export function takePayment(
  context: TillContext,
  wanted: WantedPayment,
  late: Late | null,
): Result<PaymentView, CommandFailure> {
  const areas = ['payments', 'invoices', 'shifts', 'printing', 'till'] as const;
  return runCommand(context, areas, (command): Result<PaymentView, CommandFailure> => {
    const { db } = command;
    // Also before a repeat is answered: what was paid is told to nobody who just walks by.
    const employee = signedInWhoMay(context, db, 'take-payment');
    if (!employee.ok) return employee;
    const known = findPayment(db, wanted.paymentId);
    if (known !== null) {
      return isSame(known, wanted) ? ok(paymentView(db, known)) : err({ code: 'ID_TAKEN' });
    }
    const joined = shiftFor(context, command, employee.value, late);
    if (!joined.ok) return joined;
    const { shiftId, approvedBy } = joined.value;
    const ready = whoAndWhere(context, db, 'take-payment');
    if (!ready.ok) return ready;
    const { settings } = ready.value;
    const paidFor = findPaidFor(command, settings, wanted);
    if (!paidFor.ok) return paidFor;
    const settled = settlePayment(db, settings, wanted, paidFor.value);
    if (!settled.ok) return settled;
    const at = commandIn(command, shiftId);
    journal(context, at, settings, { wanted, paidFor: paidFor.value, settled: settled.value });
    if (late !== null) {
      const { paymentId } = wanted;
      at.append('payment.added-late', { paymentId, reason: late.reason, approvedBy });
    }
    queueSalePapers(context, at, wanted.paymentId);
    return ok(paymentView(db, requirePayment(db, wanted.paymentId)));
  });
}

/** Whether a payment is the one that is asked for once more. */
function isSame(known: Payment, { invoiceId, tenders }: WantedPayment): boolean {
  if (invoiceId !== null) return known.allocations.some((each) => each.invoiceId === invoiceId);
  const all = [...known.tenders, ...known.replacedTenders];
  return tenders.every(({ tenderId }) => all.some((each) => each.tenderId === tenderId));
}

/** The shift that gets the money, and under whose word when it is not the one that sells. */
function shiftFor(
  { tillId }: TillContext,
  { db }: Command,
  employee: Employee,
  late: Late | null,
): Result<{ shiftId: ShiftId; approvedBy: EmployeeId | null }, CommandFailure> {
  if (late !== null) {
    const word = approvedFor(employee, 'add-late-payment', late.approver);
    if (!word.ok) return word;
    const problem = cardNumberProblem([late.reason]);
    if (problem !== null) return err(problem);
    const frozen = findCountingShift(db, tillId);
    if (frozen?.shiftId !== late.shiftId) return err({ code: 'SHIFT_NOT_COUNTING' });
    return ok({ shiftId: frozen.shiftId, approvedBy: word.value });
  }
  const shift = findOpenShift(db, tillId);
  if (shift === null) return err({ code: 'SHIFT_NOT_OPEN' });
  const others = drawerOfOther(db, shift, employee);
  return others === null ? ok({ shiftId: shift.shiftId, approvedBy: null }) : err(others);
}

interface Taken {
  readonly wanted: WantedPayment;
  readonly paidFor: PaidFor;
  readonly settled: SettledPayment;
}

function journal(
  { tillId, ids }: TillContext,
  { db, append }: Command,
  settings: Settings,
  { wanted: { paymentId }, paidFor, settled }: Taken,
): void {
  const number = (kind: 'invoice' | 'payment') => documentNumberOf(db, tillId, settings.till, kind);
  const { client, opened, certificates } = paidFor;
  if (opened !== null) append('invoice.finalized', { ...opened, number: number('invoice') });
  const creditsMade = creditLeft(paidFor, settled).map((credit) => ({
    creditId: ids.next() as CreditId,
    ...credit,
  }));
  const { tenders, changeMinor, cashRoundingMinor, creditsUsed, cardAttemptId } = settled;
  const body = {
    ...{ paymentId, number: number('payment'), clientId: client?.clientId ?? null },
    tenders: [...tenders],
    allocations: [...paidFor.allocations],
    changeMinor,
    cashRoundingMinor,
    ...(creditsUsed.length > 0 && { creditsUsed: [...creditsUsed] }),
    ...(creditsMade.length > 0 && { creditsMade }),
    ...(certificates.length > 0 && { certificatesSold: [...certificates] }),
    ...(cardAttemptId !== null && { cardAttemptId }),
  };
  const parts = [...body.allocations, ...creditsMade, ...certificates];
  assert(
    addMinor(sumOf(body.tenders), cashRoundingMinor) === sumOf(parts),
    'what is put down is what is paid for',
  );
  append('payment.taken', body);
}

/** What stays with the hospital for what is to come. */
function creditLeft(
  { prepayment, restMinor }: PaidFor,
  { overpaidMinor }: SettledPayment,
): Omit<CreditMade, 'creditId'>[] {
  const amountMinor = addMinor(restMinor, overpaidMinor);
  return [
    ...(prepayment === null ? [] : [prepayment]),
    ...(amountMinor === 0 ? [] : [{ kind: 'overpayment' as const, estimateId: null, amountMinor }]),
  ];
}

function sumOf(parts: readonly { readonly amountMinor: Minor }[]): Minor {
  return sumMinor(parts.map(({ amountMinor }) => amountMinor));
}
