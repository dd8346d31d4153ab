import { assert } from '../../lib/assert';
import type { Brand } from '../../lib/brand';

/** An amount in minor units (cents) of the hospital's currency; always a safe integer. */
export type Minor = Brand<number, 'Minor'>;

/** The largest amount the product accepts anywhere: one thousand million major units. */
export const MAX_AMOUNT_MINOR = 100_000_000_000;

export type RoundingMode = 'half-away-from-zero' | 'half-even' | 'down' | 'up';

/** `amount` as money; throws on anything but a safe integer, -0 becomes 0. */
export function minor(amount: number): Minor {
  assert(Number.isSafeInteger(amount), `not an amount in minor units: ${amount}`);
  return (amount === 0 ? 0 : amount) as Minor;
}

export const ZERO = minor(0);

/** True for safe integers within ±MAX_AMOUNT_MINOR. */
export function isAmount(amount: number): boolean {
  return Number.isSafeInteger(amount) && Math.abs(amount) <= MAX_AMOUNT_MINOR;
}

export function addMinor(a: Minor, b: Minor): Minor {
  return minor(a + b);
}

export function subtractMinor(a: Minor, b: Minor): Minor {
  return minor(a - b);
}

export function negateMinor(a: Minor): Minor {
  return minor(0 - a);
}

export function sumMinor(amounts: readonly Minor[]): Minor {
  return amounts.reduce(addMinor, ZERO);
}

/**
 * `a × b ÷ divisor`, exact until the one rounding at the end: the product is taken in BigInt
 * because price × quantity passes 2^53 long before either is absurd.
 */
export function mulDiv(
  a: number,
  b: number,
  divisor: number,
  mode: RoundingMode = 'half-away-from-zero',
): number {
  assert(Number.isSafeInteger(a) && Number.isSafeInteger(b), 'mulDiv takes safe integers');
  assert(Number.isSafeInteger(divisor) && divisor > 0, 'mulDiv takes a positive divisor');
  const product = BigInt(a) * BigInt(b);
  const negative = product < 0n;
  const size = negative ? -product : product;
  const whole = size / BigInt(divisor);
  const twiceRest = (size % BigInt(divisor)) * 2n;
  const rounded = whole + (roundsUp(whole, twiceRest, BigInt(divisor), mode) ? 1n : 0n);
  return minor(Number(negative ? -rounded : rounded));
}

function roundsUp(whole: bigint, twiceRest: bigint, divisor: bigint, mode: RoundingMode): boolean {
  switch (mode) {
    case 'down':
      return false;
    case 'up':
      return twiceRest > 0n;
    case 'half-even':
      return twiceRest > divisor || (twiceRest === divisor && whole % 2n === 1n);
    case 'half-away-from-zero':
      return twiceRest >= divisor;
  }
}

/** The multiple of `stepMinor` nearest to `amount`; a step of 0 leaves it alone. */
export function roundToStep(
  amount: Minor,
  stepMinor: number,
  mode: RoundingMode = 'half-away-from-zero',
): Minor {
  if (stepMinor === 0) return amount;
  return minor(mulDiv(amount, 1, stepMinor, mode) * stepMinor);
}

/**
 * Splits `total` in proportion to `weights` so that the parts sum to it exactly (largest
 * remainder; ties go to the earlier part). Weights are zero or more and not all zero unless
 * `total` is zero.
 */
export function allocateMinor(total: Minor, weights: readonly number[]): Minor[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  assert(
    weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0),
    'weights are ≥ 0',
  );
  assert(total === 0 || sum > 0, 'an amount needs something to be spread over');
  if (total === 0) return weights.map(() => ZERO);
  const sign = total < 0 ? -1 : 1;
  const size = BigInt(Math.abs(total));
  const floors = weights.map((weight) => (size * BigInt(weight)) / BigInt(sum));
  const rests = weights.map((weight) => (size * BigInt(weight)) % BigInt(sum));
  let left = Number(size - floors.reduce((a, b) => a + b, 0n));
  const byRest = rests
    .map((rest, index) => ({ rest, index }))
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  const parts = floors.map(Number);
  for (const { index } of byRest) {
    if (left === 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1;
  }
  return parts.map((part) => minor(part * sign));
}
