import { estimateRange, rangeOf } from '@shared/domain/estimate/estimate-range';
import { pricedLine, type Side } from '@shared/domain/estimate/estimated-line';
import { isExpired } from '@shared/domain/estimate/is-expired';
import { ZERO, type Minor } from '@shared/domain/money/money';
import { clientDisplayName } from '@shared/domain/people/display-name';
import { lineAmounts } from '@shared/domain/pricing/line';
import type { TaxRules } from '@shared/domain/tax/tax';
import type { EstimateState, EstimateSummary, EstimateView } from '@shared/ipc/views/estimates';
import { assert } from '@shared/lib/assert';
import { canonicalJson } from '@shared/journal/canonical';
import type { EstimateContent, EstimateLine } from '@shared/journal/estimate-events';
import type { HospitalRecord } from '@shared/journal/records';
import type { EstimateLineId, PatientId } from '@shared/lib/ids';
import type { ReadableDb } from '../../db/database';
import { receivablesRulesOf } from '../../db/repos/account-terms';
import type { Estimate } from '../../db/repos/estimates';
import { findClient, findPatient, findPatientsOf } from '../../db/repos/records';
import { sha256Hex } from '../../platform/hash';
import { clientNameOf } from '../records/client-name';
import { nameOf } from '../people/name-of';

/** An estimate as the counter sees it at `nowMs`. */
export function estimateView(
  db: ReadableDb,
  estimate: Estimate,
  hospital: HospitalRecord,
  nowMs: number,
): EstimateView {
  const { content, declineReason, invoiceId, draftedAtMs, presentedAtMs } = estimate;
  const { title, note, validUntil, taxExempt, lines } = content;
  const client = findClient(db, content.clientId);
  assert(client !== null, 'an estimate is for a client');
  return {
    ...{ title, note, validUntil, taxExempt, declineReason, invoiceId },
    ...{ draftedAtMs, presentedAtMs },
    estimateId: estimate.estimateId,
    number: estimate.numberText,
    state: stateOf(estimate, nowMs, hospital),
    client: { ...client, displayName: clientDisplayName(client) },
    patients: findPatientsOf(db, content.clientId)
      .filter(({ active, dateOfDeath }) => active && dateOfDeath === null)
      .map(({ patientId, name, weightGrams }) => ({ patientId, name, weightGrams })),
    lines: lines.map((line) => ({
      ...line,
      patientName: patientName(db, line.patientId),
      lowMinor: sideOf(line, 'low'),
      highMinor: sideOf(line, 'high'),
    })),
    ...estimateRange(lines, taxRulesOf(content, hospital)),
    draftedByName: nameOf(db, estimate.draftedBy),
    contentSha256: contentHash(content),
    depositPpm: receivablesRulesOf(db).depositPpm,
    accepted: acceptedOf(estimate, hospital),
  };
}

/** One row of the list of estimates. */
export function estimateSummary(
  db: ReadableDb,
  estimate: Estimate,
  hospital: HospitalRecord,
  nowMs: number,
): EstimateSummary {
  const { estimateId, numberText, changedAtMs, content, depositMinor } = estimate;
  const { clientId, title, validUntil, lines } = content;
  const patientIds = new Set(lines.map(({ patientId }) => patientId));
  return {
    ...{ estimateId, clientId, title, validUntil, changedAtMs, depositMinor },
    number: numberText,
    state: stateOf(estimate, nowMs, hospital),
    clientName: clientNameOf(db, clientId) ?? '',
    patientNames: [...patientIds].flatMap((patientId) => patientName(db, patientId) ?? []),
    ...(acceptedRange(estimate, hospital) ?? estimateRange(lines, taxRulesOf(content, hospital))),
  };
}

/** What the client agreed to comes to; null while nobody has. */
export function acceptedRange(estimate: Estimate, hospital: HospitalRecord) {
  if (estimate.acceptedAtMs === null) return null;
  const lines = acceptedLines(estimate);
  return rangeOf(lines, taxRulesOf(estimate.content, hospital));
}

export function acceptedLines({ content, acceptedLineIds }: Estimate): EstimateLine[] {
  const accepted = new Set<EstimateLineId>(acceptedLineIds);
  return content.lines.filter(({ estimateLineId }) => accepted.has(estimateLineId));
}

/** What one side of a line costs before tax; zero when it may not be needed. */
export function sideOf(line: EstimateLine, side: Side): Minor {
  const priced = pricedLine(line, side);
  return priced === null ? ZERO : lineAmounts(priced).netMinor;
}

/** SHA-256 of the canonical JSON of what stands on an estimate. */
export function contentHash(content: EstimateContent): string {
  return sha256Hex(canonicalJson(content));
}

export function stateOf(
  { status, validUntil }: Estimate,
  nowMs: number,
  { timeZone }: HospitalRecord,
): EstimateState {
  const isUnanswered = status === 'draft' || status === 'presented';
  return isUnanswered && isExpired(validUntil, nowMs, timeZone) ? 'expired' : status;
}

function acceptedOf(estimate: Estimate, hospital: HospitalRecord): EstimateView['accepted'] {
  const { acceptedAtMs, acceptedLineIds, depositMinor, signature } = estimate;
  const range = acceptedRange(estimate, hospital);
  if (acceptedAtMs === null || range === null) return null;
  const signedBy = signature === null ? null : signature.signedBy;
  return { atMs: acceptedAtMs, lineIds: acceptedLineIds, ...range, depositMinor, signedBy };
}

function taxRulesOf({ taxExempt }: EstimateContent, hospital: HospitalRecord): TaxRules {
  return { mode: hospital.taxMode, rounding: hospital.taxRounding, exempt: taxExempt };
}

function patientName(db: ReadableDb, patientId: PatientId | null): string | null {
  return patientId === null ? null : (findPatient(db, patientId)?.name ?? '');
}
