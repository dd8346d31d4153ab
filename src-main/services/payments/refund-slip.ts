import { sumMinor } from '@shared/domain/money/money';
import { clientDisplayName } from '@shared/domain/people/display-name';
import { assert } from '@shared/lib/assert';
import { renderRefundSlip, type RefundSlipData } from '@shared/receipt/refund-slip';
import type { RefundRow } from '../../db/repos/corrections';
import { requireInvoice } from '../../db/repos/invoices';
import { requirePayment } from '../../db/repos/payments';
import { findClient } from '../../db/repos/records';
import type { Command } from '../command';
import type { TillContext } from '../context';
import { queueSlip, type Desk } from '../printing/house-papers';
import { personOf } from '../printing/letterhead';
import { creditNoteOf } from './credit-note-of';

/** Queues credit note and refund as one slip, in the client's language as their receipt is. */
export function queueRefundSlip(context: TillContext, command: Command, row: RefundRow): void {
  const { db } = command;
  assert(row.paymentId !== null, 'this is the slip of money that was paid for an invoice');
  const { clientId } = requirePayment(db, row.paymentId);
  const client = clientId === null ? null : findClient(db, clientId);
  const clientName = client === null ? null : clientDisplayName(client);
  const language = client?.language ?? null;
  queueSlip(context, command, { language }, (desk) => ({
    label: row.numberText,
    document: renderRefundSlip({ ...dataOf(desk, row), clientName }, desk.i18n),
  }));
}

function dataOf({ db, head }: Desk, row: RefundRow): Omit<RefundSlipData, 'clientName'> {
  const note = creditNoteOf(db, row);
  assert(
    note !== null && row.paymentId !== null && row.invoiceId !== null,
    'money for goods goes back on a credit note',
  );
  const invoice = requireInvoice(db, row.invoiceId);
  const { tender, amountMinor, cashRoundingMinor, reason, paidAtMs, approvedBy } = row;
  const { lines, totalMinor } = note.credited;
  return {
    ...head,
    ...{ tender, amountMinor, cashRoundingMinor, reason, paidAtMs, totalMinor },
    creditNoteNumber: note.numberText,
    refundNumber: row.numberText,
    receiptNumber: requirePayment(db, row.paymentId).numberText,
    invoiceNumber: invoice.numberText,
    paidBy: personOf(db, row.paidBy),
    approvedBy: approvedBy === null ? null : personOf(db, approvedBy),
    lines: lines.map((credited) => {
      const sold = invoice.lines.find(({ line }) => line.lineId === credited.lineId);
      assert(sold !== undefined, 'a credit note speaks of lines of its invoice');
      return { ...credited, description: sold.line.description };
    }),
    taxMinor: sumMinor(lines.map(({ taxMinor }) => taxMinor)),
  };
}
