import { mulDiv, type Minor } from '../money/money';
import type { Discount } from '../pricing/line';
import { PPM, ratePpm, type RatePpm } from '../rate/rate';

/** The share of a price that the counter may take off by itself: 10 %. */
export const COUNTER_DISCOUNT_LIMIT = ratePpm(100_000);

/**
 * The share of `baseMinor` that `discount` takes off, rounded up. It counts by what it says, not by
 * what it finds: set on an empty invoice, it takes its share of every later line. An amount that is
 * no more than the limit, which is rounded to whole cents too, counts as no more.
 */
export function shareOff(baseMinor: Minor, discount: Discount | null): RatePpm {
  if (discount === null) return ratePpm(0);
  if (discount.kind === 'percent') return discount.ratePpm;
  const { amountMinor } = discount;
  if (amountMinor >= baseMinor && amountMinor > 0) return ratePpm(PPM);
  const share = amountMinor === 0 ? 0 : mulDiv(amountMinor, PPM, baseMinor, 'up');
  const isWithin = amountMinor <= mulDiv(baseMinor, COUNTER_DISCOUNT_LIMIT, PPM);
  return ratePpm(isWithin ? Math.min(share, COUNTER_DISCOUNT_LIMIT) : share);
}

/** The share that two discounts take together, the second off what the first has left. */
export function shareTogether(first: RatePpm, second: RatePpm): RatePpm {
  return ratePpm(first + second - mulDiv(first, second, PPM, 'down'));
}

/** Whether `share` is more than the counter may take off by itself. */
export function exceedsCounterLimit(share: RatePpm): boolean {
  return share > COUNTER_DISCOUNT_LIMIT;
}
