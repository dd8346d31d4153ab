import { minor, type Minor } from '../money/money';
import { sumCounts } from './denominations';
import { tidyPieces, type PieceCount } from './pieces';

/** A sealed roll: so many coins of one value. */
export interface CoinRoll {
  readonly valueMinor: Minor;
  readonly coins: number;
}

/** Cash as it lies on the table: loose notes and coins, and rolls that nobody opens to count. */
export interface CashCount {
  readonly counts: readonly PieceCount[];
  /** `count` is how many rolls; a roll of another length than the usual one is its own entry. */
  readonly rolls: readonly (CoinRoll & { readonly count: number })[];
}

/**
 * Value in minor units and coins per roll, largest first, as mints and central banks wrap them. Who
 * is missing here has bags (the United Kingdom), or rolls that differ from bank to bank.
 */
const KNOWN: Readonly<Record<string, readonly (readonly [value: number, coins: number])[]>> = {
  USD: [
    [25, 40],
    [10, 50],
    [5, 40],
    [1, 50],
  ],
  CAD: [
    [200, 25],
    [100, 25],
    [25, 40],
    [10, 50],
    [5, 40],
  ],
  AUD: [
    [200, 25],
    [100, 20],
    [50, 20],
    [20, 20],
    [10, 40],
    [5, 40],
  ],
  EUR: [
    [200, 25],
    [100, 25],
    [50, 40],
    [20, 40],
    [10, 40],
    [5, 50],
    [2, 50],
    [1, 50],
  ],
  JPY: [
    [500, 50],
    [100, 50],
    [50, 50],
    [10, 50],
    [5, 50],
    [1, 50],
  ],
};

/** The usual rolls of `currency` (ISO 4217), largest coin first; none where we know of none. */
export function rollsFor(currency: string): CoinRoll[] {
  return (KNOWN[currency] ?? []).map(([value, coins]) => ({ valueMinor: minor(value), coins }));
}

/** Loose and rolled money as so many pieces of each value, largest first. */
export function flattenCash(count: CashCount): PieceCount[] {
  const rolled = count.rolls.map((roll) => ({
    valueMinor: roll.valueMinor,
    count: roll.coins * roll.count,
  }));
  return tidyPieces([...count.counts, ...rolled]);
}

/** What all of it is worth. */
export function sumCash(count: CashCount): Minor {
  return sumCounts(flattenCash(count));
}
