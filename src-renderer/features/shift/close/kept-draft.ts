import { CLOSE_STEPS, type CloseDraftView, type KeptDraft } from '@shared/ipc/views/close-draft';
import type { CountedView } from '@shared/ipc/views/shifts';
import type { CountId, ShiftId } from '@shared/lib/ids';
import { newId } from '../../../bridge/ids';
import { cashCountOf, countedFrom } from '../../../ui/cash/counted';
import { withSlips, type CloseDraft, type Slip } from './close-draft';

/** What of a draft the till keeps: what is typed, and nothing of what should be there. */
export function keptOf(draft: CloseDraft): KeptDraft {
  const { step, reached, carried, checks, slips, countId, reason, nextFloat, initials } = draft;
  return {
    ...{ step, reached, countId, reason },
    carried: [...carried],
    cash: cashCountOf(draft.cash),
    checks: [...checks],
    slips: [...slips],
    nextFloat: nextFloat === null ? null : cashCountOf(nextFloat),
    initials: Object.entries(initials)
      .filter(([, signed]) => signed !== '')
      .map(([text, signed]) => ({ text, initials: signed })),
  };
}

/** A closing as it was kept; without that from its latest count, or from the first look. */
export function draftFrom(
  shiftId: ShiftId,
  currency: string,
  due: readonly Slip[],
  counted: CountedView | null,
  kept: CloseDraftView | null,
): CloseDraft {
  const typed = kept === null ? nothingTyped(counted) : withCountSeen(kept.draft, counted);
  const { nextFloat, initials } = typed;
  return {
    ...typed,
    ...{ shiftId, counted, isRunning: false, failure: null },
    cash: countedFrom(currency, typed.cash),
    slips: withSlips(typed.slips, due),
    nextFloat: nextFloat === null ? null : countedFrom(currency, nextFloat),
    initials: Object.fromEntries(initials.map((line) => [line.text, line.initials])),
  };
}

function nothingTyped(counted: CountedView | null): KeptDraft {
  const step = counted === null ? 'open-items' : 'compare';
  const { cash, checks, slips } = counted?.count ?? NO_COUNT;
  return {
    ...{ step, reached: step, carried: [], cash, checks, slips },
    countId: counted?.countId ?? (newId() as CountId),
    ...{ reason: '', nextFloat: null, initials: [] },
  };
}

const NO_COUNT = { cash: { counts: [], rolls: [] }, checks: [], slips: [] };

/** The count was taken down, but whoever counted never saw what came of it: it is shown first. */
function withCountSeen(draft: KeptDraft, counted: CountedView | null): KeptDraft {
  const isSeen = CLOSE_STEPS.indexOf(draft.reached) >= CLOSE_STEPS.indexOf('compare');
  if (isSeen || counted?.countId !== draft.countId) return draft;
  return { ...draft, step: 'compare', reached: 'compare' };
}
