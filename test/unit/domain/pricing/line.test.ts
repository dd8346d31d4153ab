import { minor } from '@shared/domain/money/money';
import { discountOn, lineAmounts, type Discount } from '@shared/domain/pricing/line';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import { PPM, ratePpm } from '@shared/domain/rate/rate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const base = fc.integer({ min: 0, max: 100_000_000 }).map(minor);
const rate = fc.integer({ min: 0, max: PPM }).map(ratePpm);
const percent = rate.map((each): Discount => ({ kind: 'percent', ratePpm: each }));
const amount = base.map((each): Discount => ({ kind: 'amount', amountMinor: each }));
const discount = fc.option(fc.oneof(percent, amount));

describe('a discount', () => {
  it('is rounded half away from zero', () => {
    const half = { kind: 'percent', ratePpm: ratePpm(500_000) } as const;
    expect([1, 2, 3].map((cents) => discountOn(minor(cents), half))).toEqual([1, 1, 2]);
  });

  it('takes nothing when there is none, all at 100 %, and otherwise something between', () => {
    fc.assert(
      fc.property(base, discount, (cents, any) => {
        const taken = discountOn(cents, any);
        expect(taken).toBeGreaterThanOrEqual(0);
        expect(taken).toBeLessThanOrEqual(cents);
        expect(discountOn(cents, null)).toBe(0);
        expect(discountOn(cents, { kind: 'percent', ratePpm: ratePpm(0) })).toBe(0);
        expect(discountOn(cents, { kind: 'percent', ratePpm: ratePpm(PPM) })).toBe(cents);
      }),
    );
  });

  it('is at most half a cent from the exact share, and no smaller at a higher rate', () => {
    fc.assert(
      fc.property(base, rate, rate, (cents, one, other) => {
        const takenAt = (each: typeof one) => discountOn(cents, { kind: 'percent', ratePpm: each });
        const off = BigInt(takenAt(one)) * BigInt(PPM) - BigInt(cents) * BigInt(one);
        expect((off < 0n ? -off : off) * 2n <= BigInt(PPM)).toBe(true);
        if (one > other) expect(takenAt(one)).toBeGreaterThanOrEqual(takenAt(other));
      }),
    );
  });
});

describe('the price of a line', () => {
  const quantity = fc.integer({ min: 1, max: 1_000_000 }).map(quantityMilli);
  const price = fc.integer({ min: 0, max: 10_000_000 }).map(minor);

  it('charges the fixed fee once, whatever the quantity', () => {
    const tablets = { unitPriceMinor: minor(35), fixedFeeMinor: minor(1200), discount: null };
    const grossOf = (milli: number) =>
      lineAmounts({ ...tablets, quantityMilli: quantityMilli(milli) }).grossMinor;
    expect([1000, 14_000, 500].map(grossOf)).toEqual([1235, 1690, 1218]);
  });

  it('is fee and quantity to the half cent, less the discount, never below zero', () => {
    fc.assert(
      fc.property(quantity, price, price, discount, (milli, unitPrice, fee, any) => {
        const line = { quantityMilli: milli, unitPriceMinor: unitPrice, fixedFeeMinor: fee };
        const amounts = lineAmounts({ ...line, discount: any });
        const off = BigInt(amounts.grossMinor - fee) * 1000n - BigInt(unitPrice) * BigInt(milli);
        expect((off < 0n ? -off : off) * 2n <= 1000n).toBe(true);
        expect(amounts.grossMinor - amounts.discountMinor).toBe(amounts.netMinor);
        expect(amounts.netMinor).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
