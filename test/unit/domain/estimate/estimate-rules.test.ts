import { depositAsked } from '@shared/domain/estimate/deposit-asked';
import { lineStanding, standingOf } from '@shared/domain/estimate/estimate-standing';
import { isExpired } from '@shared/domain/estimate/is-expired';
import { quantityForWeight } from '@shared/domain/estimate/quantity-for-weight';
import { minor } from '@shared/domain/money/money';
import { ONE_UNIT, quantityMilli } from '@shared/domain/quantity/quantity';
import { ratePpm } from '@shared/domain/rate/rate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('a quantity by weight', () => {
  it('is whole tablets, and never too few', () => {
    // 23.4 kg at half a tablet a kilogram: 11.7.
    expect(quantityForWeight(23_400, 500, ONE_UNIT)).toBe(12_000);
    expect(quantityForWeight(24_000, 500, ONE_UNIT)).toBe(12_000);
    expect(quantityForWeight(4_100, 50, quantityMilli(100))).toBe(300);
    expect(quantityForWeight(4_100, 0, ONE_UNIT)).toBe(0);
  });

  it('covers the weight by less than one step more', () => {
    const number = fc.integer({ min: 1, max: 500_000 });
    fc.assert(
      fc.property(number, number, number, (weight, perKg, step) => {
        const quantity = quantityForWeight(weight, perKg, quantityMilli(step));
        const needed = (BigInt(weight) * BigInt(perKg) + 999n) / 1000n;
        expect(quantity % step).toBe(0);
        expect(BigInt(quantity)).toBeGreaterThanOrEqual(needed);
        expect(BigInt(quantity)).toBeLessThan(needed + BigInt(step));
      }),
    );
  });
});

describe('an estimate holds', () => {
  const lastDay = '2026-11-30';
  const at = (iso: string) => isExpired(lastDay, Date.parse(iso), 'America/New_York');

  it('through its whole last day where the hospital is', () => {
    expect(at('2026-12-01T04:59:59Z')).toBe(false);
    expect(at('2026-12-01T05:00:00Z')).toBe(true);
  });
});

describe('the invoice against the estimate', () => {
  const range = { lowMinor: minor(40_000), highMinor: minor(60_000) };

  it.each([
    [39_999, 'under'],
    [40_000, 'within'],
    [53_999, 'within'],
    [54_000, 'near'],
    [60_000, 'near'],
    [60_001, 'over'],
  ])('of %i is %s', (actual, standing) => {
    expect(standingOf(minor(actual), range)).toBe(standing);
  });

  it('of nothing is never near', () => {
    expect(standingOf(minor(0), { lowMinor: minor(0), highMinor: minor(0) })).toBe('within');
  });

  it('tells a line that costs more, and one that nobody estimated', () => {
    expect(lineStanding(minor(900), minor(900))).toBe('as-estimated');
    expect(lineStanding(minor(901), minor(900))).toBe('over');
    expect(lineStanding(minor(1), null)).toBe('unplanned');
  });
});

describe('the deposit', () => {
  it('is a share of the high side, to the cent', () => {
    expect(depositAsked(minor(83_205), ratePpm(500_000))).toBe(41_603);
    expect(depositAsked(minor(83_205), ratePpm(0))).toBe(0);
  });
});
