import { minor, mulDiv, sumMinor, type Minor } from '../money/money';
import { currencyDigits } from '../money/money-text';

export interface Denomination {
  readonly valueMinor: Minor;
  readonly kind: 'note' | 'coin';
}

/**
 * Notes, then coins, in minor units. One entry per value: what is both, or so rare that it only
 * lengthens every count (the $2 note, the half dollar), is counted under the others.
 */
const KNOWN: Readonly<Record<string, readonly [notes: number[], coins: number[]]>> = {
  USD: [
    [10_000, 5000, 2000, 1000, 500, 100],
    [25, 10, 5, 1],
  ],
  CAD: [
    [10_000, 5000, 2000, 1000, 500],
    [200, 100, 25, 10, 5],
  ],
  AUD: [
    [10_000, 5000, 2000, 1000, 500],
    [200, 100, 50, 20, 10, 5],
  ],
  EUR: [
    [50_000, 20_000, 10_000, 5000, 2000, 1000, 500],
    [200, 100, 50, 20, 10, 5, 2, 1],
  ],
  GBP: [
    [5000, 2000, 1000, 500],
    [200, 100, 50, 20, 10, 5, 2, 1],
  ],
  MXN: [
    [100_000, 50_000, 20_000, 10_000, 5000, 2000],
    [1000, 500, 200, 100, 50, 20, 10],
  ],
  NZD: [
    [10_000, 5000, 2000, 1000, 500],
    [200, 100, 50, 20, 10],
  ],
};

/** The notes and coins of `currency` (ISO 4217), largest first. */
export function denominationsFor(currency: string): Denomination[] {
  const [notes, coins] = KNOWN[currency] ?? usualLadder(currencyDigits(currency));
  return [...notes.map((value) => note(value)), ...coins.map((value) => coin(value))];
}

/** What a drawer holds: face value times count, summed. */
export function sumCounts(
  counts: readonly { readonly valueMinor: Minor; readonly count: number }[],
): Minor {
  return sumMinor(counts.map(({ valueMinor, count }) => minor(mulDiv(valueMinor, count, 1))));
}

/** Most currencies climb by 1, 2 and 5 from the smallest coin to a note of a hundred units. */
function usualLadder(digits: number): readonly [number[], number[]] {
  const largest = digits === 0 ? 10_000 : 100 * 10 ** digits;
  const smallestNote = digits === 0 ? 1000 : 5 * 10 ** digits;
  const ladder: number[] = [];
  for (let step = 1; step <= largest; step *= 10) ladder.unshift(5 * step, 2 * step, step);
  const values = ladder.filter((value) => value <= largest);
  return [
    values.filter((value) => value >= smallestNote),
    values.filter((value) => value < smallestNote),
  ];
}

function note(value: number): Denomination {
  return { valueMinor: minor(value), kind: 'note' };
}

function coin(value: number): Denomination {
  return { valueMinor: minor(value), kind: 'coin' };
}
