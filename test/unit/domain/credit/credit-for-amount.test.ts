import { creditForAmount } from '@shared/domain/credit/credit-for-amount';
import { creditOfLine, type CreditableLine } from '@shared/domain/credit/credit-lines';
import { minor } from '@shared/domain/money/money';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const line = (net: number, tax: number, changes: Partial<CreditableLine> = {}): CreditableLine => ({
  quantityMilli: quantityMilli(1000),
  netMinor: minor(net),
  taxMinor: minor(tax),
  creditedQuantityMilli: 0,
  creditedNetMinor: minor(0),
  creditedTaxMinor: minor(0),
  ...changes,
});

/** A line of which some was credited, in goods or off its price. */
const anyLine = fc
  .tuple(
    fc.integer({ min: 1, max: 5000 }),
    fc.nat(1_000_000),
    fc.nat(100_000),
    fc.nat(100),
    fc.nat(100),
  )
  .map(([milli, net, tax, goods, price]) => {
    const part = (amount: number) => minor(Math.floor((amount * price) / 100));
    const creditedQuantityMilli = Math.min(milli - 1, Math.floor((milli * goods) / 100));
    return line(net, tax, {
      quantityMilli: quantityMilli(milli),
      creditedQuantityMilli,
      creditedNetMinor: part(net),
      creditedTaxMinor: part(tax),
    });
  });

const leftOf = (each: CreditableLine) => ({
  net: each.netMinor - each.creditedNetMinor,
  tax: each.taxMinor - each.creditedTaxMinor,
});

describe('an amount off the price of lines', () => {
  it('is spread by what they cost, with the tax that was in it', () => {
    // A surgery at 300.00 untaxed and food at 100.00 with 8.25 % tax: 40.00 off both.
    expect(creditForAmount([line(30_000, 0), line(10_000, 825)], minor(4000))).toEqual([
      { netMinor: 2939, taxMinor: 0 },
      { netMinor: 980, taxMinor: 81 },
    ]);
  });

  it('takes nothing of a line that was taken back', () => {
    const gone = line(5000, 0, { creditedNetMinor: minor(5000), creditedQuantityMilli: 1000 });
    expect(creditForAmount([gone, line(2000, 0)], minor(500))).toEqual([
      { netMinor: 0, taxMinor: 0 },
      { netMinor: 500, taxMinor: 0 },
    ]);
  });

  it('sums to the amount exactly, and takes no more of a line than it has left', () => {
    const lines = fc.array(anyLine, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lines, fc.nat(1000), (all, share) => {
        const left = all.reduce((sum, each) => sum + leftOf(each).net + leftOf(each).tax, 0);
        const amount = minor(Math.floor((left * share) / 1000));
        const parts = creditForAmount(all, amount);
        expect(parts.reduce((sum, each) => sum + each.netMinor + each.taxMinor, 0)).toBe(amount);
        parts.forEach((part, at) => {
          const { net, tax } = leftOf(all[at] as CreditableLine);
          expect(part.netMinor).toBeGreaterThanOrEqual(0);
          expect(part.taxMinor).toBeGreaterThanOrEqual(0);
          expect(part.netMinor).toBeLessThanOrEqual(net);
          expect(part.taxMinor).toBeLessThanOrEqual(tax);
        });
      }),
    );
  });
});

describe('goods that come back', () => {
  it('are worth their share of what is left, once the price came down', () => {
    // Ten cans at 10.00 each, of which 50.00 was taken off.
    const cans = line(10_000, 0, {
      quantityMilli: quantityMilli(10_000),
      creditedNetMinor: minor(5000),
    });
    expect(creditOfLine(cans, quantityMilli(1000))).toEqual({ netMinor: 500, taxMinor: 0 });
  });

  it('come to no more than is left, and all of them to all of it', () => {
    fc.assert(
      fc.property(anyLine, fc.nat(1000), (each, share) => {
        const leftMilli = each.quantityMilli - each.creditedQuantityMilli;
        const some = creditOfLine(each, quantityMilli(Math.ceil((leftMilli * share) / 1000)));
        const { net, tax } = leftOf(each);
        expect(some.netMinor).toBeLessThanOrEqual(net);
        expect(some.taxMinor).toBeLessThanOrEqual(tax);
        expect(creditOfLine(each, quantityMilli(leftMilli))).toEqual({
          netMinor: net,
          taxMinor: tax,
        });
      }),
    );
  });
});
