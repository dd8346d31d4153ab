import type { Failure } from '@shared/ipc/failures';
import type { EstimateView } from '@shared/ipc/views/estimates';
import { ok, type Result } from '@shared/lib/result';
import { call } from '../../../bridge/call';
import { beforeLeaving } from '../../../state/leaving';
import type { Approval } from '../../../ui/people/approval';
import { savedOf, type EstimateDraft } from './estimate-draft';
import { useEstimates } from './estimates-store';

/** Long enough that a number is kept once, short enough that a crash takes no more than that. */
const PAUSE_MS = 400;

let last: Promise<unknown> = Promise.resolve();

/** Runs one keeping after the other: the latest is what stands. */
function inTurn<Value>(task: () => Promise<Value>): Promise<Value> {
  const mine = last.then(task, task);
  last = mine;
  return mine;
}

/**
 * Keeps `draft`, or what is typed now, and answers the estimate; null when there was nothing to
 * keep. Why it was refused is shown beside what is typed.
 */
export function keepDraft(
  approval: Approval = null,
  changed: EstimateDraft | null = null,
  reason = '',
): Promise<Result<EstimateView | null, Failure>> {
  return inTurn(async () => {
    const draft = changed ?? useEstimates.getState().draft;
    const saved = draft === null ? null : savedOf(draft);
    if (draft === null || saved === null) return ok(null);
    const text = JSON.stringify(saved);
    const { kept } = useEstimates.getState();
    // A number is taken once there is something to number.
    const isNothingYet = kept === null && saved.lines.length === 0;
    if (text === kept || isNothingYet) return ok(null);
    const result = await call('estimates.save', { ...saved, reason, approval });
    if (useEstimates.getState().draft?.estimateId !== draft.estimateId) return result;
    useEstimates.setState(
      result.ok
        ? { kept: text, failure: null }
        : { failure: changed === null ? result.error : null },
    );
    if (result.ok && changed !== null) useEstimates.setState({ draft: changed });
    return result;
  });
}

/** Keeps what is typed when the typing pauses, and before anybody leaves. Answers how to stop. */
export function keepTyping(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    void keepDraft();
  };
  const stopFollowing = useEstimates.subscribe(({ draft }, { draft: before }) => {
    if (draft === before) return;
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE_MS);
  });
  const stopWaiting = beforeLeaving(keep);
  return () => {
    stopWaiting();
    stopFollowing();
    keep();
  };
}
