import type { DisputeView } from '@shared/ipc/views/arrangements';
import { assert } from '@shared/lib/assert';
import type { DisputeId } from '@shared/lib/ids';
import type { ReadableDb } from '../../db/database';
import { findCreditNote } from '../../db/repos/corrections';
import { findDispute, type DisputeRow } from '../../db/repos/disputes';
import { requireInvoice } from '../../db/repos/invoices';
import { nameOf } from '../people/name-of';
import { clientNameOf } from '../records/client-name';

/** The dispute as the counter and its supervisor see it on `today` (ISO date). */
export function disputeView(db: ReadableDb, row: DisputeRow, today: string): DisputeView {
  const { disputeId, invoiceId, clientId, lineIds, amountMinor, reason, reviewOn } = row;
  const invoice = requireInvoice(db, invoiceId);
  return {
    disputeId,
    number: row.numberText,
    invoiceId,
    invoiceNumber: invoice.numberText ?? '',
    clientId,
    clientName: clientNameOf(db, clientId),
    lines: invoice.lines.flatMap(({ line: { lineId, description } }) =>
      lineIds.includes(lineId) ? [{ lineId, description }] : [],
    ),
    ...{ amountMinor, reason, reviewOn },
    isLate: row.outcome === null && reviewOn < today,
    reviewerName: row.reviewer === null ? null : nameOf(db, row.reviewer),
    openedAtMs: row.openedAtMs,
    openedByName: nameOf(db, row.openedBy),
    resolution: resolutionOf(db, row),
  };
}

/** The same of one that must be there: its absence is a bug. */
export function disputeViewOf(db: ReadableDb, disputeId: DisputeId, today: string): DisputeView {
  const row = findDispute(db, disputeId);
  assert(row !== null, `there is no dispute ${disputeId}`);
  return disputeView(db, row, today);
}

function resolutionOf(db: ReadableDb, row: DisputeRow): DisputeView['resolution'] {
  const { outcome, allowedMinor, creditNoteId, answer, resolvedAtMs } = row;
  if (outcome === null || allowedMinor === null || resolvedAtMs === null) return null;
  const note = creditNoteId === null ? null : findCreditNote(db, creditNoteId);
  return {
    ...{ outcome, allowedMinor, answer, resolvedAtMs },
    creditNoteNumber: note?.numberText ?? null,
    resolvedByName: nameOf(db, row.approvedBy ?? row.resolvedBy),
  };
}
