import { undecidedGroup } from '@shared/domain/estimate/options';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { EstimateView } from '@shared/ipc/views/estimates';
import { canonicalJson } from '@shared/journal/canonical';
import type { EstimateId, EstimateLineId } from '@shared/lib/ids';
import type { Result } from '@shared/lib/result';
import { sha256Hex } from '../../platform/hash';
import type { TillContext } from '../context';
import { cardNumberProblem } from '../records/card-number-problem';
import { changeEstimate, type EstimateAtWork } from './change-estimate';
import { contentHash, stateOf } from './estimate-view';

/** The client sees it from now on as it is. */
export function presentEstimate(
  context: TillContext,
  estimateId: EstimateId,
): Result<EstimateView, CommandFailure> {
  return changeEstimate(context, estimateId, (work) => {
    const problem = openProblem(work);
    if (problem !== null) return problem;
    const { status, content } = work.estimate;
    if (content.lines.length === 0) return { code: 'ESTIMATE_EMPTY' };
    if (status === 'draft') work.append('estimate.presented', { estimateId });
    return null;
  });
}

/**
 * The client agrees to `lineIds` of what they saw, with a signature on the screen or on paper. What
 * was signed is kept by its hash: the content, what of it was chosen, and the deposit.
 */
export function acceptEstimate(
  context: TillContext,
  { estimateId, lineIds, signature, depositMinor, contentSha256 }: ParsedInput<'estimates.accept'>,
): Result<EstimateView, CommandFailure> {
  return changeEstimate(context, estimateId, (work) => {
    const { estimate, append } = work;
    const { content } = estimate;
    const chosen = new Set<EstimateLineId>(lineIds);
    const inOrder = content.lines
      .map(({ estimateLineId }) => estimateLineId)
      .filter((id) => chosen.has(id));
    if (inOrder.length < chosen.size) return { code: 'LINE_UNKNOWN' };
    const isAskedAgain =
      estimate.status === 'accepted' &&
      canonicalJson(inOrder) === canonicalJson(estimate.acceptedLineIds);
    if (isAskedAgain) return null;
    const problem = openProblem(work) ?? cardNumberProblem([signature?.signedBy ?? '']);
    if (problem !== null) return problem;
    const isShown = estimate.status === 'presented' && contentHash(content) === contentSha256;
    if (!isShown) return { code: 'ESTIMATE_CHANGED' };
    const group = undecidedGroup(content.lines, chosen);
    if (group !== null) return { code: 'OPTION_UNDECIDED', group };
    const signed = { content, lineIds: inOrder, depositMinor };
    const signedSha256 = sha256Hex(canonicalJson(signed));
    append('estimate.accepted', {
      estimateId,
      lineIds: inOrder,
      signature: signature === null ? null : { ...signature, signedSha256 },
      depositMinor,
    });
    return null;
  });
}

/** The client does not want it. */
export function declineEstimate(
  context: TillContext,
  { estimateId, reason }: ParsedInput<'estimates.decline'>,
): Result<EstimateView, CommandFailure> {
  return changeEstimate(context, estimateId, ({ estimate, append }) => {
    if (estimate.status === 'declined') return null;
    if (estimate.status === 'accepted' || estimate.status === 'invoiced') {
      return { code: 'ESTIMATE_CLOSED' };
    }
    const problem = cardNumberProblem([reason]);
    if (problem !== null) return problem;
    append('estimate.declined', { estimateId, reason });
    return null;
  });
}

/** Why it cannot be shown or accepted any more, or null. */
function openProblem({ estimate, nowMs, settings }: EstimateAtWork): CommandFailure | null {
  const state = stateOf(estimate, nowMs, settings.hospital);
  if (state === 'expired') return { code: 'ESTIMATE_EXPIRED', validUntil: estimate.validUntil };
  return state === 'draft' || state === 'presented' ? null : { code: 'ESTIMATE_CLOSED' };
}
