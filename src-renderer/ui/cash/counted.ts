import { rollsFor, type CashCount, type CoinRoll } from '@shared/domain/cash/coin-rolls';
import { denominationsFor, type Denomination } from '@shared/domain/cash/denominations';

/** How many of one note or coin were counted. */
export interface CountedDenomination extends Denomination {
  readonly count: number;
}

/** How many rolls of one coin were counted. */
export interface CountedRoll extends CoinRoll {
  readonly count: number;
}

/** Cash as it is typed in: every note, coin and roll of the currency, also those there are none of. */
export interface CountedCash {
  readonly counts: readonly CountedDenomination[];
  readonly rolls: readonly CountedRoll[];
}

/** The notes, coins and rolls of `currency` before anything was counted. */
export function nothingCounted(currency: string): CountedCash {
  return {
    counts: denominationsFor(currency).map((denomination) => ({ ...denomination, count: 0 })),
    rolls: rollsFor(currency).map((roll) => ({ ...roll, count: 0 })),
  };
}

/** The table with `cash` typed in. What the currency no longer has is left out. */
export function countedFrom(currency: string, cash: CashCount): CountedCash {
  const empty = nothingCounted(currency);
  return {
    counts: empty.counts.map((row) => ({
      ...row,
      count: cash.counts.find(({ valueMinor }) => valueMinor === row.valueMinor)?.count ?? 0,
    })),
    rolls: empty.rolls.map((row) => ({
      ...row,
      count: cash.rolls.find((roll) => isSameRoll(roll, row))?.count ?? 0,
    })),
  };
}

/** What was counted, without what there was none of. */
export function cashCountOf({ counts, rolls }: CountedCash): CountedPieces {
  return {
    counts: counts
      .filter(({ count }) => count > 0)
      .map(({ valueMinor, count }) => ({ valueMinor, count })),
    rolls: rolls
      .filter(({ count }) => count > 0)
      .map(({ valueMinor, coins, count }) => ({ valueMinor, coins, count })),
  };
}

/** The same as a command takes it. */
export interface CountedPieces {
  readonly counts: Pick<CountedDenomination, 'valueMinor' | 'count'>[];
  readonly rolls: CountedRoll[];
}

function isSameRoll(one: CoinRoll, other: CoinRoll): boolean {
  return one.valueMinor === other.valueMinor && one.coins === other.coins;
}
