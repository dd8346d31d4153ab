import { estimateRange, rangeOf } from '@shared/domain/estimate/estimate-range';
import { ZERO, type Minor } from '@shared/domain/money/money';
import { lineAmounts } from '@shared/domain/pricing/line';
import type { TaxRules } from '@shared/domain/tax/tax';
import { pricedLine, type Side } from '@shared/domain/estimate/estimated-line';
import type { EstimateLine } from '@shared/journal/estimate-events';
import type { EstimatePageData, EstimatePageLine } from '@shared/pages/estimate-data';
import type { ReadableDb } from '../../db/database';
import type { Estimate } from '../../db/repos/estimates';
import { findPatient, type Settings } from '../../db/repos/records';
import { addresseeOf } from '../arrangements/addressee';
import { personOf } from '../printing/letterhead';

/** What the letter of an estimate is drawn from. */
export function estimateDataOf(
  db: ReadableDb,
  { hospital }: Settings,
  estimate: Estimate,
): EstimatePageData {
  const { content, draftedAtMs, acceptedAtMs, acceptedLineIds, signature, depositMinor } = estimate;
  const { title, note, validUntil, lines, taxExempt: exempt } = content;
  const tax: TaxRules = { mode: hospital.taxMode, rounding: hospital.taxRounding, exempt };
  const agreed = acceptedAtMs === null ? null : new Set(acceptedLineIds);
  const isAgreed = ({ estimateLineId }: EstimateLine) => agreed?.has(estimateLineId) ?? null;
  return {
    client: addresseeOf(db, content.clientId),
    number: estimate.numberText,
    ...{ title, note, validUntil, draftedAtMs },
    draftedBy: personOf(db, estimate.draftedBy),
    groups: groupsOf(db, lines, isAgreed),
    total: estimateRange(lines, tax),
    accepted:
      acceptedAtMs === null
        ? null
        : {
            total: rangeOf(lines.filter(isAgreed), tax),
            ...{ acceptedAtMs, depositMinor, signature },
          },
  };
}

/** The lines by patient, patients in the order in which they first appear. */
function groupsOf(
  db: ReadableDb,
  lines: readonly EstimateLine[],
  isAgreed: (line: EstimateLine) => boolean | null,
): EstimatePageData['groups'] {
  const patientIds = [...new Set(lines.map(({ patientId }) => patientId))];
  return patientIds.map((patientId) => ({
    patientName: patientId === null ? null : (findPatient(db, patientId)?.name ?? ''),
    lines: lines
      .filter((line) => line.patientId === patientId)
      .map((line): EstimatePageLine => ({
        description: line.description,
        sellingUnit: line.sellingUnit,
        ...{ lowMilli: line.lowMilli, highMilli: line.highMilli, option: line.option },
        lowMinor: sideOf(line, 'low'),
        highMinor: sideOf(line, 'high'),
        isAccepted: isAgreed(line),
      })),
  }));
}

/** What the line comes to by itself, before tax where that is added on top. */
function sideOf(line: EstimateLine, side: Side): Minor {
  const priced = pricedLine(line, side);
  return priced === null ? ZERO : lineAmounts(priced).netMinor;
}
