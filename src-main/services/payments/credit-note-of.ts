import { addMinor } from '@shared/domain/money/money';
import { assert } from '@shared/lib/assert';
import type { ReadableDb } from '../../db/database';
import { findCreditNotes, type CreditNoteRow, type RefundRow } from '../../db/repos/corrections';

/**
 * The credit note that a refund pays: the latest one that fits, since both were journalled by the
 * same command, and so in the same instant.
 */
export function creditNoteOf(db: ReadableDb, row: RefundRow): CreditNoteRow {
  const owedMinor = addMinor(row.amountMinor, row.cashRoundingMinor);
  const note = findCreditNotes(db, row.invoiceId).findLast(
    ({ issuedAtMs, totalMinor }) => issuedAtMs === row.paidAtMs && totalMinor === owedMinor,
  );
  assert(note !== undefined, 'money goes back on a credit note only');
  return note;
}
