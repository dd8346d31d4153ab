import { assert } from '../../lib/assert';
import type { Minor } from '../money/money';
import { sumCounts } from './denominations';
import { subtractCounts, tidyPieces, type PieceCount } from './pieces';

export { subtractCounts } from './pieces';

export interface SuggestedFloat {
  /** Largest value first, each value once. */
  readonly counts: readonly PieceCount[];
  readonly sumMinor: Minor;
}

/**
 * How many different sums are tried: floats of up to 2,000.00 in cents. A usual float is a
 * tenth of it, and found in about a millisecond.
 */
const MAX_STEPS = 200_000;

const UNREACHED = -1;

/**
 * Which of the `counted` notes and coins stay as the next float: what makes `targetMinor` (zero or
 * more) exactly, otherwise the largest sum below it. Of the ways to that sum it keeps the fewest of
 * the largest note, then the fewest of the next one, and so on: big notes go to the bank, and the
 * next day can give change.
 *
 * Exact while the target is at most MAX_STEPS steps, a step being the greatest common divisor of the
 * values in the drawer. Above, the excess is first filled with the largest pieces that fit, and the
 * sum may stay below the best one.
 */
export function suggestFloat(counted: readonly PieceCount[], targetMinor: Minor): SuggestedFloat {
  assert(targetMinor >= 0, `a float is zero or more: ${targetMinor}`);
  const pieces = tidyPieces(counted);
  if (sumCounts(pieces) <= targetMinor) return suggested(pieces);
  const stepMinor = pieces.map(({ valueMinor }): number => valueMinor).reduce(greatestDivisor);
  const fixed = fillExcess(pieces, targetMinor - MAX_STEPS * stepMinor);
  const steps = Math.floor((targetMinor - sumCounts(fixed)) / stepMinor);
  const loose = subtractCounts(pieces, fixed);
  return suggested([...fixed, ...fillBest(loose, stepMinor, Math.min(steps, MAX_STEPS))]);
}

function suggested(pieces: readonly PieceCount[]): SuggestedFloat {
  const counts = tidyPieces(pieces);
  return { counts, sumMinor: sumCounts(counts) };
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

function fillExcess(descending: readonly PieceCount[], excessMinor: number): PieceCount[] {
  let left = Math.max(0, excessMinor);
  return descending.map(({ valueMinor, count }) => {
    const taken = Math.min(count, Math.floor(left / valueMinor));
    left -= taken * valueMinor;
    return { valueMinor, count: taken };
  });
}

/** The best sum of at most `steps` steps, and the way to it with the fewest large pieces. */
function fillBest(
  descending: readonly PieceCount[],
  stepMinor: number,
  steps: number,
): PieceCount[] {
  const { largest, fewest } = reachSums(descending.toReversed(), stepMinor, steps);
  let left = largest.findLastIndex((size) => size !== UNREACHED);
  return descending.map(({ valueMinor }) => {
    const size = valueMinor / stepMinor;
    const count = largest[left] === size ? (fewest[left] ?? 0) : 0;
    left -= count * size;
    return { valueMinor, count };
  });
}

/**
 * For each sum the smallest value that may be its largest piece, and the fewest pieces of that; in
 * steps. Values join from the smallest, one pass each however many pieces there are, so the first
 * way to a sum is the one to keep. None joins any more once all the steps are made.
 */
function reachSums(ascending: readonly PieceCount[], stepMinor: number, steps: number) {
  const largest = new Int32Array(steps + 1).fill(UNREACHED);
  const fewest = new Int32Array(steps + 1);
  largest[0] = 0;
  let total = 0;
  for (const { valueMinor, count } of ascending) {
    if (largest[steps] !== UNREACHED) break;
    const size = valueMinor / stepMinor;
    total = Math.min(steps, total + size * count);
    for (let sum = size; sum <= total; sum += 1) {
      const before = largest[sum - size];
      if (largest[sum] !== UNREACHED || before === UNREACHED) continue;
      const pieces = before === size ? (fewest[sum - size] ?? 0) + 1 : 1;
      if (pieces > count) continue;
      largest[sum] = size;
      fewest[sum] = pieces;
    }
  }
  return { largest, fewest };
}
