import type { Failure } from '@shared/ipc/failures';
import type { CheckInDrawer } from '@shared/ipc/views/shifts';
import type { ShiftId } from '@shared/lib/ids';
import type { Result } from '@shared/lib/result';
import { call } from '../../../bridge/call';
import { keepWhatIsTyped } from '../../../state/leaving';
import { cashCountOf, countedFrom } from '../../../ui/cash/counted';
import type { Approval } from '../../../ui/people/approval';
import { signedItems } from '../checklist/signed-items';
import {
  changeDraft,
  goToStep,
  isTakenDown,
  startDraft,
  typedCount,
  useClosing,
} from './close-draft';
import { draftFrom } from './kept-draft';

/** Begins to close `shiftId`, or goes on where somebody was. */
export async function beginClosing(shiftId: ShiftId, currency: string): Promise<Failure | null> {
  const [figures, latest, kept] = await Promise.all([
    call('shifts.figures', { shiftId }),
    call('shifts.counted', { shiftId }),
    call('shifts.draft', { shiftId }),
  ]);
  if (!figures.ok) return figures.error;
  if (!latest.ok) return latest.error;
  if (!kept.ok) return kept.error;
  // Asked twice, the first answer is the one that is typed into.
  if (useClosing.getState().draft?.shiftId === shiftId) return null;
  startDraft(draftFrom(shiftId, currency, figures.value.slips, latest.value, kept.value));
  return null;
}

/**
 * Takes the count down, unless it is the one that was, and shows it beside what should be there.
 * `checks` are those that there should be.
 */
export async function compare(checks: readonly CheckInDrawer[]): Promise<void> {
  const { draft } = useClosing.getState();
  if (draft === null || draft.isRunning) return;
  if (isTakenDown(draft)) {
    goToStep('compare');
    return;
  }
  const { shiftId, countId } = draft;
  // Whoever goes on after a crash must not find less than what was taken down.
  keepWhatIsTyped();
  changeDraft({ isRunning: true, failure: null });
  const result = await call('shifts.count', { shiftId, countId, count: typedCount(draft, checks) });
  if (result.ok) {
    changeDraft({ counted: result.value, isRunning: false });
    goToStep('compare');
  } else changeDraft({ failure: result.error, isRunning: false });
}

type Run = <Value>(
  attempt: (approval: Approval) => Promise<Result<Value, Failure>>,
) => Promise<Result<Value, Failure> | null>;

/** Closes the shift; `run` asks for a second person where the difference needs one. */
export async function finish(run: Run, items: readonly string[], currency: string): Promise<void> {
  const { draft } = useClosing.getState();
  if (draft?.counted == null || draft.isRunning) return;
  const { shiftId, countId, reason, counted } = draft;
  const nextFloat = draft.nextFloat ?? countedFrom(currency, counted.suggestedFloat);
  changeDraft({ isRunning: true, failure: null });
  const result = await run((approval) =>
    call('shifts.close', {
      shiftId,
      countId,
      nextFloat: cashCountOf(nextFloat),
      reason: reason.trim(),
      signed: signedItems(items, draft.initials),
      approval,
    }),
  );
  if (result?.ok === true) {
    useClosing.setState({ draft: null, closed: result.value, isShown: false });
    return;
  }
  changeDraft({ isRunning: false, failure: result === null ? null : result.error });
}
