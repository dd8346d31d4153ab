import {
  flattenCash,
  rollsFor,
  sumCash,
  type CashCount,
  type CoinRoll,
} from '@shared/domain/cash/coin-rolls';
import { denominationsFor } from '@shared/domain/cash/denominations';
import { minor } from '@shared/domain/money/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

function worthOf(currency: string): [value: number, roll: number][] {
  return rollsFor(currency).map(({ valueMinor, coins }) => [valueMinor, valueMinor * coins]);
}

describe('rollsFor', () => {
  it('knows what a roll of the bank is worth', () => {
    expect(worthOf('USD')).toEqual([
      [25, 1000],
      [10, 500],
      [5, 200],
      [1, 50],
    ]);
    expect(worthOf('CAD')).toEqual([
      [200, 5000],
      [100, 2500],
      [25, 1000],
      [10, 500],
      [5, 200],
    ]);
    expect(worthOf('AUD').map(([, roll]) => roll)).toEqual([5000, 2000, 1000, 400, 400, 200]);
    expect(worthOf('EUR').map(([, roll]) => roll)).toEqual([
      5000, 2500, 2000, 800, 400, 250, 100, 50,
    ]);
  });

  it.each(['USD', 'CAD', 'AUD', 'EUR', 'JPY'])('of %s hold coins that are counted', (currency) => {
    const coins = denominationsFor(currency).filter(({ kind }) => kind === 'coin');
    const values = rollsFor(currency).map(({ valueMinor }) => valueMinor);
    expect(coins.map(({ valueMinor }) => valueMinor)).toEqual(expect.arrayContaining(values));
    expect([...new Set(values)].sort((a, b) => b - a)).toEqual(values);
  });

  it('knows none where coins come in bags, or where it does not know', () => {
    expect(['GBP', 'CHF', 'XXX'].map(rollsFor)).toEqual([[], [], []]);
  });
});

const quarters: CoinRoll = { valueMinor: minor(25), coins: 40 };

describe('a count with rolls', () => {
  const morning: CashCount = {
    counts: [
      { valueMinor: minor(25), count: 11 },
      { valueMinor: minor(2000), count: 3 },
      { valueMinor: minor(10), count: 0 },
    ],
    rolls: [
      { ...quarters, count: 2 },
      { valueMinor: minor(1), coins: 50, count: 3 },
      { valueMinor: minor(5), coins: 40, count: 0 },
    ],
  };

  it('is worth its loose money and its rolls', () => {
    expect(sumCash(morning)).toBe(6000 + 275 + 2000 + 150);
    expect(sumCash({ counts: [], rolls: [] })).toBe(0);
  });

  it('lists loose and rolled coins of one value together, largest first', () => {
    expect(flattenCash(morning)).toEqual([
      { valueMinor: 2000, count: 3 },
      { valueMinor: 25, count: 91 },
      { valueMinor: 1, count: 150 },
    ]);
  });

  it('is never of less than nothing', () => {
    const broken = { counts: [{ valueMinor: minor(25), count: -1 }], rolls: [] };
    expect(() => sumCash(broken)).toThrow('zero or more');
  });

  it('is worth the same when every roll is broken open', () => {
    const anyCount = fc.nat({ max: 60 });
    const anyRolls = fc.array(
      fc.record({
        roll: fc.constantFrom(...rollsFor('EUR')),
        count: anyCount,
      }),
    );
    const anyLoose = fc.array(
      fc.record({
        valueMinor: fc.constantFrom(...denominationsFor('EUR')).map((each) => each.valueMinor),
        count: anyCount,
      }),
    );
    fc.assert(
      fc.property(anyLoose, anyRolls, (counts, rolled) => {
        const rolls = rolled.map(({ roll, count }) => ({ ...roll, count }));
        const coins = rolls.flatMap((roll) =>
          Array<number>(roll.count * roll.coins).fill(roll.valueMinor),
        );
        const loose = counts.flatMap((each) => Array<number>(each.count).fill(each.valueMinor));
        const worth = [...coins, ...loose].reduce((sum, value) => sum + value, 0);
        expect(sumCash({ counts, rolls })).toBe(worth);
        const flat = flattenCash({ counts, rolls });
        const values = flat.map(({ valueMinor }) => valueMinor);
        expect([...new Set(values)].sort((a, b) => b - a)).toEqual(values);
        expect(flat.every(({ count }) => count > 0)).toBe(true);
        expect(flat.reduce((sum, { count }) => sum + count, 0)).toBe(coins.length + loose.length);
      }),
    );
  });
});
