import { sumMinor } from '@shared/domain/money/money';
import { assert } from '@shared/lib/assert';
import type { CreditNotePageData } from '@shared/pages/credit-note-page';
import type { ReadableDb } from '../../db/database';
import type { CreditNoteRow } from '../../db/repos/corrections';
import { findKeptOf, findRefundsOfInvoice } from '../../db/repos/invoice-movements';
import { requireInvoice } from '../../db/repos/invoices';
import { addresseeOf } from '../arrangements/addressee';
import { personOf } from '../printing/letterhead';

/** What the letter of a credit note is drawn from. */
export function creditNoteDataOf(
  db: ReadableDb,
  note: CreditNoteRow,
  copyNumber: number,
): CreditNotePageData {
  const invoice = requireInvoice(db, note.invoiceId);
  const { clientId, numberText } = invoice;
  const { lines, totalMinor } = note.credited;
  const { issuedAtMs, reason, approvedBy } = note;
  return {
    client: clientId === null ? null : addresseeOf(db, clientId),
    number: note.numberText,
    invoiceNumber: numberText ?? '',
    ...{ issuedAtMs, reason, copyNumber, totalMinor },
    issuedBy: personOf(db, note.issuedBy),
    approvedBy: approvedBy === null ? null : personOf(db, approvedBy),
    lines: lines.map(({ lineId, quantityMilli, netMinor, taxMinor }) => {
      const sold = invoice.lines.find(({ line }) => line.lineId === lineId);
      assert(sold !== undefined, 'a credit note speaks of lines of its invoice');
      return { description: sold.line.description, quantityMilli, netMinor, taxMinor };
    }),
    taxMinor: sumMinor(lines.map(({ taxMinor }) => taxMinor)),
    refunds: refundsOf(db, note),
    creditMinor: findKeptOf(db, note.creditNoteId),
  };
}

/** The money that went back for it. One of an earlier program does not tell, but is of its instant. */
function refundsOf(db: ReadableDb, note: CreditNoteRow): CreditNotePageData['refunds'] {
  const { creditNoteId, invoiceId, issuedAtMs } = note;
  return findRefundsOfInvoice(db, invoiceId)
    .filter((refund) =>
      refund.creditNoteId === null
        ? refund.paidAtMs === issuedAtMs
        : refund.creditNoteId === creditNoteId,
    )
    .map(({ numberText: number, amountMinor }) => ({ number, amountMinor }));
}
