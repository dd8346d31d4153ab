import { minor, sumMinor } from '@shared/domain/money/money';
import { PPM, ratePpm } from '@shared/domain/rate/rate';
import { computeTax, type TaxableLine, type TaxRules } from '@shared/domain/tax/tax';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const rates = { NONE: 0, FOOD: 50_000, SALES: 82_500, IVA: 210_000 } as const;
const anyLine = fc
  .record({
    taxCode: fc.constantFrom(...(Object.keys(rates) as (keyof typeof rates)[])),
    cents: fc.integer({ min: 0, max: 10_000_000 }),
  })
  .map(({ taxCode, cents }): TaxableLine => {
    return { taxCode, ratePpm: ratePpm(rates[taxCode]), amountMinor: minor(cents) };
  });
const anyLines = fc.array(anyLine, { maxLength: 10 });
const anyRules: fc.Arbitrary<TaxRules> = fc.record({
  mode: fc.constantFrom('exclusive', 'inclusive'),
  rounding: fc.constantFrom('document', 'line'),
  exempt: fc.boolean(),
});

function amountOf(lines: readonly TaxableLine[], taxCode: string): number {
  return sumMinor(lines.filter((line) => line.taxCode === taxCode).map((line) => line.amountMinor));
}

describe('tax by rate', () => {
  it('has one group per rate, in the order of the lines', () => {
    fc.assert(
      fc.property(anyLines, anyRules, (lines, rules) => {
        const codes = computeTax(lines, rules).map((group) => group.taxCode);
        expect(codes).toEqual([...new Set(lines.map((line) => line.taxCode))]);
      }),
    );
  });

  it('adds up in every group: net and tax are what is charged', () => {
    fc.assert(
      fc.property(anyLines, anyRules, (lines, rules) => {
        for (const group of computeTax(lines, rules)) {
          const amount = amountOf(lines, group.taxCode);
          expect(group.netMinor + group.taxMinor).toBe(group.grossMinor);
          expect(group.taxMinor).toBeGreaterThanOrEqual(0);
          if (rules.mode === 'exclusive') expect(group.netMinor).toBe(amount);
          else if (!rules.exempt) expect(group.grossMinor).toBe(amount);
          if (rules.exempt || group.ratePpm === 0) expect(group.taxMinor).toBe(0);
        }
      }),
    );
  });

  it('is half a cent from exact at most: once per document, or once per line', () => {
    fc.assert(
      fc.property(anyLines, anyRules, (lines, rules) => {
        for (const group of computeTax(lines, { ...rules, exempt: false })) {
          const divisor = BigInt(rules.mode === 'inclusive' ? PPM + group.ratePpm : PPM);
          const exact = BigInt(amountOf(lines, group.taxCode)) * BigInt(group.ratePpm);
          const off = BigInt(group.taxMinor) * divisor - exact;
          const members = lines.filter((line) => line.taxCode === group.taxCode).length;
          const roundings = BigInt(rules.rounding === 'line' ? members : 1);
          expect((off < 0n ? -off : off) * 2n <= divisor * roundings).toBe(true);
        }
      }),
    );
  });

  it('takes the tax out of an inclusive price for who pays none, to the same net', () => {
    fc.assert(
      fc.property(anyLines, anyRules, (lines, rules) => {
        const netOf = (exempt: boolean) =>
          computeTax(lines, { ...rules, exempt }).map((group) => group.netMinor);
        expect(netOf(true)).toEqual(netOf(false));
      }),
    );
  });
});
