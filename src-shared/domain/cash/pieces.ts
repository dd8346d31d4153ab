import { assert } from '../../lib/assert';
import type { Minor } from '../money/money';

/** Notes or coins of one value; `count` is zero or more. */
export interface PieceCount {
  readonly valueMinor: Minor;
  readonly count: number;
}

/** The same money with each value once, largest first, and without what there is none of. */
export function tidyPieces(pieces: readonly PieceCount[]): PieceCount[] {
  const counts = new Map<Minor, number>();
  for (const { valueMinor, count } of pieces) {
    assert(valueMinor > 0, `a note or coin is worth more than nothing: ${valueMinor}`);
    assert(Number.isSafeInteger(count) && count >= 0, `a count is zero or more: ${count}`);
    counts.set(valueMinor, (counts.get(valueMinor) ?? 0) + count);
  }
  return [...counts]
    .map(([valueMinor, count]): PieceCount => ({ valueMinor, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.valueMinor - a.valueMinor);
}

/**
 * What is left of `counted` when `kept` is taken out, as it goes to the bank. Throws when more is
 * kept than was counted.
 */
export function subtractCounts(
  counted: readonly PieceCount[],
  kept: readonly PieceCount[],
): PieceCount[] {
  const left = new Map(tidyPieces(counted).map(({ valueMinor, count }) => [valueMinor, count]));
  for (const { valueMinor, count } of tidyPieces(kept)) {
    const rest = (left.get(valueMinor) ?? 0) - count;
    assert(rest >= 0, `more is kept of ${valueMinor} than was counted`);
    left.set(valueMinor, rest);
  }
  return tidyPieces([...left].map(([valueMinor, count]) => ({ valueMinor, count })));
}
