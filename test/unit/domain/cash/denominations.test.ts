import { denominationsFor, sumCounts } from '@shared/domain/cash/denominations';
import { minor, type Minor } from '@shared/domain/money/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const currencies = ['USD', 'CAD', 'AUD', 'EUR', 'GBP', 'MXN', 'NZD', 'JPY', 'CHF', 'KWD', 'BRL'];

describe('denominationsFor', () => {
  it('names the notes and coins of a US drawer', () => {
    const valuesOf = (kind: 'note' | 'coin') =>
      denominationsFor('USD')
        .filter((each) => each.kind === kind)
        .map((each) => each.valueMinor);
    expect(valuesOf('note')).toEqual([10_000, 5000, 2000, 1000, 500, 100]);
    expect(valuesOf('coin')).toEqual([25, 10, 5, 1]);
  });

  it.each(currencies)('of %s descend, notes before coins, each value once', (currency) => {
    const all = denominationsFor(currency);
    const values = all.map((each) => each.valueMinor);
    expect([...new Set(values)].sort((a, b) => b - a)).toEqual(values);
    const kinds = all.map((each) => each.kind);
    expect([...kinds].sort().reverse()).toEqual(kinds);
    expect(kinds).toContain('note');
    expect(kinds).toContain('coin');
  });

  it('knows the countries without one-cent coins', () => {
    const smallest = (currency: string) => denominationsFor(currency).at(-1)?.valueMinor;
    expect(['CAD', 'AUD', 'NZD', 'USD', 'GBP'].map(smallest)).toEqual([5, 5, 10, 1, 1]);
  });

  it('climbs by 1, 2 and 5 where it knows no better', () => {
    expect(denominationsFor('JPY').map((each) => each.valueMinor)).toEqual([
      10_000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1,
    ]);
    expect(denominationsFor('KWD')[0]).toEqual({ valueMinor: 100_000, kind: 'note' });
  });
});

describe('sumCounts', () => {
  it('counts a float of 200.00', () => {
    const counts = [
      { valueMinor: minor(2000), count: 5 },
      { valueMinor: minor(500), count: 16 },
      { valueMinor: minor(100), count: 18 },
      { valueMinor: minor(25), count: 8 },
      { valueMinor: minor(1), count: 0 },
    ];
    expect(sumCounts(counts)).toBe(20_000);
    expect(sumCounts([])).toBe(0);
  });

  it('is what laying every note and coin on the table one by one gives', () => {
    const count = fc.record({
      valueMinor: fc.constantFrom<Minor>(...denominationsFor('EUR').map((each) => each.valueMinor)),
      count: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(count, { maxLength: 15 }), (counts) => {
        const laid = counts.flatMap((each) =>
          Array.from({ length: each.count }, () => each.valueMinor),
        );
        expect(sumCounts(counts)).toBe(laid.reduce((sum, value) => sum + value, 0));
      }),
    );
  });
});
