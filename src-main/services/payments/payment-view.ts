import { sumMinor } from '@shared/domain/money/money';
import type { CommandFailure } from '@shared/ipc/failures';
import type { PaymentView } from '@shared/ipc/views/invoices';
import type { PaymentId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findReturnsOfPayment } from '../../db/repos/check-returns';
import { refundedOf } from '../../db/repos/corrections';
import { creditLeftOf } from '../../db/repos/credits';
import { owedBy, requireInvoice } from '../../db/repos/invoices';
import { findPayment, findRecentPayments, type Payment } from '../../db/repos/payments';
import type { TillContext } from '../context';
import { signedIn } from '../people/approval';
import { totalOf } from './paid-by';
import { clientNameOf } from '../records/client-name';
import { nameOf } from '../people/name-of';

/** The payment as the counter sees it. */
export function paymentView(db: ReadableDb, payment: Payment): PaymentView {
  const { clientId, tenders, cashRoundingMinor, creditsMade, certificatesSold } = payment;
  const allocations = payment.allocations.map(({ invoiceId, amountMinor }) => ({
    invoiceId,
    number: requireInvoice(db, invoiceId).numberText ?? '',
    amountMinor,
  }));
  const [first] = allocations;
  return {
    paymentId: payment.paymentId,
    number: payment.numberText,
    invoiceId: first?.invoiceId ?? null,
    invoiceNumber: first?.number ?? null,
    clientId,
    clientName: clientNameOf(db, clientId),
    takenAtMs: payment.takenAtMs,
    takenByName: nameOf(db, payment.takenBy),
    totalMinor: totalOf(payment),
    changeMinor: payment.changeMinor,
    cashRoundingMinor,
    tenders: [...tenders],
    replacedTenders: payment.replacedTenders.map(({ replacedBy: _by, ...tender }) => tender),
    voidedAtMs: payment.voidedAtMs,
    voidReason: payment.voidReason ?? '',
    refundedMinor: refundedOf(db, payment.paymentId),
    allocations,
    creditMadeMinor: sumMinor(creditsMade.map(({ amountMinor }) => amountMinor)),
    certificatesSold,
    returnedTenderIds: findReturnsOfPayment(db, payment.paymentId).map(({ tenderId }) => tenderId),
    account:
      clientId === null
        ? null
        : { owedMinor: owedBy(db, clientId), creditMinor: creditLeftOf(db, clientId) },
    shiftId: payment.shiftId,
    copies: payment.copies,
  };
}

export function findPaymentView(
  context: TillContext,
  paymentId: PaymentId,
): Result<PaymentView, CommandFailure> {
  const db = context.database.read;
  const employee = signedIn(context, db);
  if (!employee.ok) return employee;
  const payment = findPayment(db, paymentId);
  return payment === null ? err({ code: 'PAYMENT_UNKNOWN' }) : ok(paymentView(db, payment));
}

/** The latest payments, newest first. */
export function listRecentPayments(
  context: TillContext,
  limit: number,
): Result<PaymentView[], CommandFailure> {
  const db = context.database.read;
  const employee = signedIn(context, db);
  if (!employee.ok) return employee;
  return ok(
    findRecentPayments(db, context.tillId, limit).map((payment) => paymentView(db, payment)),
  );
}
