import type { CommandFailure } from '@shared/ipc/failures';
import type { Refundable, RefundableInvoice, RefundView } from '@shared/ipc/views/refunds';
import type { InvoiceId, PaymentId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import type { RefundRow } from '../../db/repos/corrections';
import { requireInvoice } from '../../db/repos/invoices';
import { findPayment, type Payment } from '../../db/repos/payments';
import type { TillContext } from '../context';
import { signedIn } from '../people/approval';
import { nameOf } from '../people/name-of';
import { creditNoteOf } from './credit-note-of';
import { creditableViews, standingOf } from './creditable';
import { creditedLines } from './credited-lines';
import { leftForInvoice, leftOfTender, waysBack } from './refund-left';

export function refundView(db: ReadableDb, row: RefundRow): RefundView {
  const { refundId, numberText, paymentId, invoiceId, clientId, tender, amountMinor } = row;
  const note = creditNoteOf(db, row);
  return {
    ...{ refundId, number: numberText, paymentId, invoiceId, clientId, tender, amountMinor },
    creditNoteId: note?.creditNoteId ?? null,
    creditNoteNumber: note?.numberText ?? null,
    lines: note === null ? [] : creditedLines(db, note),
    reason: row.reason,
    paidAtMs: row.paidAtMs,
    paidByName: nameOf(db, row.paidBy),
  };
}

/** What of a payment could still be taken back, invoice by invoice and line by line. */
export function findRefundable(
  context: TillContext,
  paymentId: PaymentId,
): Result<Refundable, CommandFailure> {
  const db = context.database.read;
  const employee = signedIn(context, db);
  if (!employee.ok) return employee;
  const payment = findPayment(db, paymentId);
  if (payment === null) return err({ code: 'PAYMENT_UNKNOWN' });
  if (payment.voidedAtMs !== null) return ok({ ways: [], invoices: [] });
  return ok({
    ways: waysBack(payment).map((tender) => ({
      tender,
      leftMinor: leftOfTender(db, payment, tender),
    })),
    invoices: payment.allocations
      .map(({ invoiceId }) => refundableInvoice(db, payment, invoiceId))
      .sort((a, b) => (a.number < b.number ? -1 : 1)),
  });
}

function refundableInvoice(
  db: ReadableDb,
  payment: Payment,
  invoiceId: InvoiceId,
): RefundableInvoice {
  const invoice = requireInvoice(db, invoiceId);
  return {
    invoiceId,
    number: invoice.numberText ?? '',
    ...standingOf(invoice),
    ...leftForInvoice(db, payment, invoiceId),
    lines: creditableViews(db, invoice),
  };
}
