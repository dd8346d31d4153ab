import type { Failure } from '@shared/ipc/failures';
import type { ShiftId, CountId } from '@shared/lib/ids';
import type { Result } from '@shared/lib/result';
import { call } from '../../../bridge/call';
import { newId } from '../../../bridge/ids';
import { cashCountOf, countedFrom, nothingCounted } from '../../../ui/cash/counted';
import type { Approval } from '../../../ui/people/approval';
import { signedItems } from '../checklist/signed-items';
import {
  changeDraft,
  goToStep,
  isTakenDown,
  startDraft,
  typedCount,
  useClosing,
  withSlips,
} from './close-draft';

/** Begins to close `shiftId`, from the latest count where there is one. */
export async function beginClosing(shiftId: ShiftId, currency: string): Promise<Failure | null> {
  const [figures, latest] = await Promise.all([
    call('shifts.figures', { shiftId }),
    call('shifts.counted', { shiftId }),
  ]);
  if (!figures.ok) return figures.error;
  if (!latest.ok) return latest.error;
  // Asked twice, the first answer is the one that is typed into.
  if (useClosing.getState().draft?.shiftId === shiftId) return null;
  const counted = latest.value;
  startDraft({
    shiftId,
    step: counted === null ? 'open-items' : 'compare',
    reached: counted === null ? 'open-items' : 'compare',
    carried: [],
    cash: counted === null ? nothingCounted(currency) : countedFrom(currency, counted.count.cash),
    checks: counted?.count.checks ?? [],
    slips: withSlips(counted?.count.slips ?? [], figures.value.slips),
    countId: counted?.countId ?? (newId() as CountId),
    counted,
    reason: '',
    nextFloat: null,
    initials: {},
    isRunning: false,
    failure: null,
  });
  return null;
}

/** Takes the count down, unless it is the one that was, and shows it beside what should be there. */
export async function compare(): Promise<void> {
  const { draft } = useClosing.getState();
  if (draft === null || draft.isRunning) return;
  if (isTakenDown(draft)) {
    goToStep('compare');
    return;
  }
  const { shiftId, countId } = draft;
  changeDraft({ isRunning: true, failure: null });
  const result = await call('shifts.count', { shiftId, countId, count: typedCount(draft) });
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
