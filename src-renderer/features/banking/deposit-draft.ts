import { create } from 'zustand';
import type { CorrectionView } from '@shared/ipc/views/shifts';
import type { CheckToBank, ToBank } from '@shared/ipc/views/cash';
import type { DepositId } from '@shared/lib/ids';
import { newId } from '../../bridge/ids';
import type { CountedCash } from '../../ui/cash/counted';

/** What is typed of the next bag. */
export interface DepositDraft {
  /** Made once: what is sent twice fills one bag. */
  readonly depositId: DepositId;
  /** What somebody ticked or unticked, by id; everything else is as it is proposed. */
  readonly ticks: Readonly<Record<string, boolean>>;
  /** Null before anything was counted. */
  readonly cash: CountedCash | null;
  readonly bagNumber: string;
  readonly initials: readonly [string, string];
  readonly reason: string;
}

interface Banking {
  readonly draft: DepositDraft;
  /** What is looked at: everything that waits, the bag that is counted, or a deposit. */
  readonly view: 'waiting' | 'bag' | { readonly depositId: DepositId };
}

export const useBanking = create<Banking>(() => ({ draft: newDraft(), view: 'waiting' }));

export function showBanking(view: Banking['view']): void {
  useBanking.setState({ view });
}

export function changeDeposit(changes: Partial<DepositDraft>): void {
  useBanking.setState(({ draft }) => ({ draft: { ...draft, ...changes } }));
}

export function tick(id: string, isTicked: boolean): void {
  useBanking.setState(({ draft }) => ({
    draft: { ...draft, ticks: { ...draft.ticks, [id]: isTicked } },
  }));
}

/** The bag is filled: the next one begins afresh, and its papers are shown. */
export function showPrepared(depositId: DepositId): void {
  useBanking.setState({ draft: newDraft(), view: { depositId } });
}

/** What goes into the bag of everything that waits. */
export function chosenOf({ shifts, checks, corrections }: ToBank, { ticks }: DepositDraft): ToBank {
  const isChosen = (id: string, isProposed: boolean) => ticks[id] ?? isProposed;
  const isShiftChosen = ({ shiftId }: { readonly shiftId: string }) => isChosen(shiftId, true);
  const waits = new Set<string>(shifts.map(({ shiftId }) => shiftId));
  // What belongs to a shift that stays in the safe stays with it, unless somebody says otherwise.
  const goesAlong = (each: CheckToBank | CorrectionView) =>
    !waits.has(each.shiftId) || isShiftChosen(each);
  return {
    shifts: shifts.filter(isShiftChosen),
    checks: checks.filter((each) => isChosen(each.tenderId, each.wasSeen && goesAlong(each))),
    corrections: corrections.filter((each) => isChosen(each.correctionId, goesAlong(each))),
  };
}

function newDraft(): DepositDraft {
  return {
    depositId: newId() as DepositId,
    ticks: {},
    cash: null,
    bagNumber: '',
    initials: ['', ''],
    reason: '',
  };
}
