import { create } from 'zustand';
import type { ShiftId } from '@shared/lib/ids';
import { newId } from '../../../bridge/ids';
import type { CountedCash } from '../../../ui/cash/counted';
import type { Initials } from '../checklist/signed-items';

/** A shift that somebody is about to open. */
interface OpeningDraft {
  /** Made once: pressing twice opens the same shift, not a second one. */
  readonly shiftId: ShiftId;
  /** Null before the first key. */
  readonly cash: CountedCash | null;
  readonly initials: Initials;
}

/** What is typed of the next opening. It is kept while somebody looks at other screens. */
export const useOpeningDraft = create<OpeningDraft>(freshDraft);

export function changeOpening(changes: Partial<OpeningDraft>): void {
  useOpeningDraft.setState(changes);
}

/** The next opening begins with nothing typed. */
export function forgetOpening(): void {
  useOpeningDraft.setState(freshDraft());
}

function freshDraft(): OpeningDraft {
  return { shiftId: newId() as ShiftId, cash: null, initials: {} };
}
