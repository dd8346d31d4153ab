import { minor, mulDiv } from '@shared/domain/money/money';
import {
  COUNTER_DISCOUNT_LIMIT,
  exceedsCounterLimit,
  shareOff,
  shareTogether,
} from '@shared/domain/people/discount-limit';
import { discountOn, type Discount } from '@shared/domain/pricing/line';
import { PPM, ratePpm } from '@shared/domain/rate/rate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const percent = (parts: number): Discount => ({ kind: 'percent', ratePpm: ratePpm(parts) });
const amount = (cents: number): Discount => ({ kind: 'amount', amountMinor: minor(cents) });

describe('the share that a discount takes off', () => {
  it.each([
    [6800, null, 0],
    [6800, percent(100_000), 100_000],
    [6800, amount(680), 100_000],
    [6800, amount(0), 0],
    // A third, and never less than it is.
    [300, amount(100), 333_334],
    [300, amount(500), PPM],
    [0, percent(50_000), 50_000],
    [0, amount(0), 0],
  ] as const)('of %i with %j: %i', (base, discount, share) => {
    expect(shareOff(minor(base), discount)).toBe(share);
  });

  it.each([
    [6800, null, false],
    [6800, percent(100_000), false],
    [6800, percent(110_000), true],
    [6800, amount(680), false],
    [6800, amount(681), true],
    // 10 % of 0.05 is rounded to 0.01: as an amount it is no more than as a percentage.
    [5, percent(100_000), false],
    [5, amount(1), false],
    [5, amount(2), true],
    // Nothing yet, but lines may follow.
    [0, percent(500_000), true],
    [0, percent(50_000), false],
    [0, amount(1), true],
  ] as const)('of %i with %j is over the limit: %j', (base, discount, exceeds) => {
    expect(exceedsCounterLimit(shareOff(minor(base), discount))).toBe(exceeds);
  });

  it('is over the limit when the amount is more than a tenth, rounded', () => {
    const anyAmount = fc.integer({ min: 0, max: 100_000_000_000 });
    fc.assert(
      fc.property(anyAmount, anyAmount, (base, off) => {
        const most = mulDiv(base, COUNTER_DISCOUNT_LIMIT, PPM);
        expect(exceedsCounterLimit(shareOff(minor(base), amount(off)))).toBe(off > most);
        expect(exceedsCounterLimit(shareOff(minor(base), amount(most)))).toBe(false);
      }),
    );
  });
});

describe('the share that two discounts take together', () => {
  it.each([
    [0, 0, 0],
    [100_000, 0, 100_000],
    [0, 100_000, 100_000],
    [50_000, 50_000, 97_500],
    [100_000, 100_000, 190_000],
    [500_000, 500_000, 750_000],
    [PPM, 100_000, PPM],
    // Never less than it is.
    [1, 1, 2],
  ])('%i and %i: %i', (first, second, together) => {
    expect(shareTogether(ratePpm(first), ratePpm(second))).toBe(together);
  });

  it('is what is gone when one follows the other', () => {
    const anyRate = fc.integer({ min: 0, max: PPM }).map(ratePpm);
    fc.assert(
      fc.property(anyRate, anyRate, (first, second) => {
        const base = minor(PPM);
        const left = minor(base - discountOn(base, percent(first)));
        const taken = base - left + discountOn(left, percent(second));
        expect(Math.abs(shareTogether(first, second) - taken)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
