import { ZERO } from '@shared/domain/money/money';
import type { CommandFailure } from '@shared/ipc/failures';
import type { Refundable, RefundView } from '@shared/ipc/views/refunds';
import type { PaymentId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import type { RefundRow } from '../../db/repos/corrections';
import { requireInvoice } from '../../db/repos/invoices';
import { findPayment } from '../../db/repos/payments';
import type { TillContext } from '../context';
import { signedIn } from '../people/approval';
import { nameOf } from '../shifts/shift-view';
import { creditNoteOf } from './credit-note-of';
import { creditableLines, leftOf } from './creditable';
import { leftOfPayment, leftOfTender } from './refund-left';

export function refundView(db: ReadableDb, row: RefundRow): RefundView {
  const { refundId, numberText, paymentId, invoiceId, tender, amountMinor, reason } = row;
  return {
    ...{ refundId, number: numberText, paymentId, invoiceId, tender, amountMinor, reason },
    creditNoteNumber: creditNoteOf(db, row)?.numberText ?? null,
    paidAtMs: row.paidAtMs,
    paidByName: nameOf(db, row.paidBy),
  };
}

/** What of a payment could still be taken back, line by line. */
export function findRefundable(
  context: TillContext,
  paymentId: PaymentId,
): Result<Refundable, CommandFailure> {
  const db = context.database.read;
  const employee = signedIn(context, db);
  if (!employee.ok) return employee;
  const payment = findPayment(db, paymentId);
  if (payment === null) return err({ code: 'PAYMENT_UNKNOWN' });
  const invoiceId = payment.allocations[0]?.invoiceId;
  if (invoiceId === undefined || payment.voidedAtMs !== null) {
    return ok({ leftMinor: ZERO, leftInMoneyMinor: ZERO, ways: [], lines: [] });
  }
  const lines = creditableLines(db, requireInvoice(db, invoiceId));
  return ok({
    ...leftOfPayment(db, payment),
    ways: payment.tenders.flatMap(({ tenderId, detail }) =>
      detail.kind === 'card' || detail.kind === 'financing'
        ? [{ tenderId, leftMinor: leftOfTender(db, payment, detail) }]
        : [],
    ),
    lines: lines.map((line) => {
      const left = leftOf(line);
      return { ...line, leftMilli: left.quantityMilli, leftMinor: left.totalMinor };
    }),
  });
}
