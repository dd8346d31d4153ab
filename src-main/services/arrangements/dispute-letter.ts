import { minor } from '@shared/domain/money/money';
import { localDate } from '@shared/domain/time/local-date';
import { dueOf } from '@shared/journal/reducers/invoice';
import type { DisputeId } from '@shared/lib/ids';
import type { DisputeLetterData } from '@shared/pages/dispute-letter-data';
import type { ReadableDb } from '../../db/database';
import { findCreditNote } from '../../db/repos/corrections';
import { findDispute, type DisputeRow } from '../../db/repos/disputes';
import { requireInvoice } from '../../db/repos/invoices';
import { personOf } from '../printing/letterhead';
import { addresseeOf } from './addressee';

/** What the letter about a dispute is drawn from; null when there is no such dispute. */
export function disputeLetterDataOf(
  db: ReadableDb,
  disputeId: DisputeId,
  timeZone: string,
): DisputeLetterData | null {
  const row = findDispute(db, disputeId);
  if (row === null) return null;
  const { clientId, openedAtMs, reason, reviewOn, lineIds } = row;
  const invoice = requireInvoice(db, row.invoiceId);
  return {
    client: clientId === null ? null : addresseeOf(db, clientId),
    number: row.numberText,
    invoiceNumber: invoice.numberText ?? '',
    invoicedOn: localDate(invoice.finalizedAtMs ?? openedAtMs, timeZone),
    ...{ openedAtMs, reason, reviewOn },
    lines: invoice.lines.flatMap(({ line: { lineId, description } }) =>
      lineIds.includes(lineId) ? [description] : [],
    ),
    disputedMinor: row.amountMinor,
    resolution: resolutionOf(db, row),
    owedMinor: minor(Math.max(0, dueOf(invoice))),
  };
}

function resolutionOf(db: ReadableDb, row: DisputeRow): DisputeLetterData['resolution'] {
  const { outcome, allowedMinor, creditNoteId, answer, resolvedAtMs, resolvedBy } = row;
  if (outcome === null || allowedMinor === null) return null;
  if (resolvedAtMs === null || resolvedBy === null) return null;
  const note = creditNoteId === null ? null : findCreditNote(db, creditNoteId);
  return {
    ...{ outcome, allowedMinor, answer, resolvedAtMs },
    creditNoteNumber: note?.numberText ?? null,
    resolvedBy: personOf(db, row.approvedBy ?? resolvedBy),
  };
}
