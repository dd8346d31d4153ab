import { estimateRange, rangeOf } from '@shared/domain/estimate/estimate-range';
import type { EstimatedLine } from '@shared/domain/estimate/estimated-line';
import { optionGroups, undecidedGroup } from '@shared/domain/estimate/options';
import { minor } from '@shared/domain/money/money';
import { ONE_UNIT, quantityMilli } from '@shared/domain/quantity/quantity';
import { ratePpm } from '@shared/domain/rate/rate';
import type { TaxRules } from '@shared/domain/tax/tax';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const tax: TaxRules = { mode: 'exclusive', rounding: 'document', exempt: false };

function line(estimateLineId: string, changes: Partial<EstimatedLine> = {}): EstimatedLine {
  return {
    estimateLineId,
    lowMilli: ONE_UNIT,
    highMilli: ONE_UNIT,
    lowPriceMinor: minor(10_000),
    highPriceMinor: minor(10_000),
    fixedFeeMinor: minor(0),
    taxCode: 'NONE',
    ratePpm: ratePpm(0),
    option: null,
    ...changes,
  };
}

const option = (group: string, choice: string) => ({ option: { group, choice } });

// A dental: the cleaning, up to four extractions, and blood work small or large.
const cleaning = line('cleaning', { lowPriceMinor: minor(42_000), highPriceMinor: minor(48_000) });
const extractions = line('extractions', {
  lowMilli: 0,
  highMilli: quantityMilli(4000),
  lowPriceMinor: minor(8500),
  highPriceMinor: minor(8500),
  fixedFeeMinor: minor(1200),
});
const smallPanel = line('small', {
  lowPriceMinor: minor(9000),
  highPriceMinor: minor(9000),
  ...option('Blood work', 'Small panel'),
});
const largePanel = line('large', {
  lowPriceMinor: minor(16_000),
  highPriceMinor: minor(16_000),
  ...option('Blood work', 'Large panel'),
});
const urine = line('urine', {
  lowPriceMinor: minor(5000),
  highPriceMinor: minor(5000),
  ...option('Blood work', 'Large panel'),
});
const dental = [cleaning, extractions, smallPanel, largePanel, urine];

describe('what an estimate comes to', () => {
  it('leaves out what may not be needed, its fee too, on the low side only', () => {
    // 420.00; 480.00 + 12.00 + 4 × 85.00.
    expect(rangeOf([cleaning, extractions], tax)).toEqual({ lowMinor: 42_000, highMinor: 83_200 });
  });

  it('takes the cheapest choice below and the dearest above', () => {
    // 420.00 + 90.00; 832.00 + 160.00 + 50.00.
    expect(estimateRange(dental, tax)).toEqual({ lowMinor: 51_000, highMinor: 104_200 });
  });

  it('takes tax in as an invoice does, once for each rate', () => {
    const food = { taxCode: 'SALES', ratePpm: ratePpm(82_500) };
    const bags = [line('a', food), line('b', food)].map((bag) => ({
      ...bag,
      lowPriceMinor: minor(1006),
      highPriceMinor: minor(1006),
    }));
    // 20.12 × 8.25 % = 1.6599
    expect(rangeOf(bags, tax).highMinor).toBe(2178);
  });

  it('any choice costs no less than the low side and no more than the high side', () => {
    const anyLine = fc
      .record({
        low: fc.nat(9000),
        more: fc.nat(9000),
        price: fc.nat(50_000),
        dearer: fc.nat(20_000),
        fee: fc.nat(2000),
        group: fc.constantFrom(null, 'A', 'B'),
        choice: fc.constantFrom('1', '2', '3'),
      })
      .map(({ low, more, price, dearer, fee, group, choice }) => ({
        lowMilli: low === 0 ? (0 as const) : quantityMilli(low),
        highMilli: quantityMilli(low + more + 1),
        lowPriceMinor: minor(price),
        highPriceMinor: minor(price + dearer),
        fixedFeeMinor: minor(fee),
        ...(group === null ? {} : option(group, choice)),
      }));
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (all, at) => {
        const lines = all.map((changes, index) => line(String(index), changes));
        const picked = optionGroups(lines).flatMap(
          ({ choices }) => choices[(at.next().value ?? 0) % choices.length]?.lines ?? [],
        );
        const chosen = [...lines.filter((each) => each.option === null), ...picked];
        const whole = estimateRange(lines, tax);
        const { lowMinor, highMinor } = rangeOf(chosen, tax);
        expect(lowMinor).toBeLessThanOrEqual(highMinor);
        expect(whole.lowMinor).toBeLessThanOrEqual(lowMinor);
        expect(whole.highMinor).toBeGreaterThanOrEqual(highMinor);
      }),
    );
  });
});

describe('either or', () => {
  const chosen = (...ids: string[]) => undecidedGroup(dental, new Set(ids));

  it('is one whole choice, or nothing', () => {
    expect(chosen('cleaning', 'small')).toBeNull();
    expect(chosen('cleaning', 'large', 'urine')).toBeNull();
    expect(chosen('cleaning')).toBeNull();
    expect(chosen('small', 'large', 'urine')).toBe('Blood work');
    expect(chosen('large')).toBe('Blood work');
  });
});
