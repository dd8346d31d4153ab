import { lineStanding, standingOf } from '@shared/domain/estimate/estimate-standing';
import { assert } from '@shared/lib/assert';
import type { InvoiceEstimate } from '@shared/ipc/views/estimates';
import type { DocumentTotalsFact } from '@shared/journal/money-facts';
import type { HospitalRecord } from '@shared/journal/records';
import type { EstimateId } from '@shared/lib/ids';
import type { ReadableDb } from '../../db/database';
import { requireEstimate } from '../../db/repos/estimates';
import { acceptedRange, sideOf } from './estimate-view';

/** How an invoice that comes to `totals` stands against the estimate it grew out of. */
export function invoiceAgainstEstimate(
  db: ReadableDb,
  estimateId: EstimateId,
  totals: DocumentTotalsFact,
  hospital: HospitalRecord,
): InvoiceEstimate {
  const estimate = requireEstimate(db, estimateId);
  const range = acceptedRange(estimate, hospital);
  assert(range !== null, 'only what was accepted is invoiced');
  const { content, invoicedLines, numberText } = estimate;
  const estimated = new Map(content.lines.map((line) => [line.estimateLineId, line]));
  const highOf = new Map(
    invoicedLines.map(({ estimateLineId, lineId }) => {
      const line = estimated.get(estimateLineId);
      return [lineId, line === undefined ? null : sideOf(line, 'high')] as const;
    }),
  );
  const actualMinor = totals.totalMinor;
  return {
    ...{ estimateId, number: numberText, ...range, actualMinor },
    standing: standingOf(actualMinor, range),
    surprises: totals.lines.flatMap(({ lineId, netMinor }) => {
      const standing = lineStanding(netMinor, highOf.get(lineId) ?? null);
      return standing === 'as-estimated' ? [] : [{ lineId, standing }];
    }),
  };
}
