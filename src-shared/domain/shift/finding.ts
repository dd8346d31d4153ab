import type { CoinRoll } from '../cash/coin-rolls';
import type { Minor } from '../money/money';
import type { Figure, ShiftMovement, ShiftRefund, ShiftTender } from './variance-input';

/** Why a figure may differ from what it should be, with the facts that a sentence needs. */
export type Finding = Cause & {
  readonly figure: Figure;
  /**
   * How much of counted less expected this would account for, with its sign: below zero where it
   * makes `figure` short. Of a swap, the other figure is off by as much the other way.
   */
  readonly explainsMinor: Minor;
  readonly likelihood: Likelihood;
};

export type Likelihood = 'certain' | 'likely' | 'possible';

export type Cause =
  /** None of these checks was among those that were counted. */
  | { readonly code: 'CHECK_MISSING'; readonly checks: readonly ShiftTender[] }
  /** Booked under `figure`, paid in another way: the money is in `countedUnder`. */
  | ({ readonly code: 'TENDER_SWAPPED'; readonly countedUnder: Figure } & Suspects<ShiftTender>)
  /** The same with two tenders that make up the difference together. */
  | ({
      readonly code: 'TWO_TENDERS_SWAPPED';
      readonly countedUnder: Figure;
    } & Suspects<TenderPair>)
  /** Booked, but the client did not get the money. */
  | ({ readonly code: 'REFUND_NOT_TAKEN_OUT' } & Suspects<ShiftRefund>)
  | ({ readonly code: 'REFUND_TAKEN_TWICE' } & Suspects<ShiftRefund>)
  /** Booked, but no money moved. */
  | ({ readonly code: 'MOVEMENT_NOT_DONE' } & Suspects<ShiftMovement>)
  | ({ readonly code: 'MOVEMENT_DOUBLED' } & Suspects<ShiftMovement>)
  /** The drawer held the usual float when another was entered. */
  | { readonly code: 'FLOAT_WRONG'; readonly enteredMinor: Minor; readonly usualMinor: Minor }
  /** A tender of cash or a check that was booked and never put in. */
  | ({ readonly code: 'PAYMENT_NOT_IN_DRAWER' } & Suspects<ShiftTender>)
  /** A tender by card that the terminal did not charge, or a slip that was lost. */
  | ({ readonly code: 'ENTRY_WITHOUT_SLIP' } & Suspects<ShiftTender>)
  /** The terminal charged what nobody entered. */
  | { readonly code: 'SLIP_WITHOUT_ENTRY' }
  | ({ readonly code: 'CHANGE_NOT_GIVEN' } & Suspects<SaleChange>)
  | ({ readonly code: 'CHANGE_GIVEN_TWICE' } & Suspects<SaleChange>)
  /** Two neighbouring digits of one of these amounts changed places when it was typed. */
  | ({ readonly code: 'DIGITS_TRANSPOSED' } & Suspects<Mistyped>)
  /** One of these amounts was typed ten times too large, or a tenth of it. */
  | ({ readonly code: 'TENFOLD' } & Suspects<Mistyped>)
  /** A roll was counted twice or overlooked, or was not full. */
  | ({ readonly code: 'ROLL_MISCOUNTED' } & Suspects<CoinRoll>)
  /** Divisible by nine, as after swapped digits, but no amount of the shift fits. */
  | { readonly code: 'DIVISIBLE_BY_NINE' };

/** Every code, for whoever has to know them at run time. */
export const FINDING_CODES = [
  'CHECK_MISSING',
  'TENDER_SWAPPED',
  'TWO_TENDERS_SWAPPED',
  'REFUND_NOT_TAKEN_OUT',
  'REFUND_TAKEN_TWICE',
  'MOVEMENT_NOT_DONE',
  'MOVEMENT_DOUBLED',
  'FLOAT_WRONG',
  'PAYMENT_NOT_IN_DRAWER',
  'ENTRY_WITHOUT_SLIP',
  'SLIP_WITHOUT_ENTRY',
  'CHANGE_NOT_GIVEN',
  'CHANGE_GIVEN_TWICE',
  'DIGITS_TRANSPOSED',
  'TENFOLD',
  'ROLL_MISCOUNTED',
  'DIVISIBLE_BY_NINE',
] as const satisfies readonly Cause['code'][];
export type FindingCode = Cause['code'];

/** Any one of them would do; the first few, in the order they came. */
export interface Suspects<T> {
  readonly suspects: readonly T[];
  /** True when there are others besides. */
  readonly hasMore: boolean;
}

export type TenderPair = readonly [ShiftTender, ShiftTender];

/** All the change of one document. */
export interface SaleChange {
  readonly documentNumber: string;
  readonly changeMinor: Minor;
}

/** An amount that was typed, and what it would have been. */
export type Mistyped = MistypedSource & {
  readonly enteredMinor: Minor;
  readonly rightMinor: Minor;
};

export type MistypedSource =
  /** The total of the checks or of the card batch, as it was entered for the count. */
  | { readonly source: 'counted' }
  /** The opening float. */
  | { readonly source: 'float' }
  | { readonly source: 'movement'; readonly movement: ShiftMovement }
  | { readonly source: 'refund'; readonly refund: ShiftRefund }
  | { readonly source: 'tender'; readonly tender: ShiftTender }
  /** What the client put on the counter, so that wrong change was shown, and given. */
  | { readonly source: 'tendered'; readonly tender: ShiftTender };
