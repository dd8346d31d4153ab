import type { TenderId } from '../../lib/ids';
import type { CoinRoll } from '../cash/coin-rolls';
import { minor, negateMinor, subtractMinor, type Minor } from '../money/money';
import type { CountedKind } from '../tender/settle';

/** What is counted by itself: cash, checks, each brand of card, each lender, gift certificates. */
export type Figure =
  'cash' | 'check' | 'gift-certificate' | `card/${string}` | `financing/${string}`;

export interface FigureCount {
  readonly figure: Figure;
  readonly expectedMinor: Minor;
  readonly countedMinor: Minor;
}

/** A tender as it stands now: neither voided nor replaced by a correction. */
export interface ShiftTender {
  readonly documentNumber: string;
  readonly tenderId: TenderId;
  readonly kind: CountedKind;
  /** Of a card, or who lends. */
  readonly brand: string | null;
  /** What it paid: of cash, tendered less change. */
  readonly amountMinor: Minor;
  /** What it would have come to otherwise: cash in full, and anything else rounded as cash is. */
  readonly insteadMinor: Minor;
  /** Cash put on the counter; null of any other. */
  readonly tenderedMinor: Minor | null;
  readonly changeMinor: Minor;
  readonly atMs: number;
}

export interface ShiftRefund {
  readonly number: string;
  readonly kind: CountedKind;
  readonly brand: string | null;
  /** More than zero. */
  readonly amountMinor: Minor;
}

export interface ShiftMovement {
  readonly number: string;
  readonly kind: 'paid-in' | 'paid-out' | 'drop' | 'float-in' | 'float-out';
  /** More than zero, whichever way the money went. */
  readonly amountMinor: Minor;
}

/** A shift whose drawer, checks and card slips have been counted. */
export interface VarianceInput {
  /** Each figure once. */
  readonly figures: readonly FigureCount[];
  /** The opening float as it was entered. */
  readonly floatMinor: Minor;
  /** What the float should have been; 0 when that is not known. */
  readonly usualFloatMinor: Minor;
  readonly tenders: readonly ShiftTender[];
  readonly refunds: readonly ShiftRefund[];
  readonly movements: readonly ShiftMovement[];
  /** The checks that nobody ticked; empty as well where checks are not ticked one by one. */
  readonly uncountedChecks: readonly TenderId[];
  /** The rolls that may lie in the drawer. */
  readonly rolls: readonly CoinRoll[];
}

export function figureOf(money: {
  readonly kind: CountedKind;
  readonly brand: string | null;
}): Figure {
  switch (money.kind) {
    case 'card':
    case 'financing':
      return `${money.kind}/${money.brand ?? ''}`;
    case 'cash':
    case 'check':
    case 'gift-certificate':
      return money.kind;
  }
}

/** A figure that is not what it should be. */
export interface OffFigure extends FigureCount {
  /** Counted less expected: below zero when money is missing, never zero. */
  readonly varianceMinor: Minor;
}

export function offFigures(figures: readonly FigureCount[]): OffFigure[] {
  return figures
    .map((figure): OffFigure => {
      const varianceMinor = subtractMinor(figure.countedMinor, figure.expectedMinor);
      return { ...figure, varianceMinor };
    })
    .filter(({ varianceMinor }) => varianceMinor !== 0);
}

/** How far the worst of `figures` is off, whichever way: zero when every one is right. */
export function furthestOff(figures: readonly FigureCount[]): Minor {
  const apart = offFigures(figures).map(({ varianceMinor }) => Math.abs(varianceMinor));
  return minor(Math.max(0, ...apart));
}

/** What the movement does to the cash in the drawer. */
export function drawerEffectOf({ kind, amountMinor }: ShiftMovement): Minor {
  switch (kind) {
    case 'paid-in':
    case 'float-in':
      return amountMinor;
    case 'paid-out':
    case 'drop':
    case 'float-out':
      return negateMinor(amountMinor);
  }
}
