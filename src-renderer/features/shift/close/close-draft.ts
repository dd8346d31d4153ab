import { create } from 'zustand';
import type { Minor } from '@shared/domain/money/money';
import type { Failure } from '@shared/ipc/failures';
import { CLOSE_STEPS, type CloseStep } from '@shared/ipc/views/close-draft';
import type { SlipTotal } from '@shared/journal/cash-facts';
import type { CheckInDrawer, CountedView, ShiftView } from '@shared/ipc/views/shifts';
import type { CountId, ShiftId, TenderId } from '@shared/lib/ids';
import { newId } from '../../../bridge/ids';
import { cashCountOf, type CountedCash } from '../../../ui/cash/counted';
import type { Initials } from '../checklist/signed-items';

/** Whose slips are added up: a brand of card, a lender, or the gift certificates. */
export type Slip = Omit<SlipTotal, 'amountMinor'>;

/** What the slips come to; null while nothing is typed. */
export interface TypedSlip extends Slip {
  readonly amountMinor: Minor | null;
}

export function isSameSlip(one: Slip, other: Slip): boolean {
  return one.kind === other.kind && one.brand.toLowerCase() === other.brand.toLowerCase();
}

/** What is typed, and besides what there should be and nothing is typed of yet. */
export function withSlips(typed: readonly TypedSlip[], due: readonly Slip[]): TypedSlip[] {
  const missing = due.filter((slip) => !typed.some((each) => isSameSlip(each, slip)));
  return [...typed, ...missing.map((slip) => ({ ...slip, amountMinor: null }))];
}

/** Everything that is typed of one closing. */
export interface CloseDraft {
  readonly shiftId: ShiftId;
  readonly step: CloseStep;
  /** The furthest step that was reached: up to it the steps can be walked freely. */
  readonly reached: CloseStep;
  /** Which of the open items somebody said would be carried forward. */
  readonly carried: readonly string[];
  readonly cash: CountedCash;
  readonly checks: readonly TenderId[];
  readonly slips: readonly TypedSlip[];
  /** Of what is typed now; another one as soon as something else is typed. */
  readonly countId: CountId;
  readonly counted: CountedView | null;
  readonly reason: string;
  /** Null as long as nobody changed what is suggested. */
  readonly nextFloat: CountedCash | null;
  readonly initials: Initials;
  readonly isRunning: boolean;
  readonly failure: Failure | null;
}

interface Closing {
  readonly draft: CloseDraft | null;
  /** The counting is looked at, not the shift that runs meanwhile. */
  readonly isShown: boolean;
  /** Somebody opens the next shift while the drawer before is being counted. */
  readonly isOpening: boolean;
  /** The shift that was just closed, until somebody goes on. */
  readonly closed: ShiftView | null;
}

/** The closing somebody is at. It is kept while they look at other screens, and under the lock. */
export const useClosing = create<Closing>(() => ({
  draft: null,
  isShown: false,
  isOpening: false,
  closed: null,
}));

export function goOnCounting(): void {
  useClosing.setState({ isShown: true, isOpening: false });
}

/** Leaves the counting as it is. */
export function leaveCounting(): void {
  useClosing.setState({ isShown: false, isOpening: false });
}

/** Goes back to selling: nothing that was typed counts any more. */
export function stopCounting(): void {
  useClosing.setState({ draft: null, isShown: false, isOpening: false });
}

export function openNext(): void {
  useClosing.setState({ isShown: false, isOpening: true, closed: null });
}

export function startDraft(draft: CloseDraft): void {
  useClosing.setState({ draft });
}

export function changeDraft(changes: Partial<CloseDraft>): void {
  useClosing.setState(({ draft }) => (draft === null ? {} : { draft: { ...draft, ...changes } }));
}

/** Something of the count is typed: it is another count from here on. */
export function typeCount(changes: Partial<Pick<CloseDraft, 'cash' | 'checks' | 'slips'>>): void {
  changeDraft({ ...changes, countId: newId() as CountId, failure: null });
}

/** Shows another step; whoever goes further than before has reached it. */
export function goToStep(step: CloseStep): void {
  useClosing.setState(({ draft }) => {
    if (draft === null) return {};
    const isFurther = CLOSE_STEPS.indexOf(step) > CLOSE_STEPS.indexOf(draft.reached);
    return {
      draft: { ...draft, step, reached: isFurther ? step : draft.reached, failure: null },
    };
  });
}

/** What is typed, as a count. A check that was booked otherwise since is no longer one of `due`. */
export function typedCount({ cash, checks, slips }: CloseDraft, due: readonly CheckInDrawer[]) {
  return {
    cash: cashCountOf(cash),
    checks: due.map(({ tenderId }) => tenderId).filter((tenderId) => checks.includes(tenderId)),
    slips: slips.flatMap(({ amountMinor, ...slip }) =>
      amountMinor === null ? [] : [{ ...slip, amountMinor }],
    ),
  };
}

/** What is typed is what was taken down. */
export function isTakenDown({ counted, countId }: CloseDraft): boolean {
  return counted?.countId === countId;
}
