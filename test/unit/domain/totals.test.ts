import { minor, sumMinor } from '@shared/domain/money/money';
import type { Discount } from '@shared/domain/pricing/line';
import { ONE_UNIT, quantityMilli } from '@shared/domain/quantity/quantity';
import { ratePpm } from '@shared/domain/rate/rate';
import { computeTotals, type TotalsLine } from '@shared/domain/totals/totals';
import type { TaxRules } from '@shared/domain/tax/tax';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const exclusive: TaxRules = { mode: 'exclusive', rounding: 'document', exempt: false };
const salesTax = ratePpm(82_500);
const untaxed = ratePpm(0);

function line(overrides: Partial<TotalsLine> & { lineId: string }): TotalsLine {
  return {
    quantityMilli: ONE_UNIT,
    unitPriceMinor: minor(0),
    fixedFeeMinor: minor(0),
    discount: null,
    taxCode: 'NONE',
    ratePpm: untaxed,
    ...overrides,
  };
}

const exam = line({ lineId: 'exam', unitPriceMinor: minor(6800) });
const tablets = line({
  lineId: 'tablets',
  quantityMilli: quantityMilli(14_000),
  unitPriceMinor: minor(35),
  fixedFeeMinor: minor(1200),
});
const leash = line({
  lineId: 'leash',
  unitPriceMinor: minor(1999),
  taxCode: 'SALES',
  ratePpm: salesTax,
});

describe('a document a bookkeeper would recognise', () => {
  it('charges the dispensing fee once, taxes retail only, and adds up', () => {
    // 68.00 + (12.00 + 14 × 0.35) + 19.99 = 104.89; tax 8.25 % of 19.99 = 1.65
    const totals = computeTotals({
      lines: [exam, tablets, leash],
      documentDiscount: null,
      tax: exclusive,
    });
    expect(totals.lines.map(({ netMinor }) => netMinor)).toEqual([6800, 1690, 1999]);
    expect(totals.subtotalMinor).toBe(10_489);
    expect(totals.taxMinor).toBe(165);
    expect(totals.totalMinor).toBe(10_654);
  });

  it('takes the line discount first, then spreads the document discount', () => {
    // Exam 68.00 − 10 % = 61.20; leash 19.99; 10.00 off 81.19 is shared 7.54 and 2.46.
    const totals = computeTotals({
      lines: [{ ...exam, discount: { kind: 'percent', ratePpm: ratePpm(100_000) } }, leash],
      documentDiscount: { kind: 'amount', amountMinor: minor(1000) },
      tax: exclusive,
    });
    expect(totals.lines.map((each) => each.documentDiscountMinor)).toEqual([754, 246]);
    expect(totals.lines.map((each) => each.netMinor)).toEqual([5366, 1753]);
    expect(totals.discountMinor).toBe(1680);
    expect(totals.taxMinor).toBe(145);
  });

  it('never gives more than there is', () => {
    const totals = computeTotals({
      lines: [{ ...exam, discount: { kind: 'amount', amountMinor: minor(999_999) } }],
      documentDiscount: { kind: 'amount', amountMinor: minor(5000) },
      tax: exclusive,
    });
    expect(totals.totalMinor).toBe(0);
    expect(totals.discountMinor).toBe(6800);
  });

  it('finds the tax inside an inclusive price', () => {
    // 121.00 with 21 % inside is 100.00 and 21.00.
    const shelf = line({
      lineId: 'food',
      unitPriceMinor: minor(12_100),
      taxCode: 'IVA',
      ratePpm: ratePpm(210_000),
    });
    const inclusive: TaxRules = { ...exclusive, mode: 'inclusive' };
    const charged = computeTotals({ lines: [shelf], documentDiscount: null, tax: inclusive });
    expect([charged.totalMinor, charged.taxMinor]).toEqual([12_100, 2100]);
    const exempt = computeTotals({
      lines: [shelf],
      documentDiscount: null,
      tax: { ...inclusive, exempt: true },
    });
    expect([exempt.totalMinor, exempt.taxMinor]).toEqual([10_000, 0]);
  });

  it('rounds tax once per document, or once per line when so set', () => {
    const three = ['a', 'b', 'c'].map((lineId) => ({
      ...leash,
      lineId,
      unitPriceMinor: minor(106),
    }));
    const taxWith = (rounding: TaxRules['rounding']) =>
      computeTotals({ lines: three, documentDiscount: null, tax: { ...exclusive, rounding } })
        .taxMinor;
    // 3.18 × 8.25 % = 0.26235; 1.06 × 8.25 % = 0.08745, three times 0.09
    expect([taxWith('document'), taxWith('line')]).toEqual([26, 27]);
  });

  it('has nothing to say about an empty document', () => {
    expect(computeTotals({ lines: [], documentDiscount: null, tax: exclusive }).totalMinor).toBe(0);
  });
});

const anyRate = fc.constantFrom(0, 50_000, 82_500, 210_000);
const anyDiscount: fc.Arbitrary<Discount | null> = fc.oneof(
  fc.constant(null),
  fc
    .integer({ min: 0, max: 50_000 })
    .map((n) => ({ kind: 'amount', amountMinor: minor(n) }) as const),
  fc
    .integer({ min: 0, max: 1_000_000 })
    .map((n) => ({ kind: 'percent', ratePpm: ratePpm(n) }) as const),
);
const anyLine = fc
  .record({
    quantity: fc.integer({ min: 1, max: 50_000 }),
    price: fc.integer({ min: 0, max: 200_000 }),
    fee: fc.integer({ min: 0, max: 3000 }),
    discount: anyDiscount,
    rate: anyRate,
  })
  .map(({ quantity, price, fee, discount, rate }) =>
    line({
      lineId: 'any',
      quantityMilli: quantityMilli(quantity),
      unitPriceMinor: minor(price),
      fixedFeeMinor: minor(fee),
      discount,
      taxCode: `R${rate}`,
      ratePpm: ratePpm(rate),
    }),
  );
const anyInput = fc.record({
  lines: fc.array(anyLine, { maxLength: 8 }),
  documentDiscount: anyDiscount,
  tax: fc.record({
    mode: fc.constantFrom('exclusive' as const, 'inclusive' as const),
    rounding: fc.constantFrom('document' as const, 'line' as const),
    exempt: fc.boolean(),
  }),
});

describe('any document', () => {
  it('adds up: subtotal − discount (+ tax when exclusive) = total', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const totals = computeTotals(input);
        const afterDiscount = totals.subtotalMinor - totals.discountMinor;
        const netOfGroups = sumMinor(totals.taxGroups.map(({ netMinor }) => netMinor));
        expect(sumMinor(totals.lines.map(({ netMinor }) => netMinor))).toBe(afterDiscount);
        expect(netOfGroups + totals.taxMinor).toBe(totals.totalMinor);
        if (input.tax.mode === 'exclusive') expect(netOfGroups).toBe(afterDiscount);
        else if (!input.tax.exempt) expect(totals.totalMinor).toBe(afterDiscount);
      }),
    );
  });

  it('never turns an amount negative', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const totals = computeTotals(input);
        const amounts = totals.lines.flatMap((each) => [
          each.grossMinor,
          each.lineDiscountMinor,
          each.documentDiscountMinor,
          each.netMinor,
        ]);
        expect(Math.min(0, totals.taxMinor, totals.totalMinor, ...amounts)).toBe(0);
      }),
    );
  });

  it('costs the same with its lines in any order, without a document discount', () => {
    fc.assert(
      fc.property(anyInput, ({ lines, tax }) => {
        const forward = computeTotals({ lines, documentDiscount: null, tax });
        const backward = computeTotals({
          lines: [...lines].reverse(),
          documentDiscount: null,
          tax,
        });
        expect(backward.totalMinor).toBe(forward.totalMinor);
      }),
    );
  });
});
