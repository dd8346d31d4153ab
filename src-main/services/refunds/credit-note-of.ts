import { addMinor } from '@shared/domain/money/money';
import { assert } from '@shared/lib/assert';
import type { ReadableDb } from '../../db/database';
import {
  findCreditNote,
  findCreditNotes,
  type CreditNoteRow,
  type RefundRow,
} from '../../db/repos/corrections';

/**
 * The credit note that a refund pays, or null when it pays out what a client had left here. Where a
 * refund does not tell, it is the latest one that fits: both were journalled by the same command,
 * and so in the same instant.
 */
export function creditNoteOf(db: ReadableDb, row: RefundRow): CreditNoteRow | null {
  const { invoiceId, creditNoteId } = row;
  if (creditNoteId !== null) return findCreditNote(db, creditNoteId);
  if (invoiceId === null) return null;
  const owedMinor = addMinor(row.amountMinor, row.cashRoundingMinor);
  const note = findCreditNotes(db, invoiceId).findLast(
    ({ issuedAtMs, totalMinor }) => issuedAtMs === row.paidAtMs && totalMinor === owedMinor,
  );
  assert(note !== undefined, 'money goes back on a credit note only');
  return note;
}
