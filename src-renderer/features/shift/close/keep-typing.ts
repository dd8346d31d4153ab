import type { Failure } from '@shared/ipc/failures';
import { call } from '../../../bridge/call';
import { beforeLeaving } from '../../../state/leaving';
import { changeDraft, useClosing, type CloseDraft } from './close-draft';
import { keptOf } from './kept-draft';

/** Long enough that a number is kept once, short enough that a crash takes no more than that. */
const PAUSE_MS = 400;

/**
 * Has the till keep what is typed of the closing: at each step, when the typing pauses, and before
 * anybody leaves. Nobody waits for it. Answers how to stop, which is leaving.
 */
export function keepTyping(): () => void {
  let known = textOf(useClosing.getState().draft);
  let said: Failure['code'] | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    const { draft } = useClosing.getState();
    const text = textOf(draft);
    if (draft === null || text === known) return;
    known = text;
    void keepDraft(draft).then((failure) => {
      if (failure !== null) known = null;
      // Said once and not at every key: the count can go on without. Unsaid once it is over.
      const code = failure?.code ?? null;
      if (code !== said) changeDraft({ failure });
      said = code;
    });
  };
  const stopFollowing = useClosing.subscribe(({ draft }, { draft: before }) => {
    if (draft === before) return;
    clearTimeout(timer);
    if (before === null) known = textOf(draft);
    else if (draft?.step !== before.step) keep();
    else timer = setTimeout(keep, PAUSE_MS);
  });
  const stopWaiting = beforeLeaving(keep);
  return () => {
    stopWaiting();
    stopFollowing();
    keep();
  };
}

function textOf(draft: CloseDraft | null): string | null {
  return draft === null ? null : JSON.stringify(keptOf(draft));
}

async function keepDraft(draft: CloseDraft): Promise<Failure | null> {
  const { shiftId } = draft;
  const result = await call('shifts.keepDraft', { shiftId, draft: keptOf(draft) });
  return result.ok ? null : result.error;
}
