import { denominationsFor, sumCounts } from '@shared/domain/cash/denominations';
import type { PieceCount } from '@shared/domain/cash/pieces';
import { subtractCounts, suggestFloat } from '@shared/domain/cash/suggest-float';
import { minor, type Minor } from '@shared/domain/money/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

function drawer(...pieces: readonly (readonly [value: number, count: number])[]): PieceCount[] {
  return pieces.map(([value, count]) => ({ valueMinor: minor(value), count }));
}

function keep(counted: readonly PieceCount[], target: number) {
  const { counts, sumMinor } = suggestFloat(counted, minor(target));
  return { kept: counts.map(({ valueMinor, count }) => [valueMinor, count]), sumMinor };
}

describe('suggestFloat', () => {
  it('keeps coins and small notes of a day, and banks the big ones', () => {
    const evening = drawer(
      [10_000, 2],
      [5000, 4],
      [2000, 17],
      [1000, 6],
      [500, 9],
      [100, 31],
      [25, 38],
      [10, 25],
      [5, 12],
      [1, 47],
    );
    const { counts, sumMinor } = suggestFloat(evening, minor(20_000));
    expect(sumMinor).toBe(20_000);
    // Everything below a twenty and three of those are 209.07, so 9.07 of the small money goes too.
    expect(subtractCounts(evening, counts)).toEqual(
      drawer([10_000, 2], [5000, 4], [2000, 14], [500, 1], [100, 4], [5, 1], [1, 2]),
    );
  });

  it('leaves out a small piece where that makes the target', () => {
    // Greedy from the small end keeps the five, and then nothing makes sixty.
    expect(keep(drawer([5000, 1], [2000, 3], [500, 1]), 6000)).toEqual({
      kept: [[2000, 3]],
      sumMinor: 6000,
    });
    // Greedy from the large end keeps the quarter, and then nothing makes thirty.
    expect(keep(drawer([25, 1], [10, 3]), 30)).toEqual({ kept: [[10, 3]], sumMinor: 30 });
  });

  it('comes as near as it can, from below', () => {
    expect(keep(drawer([5000, 1], [2000, 2]), 8500)).toEqual({
      kept: [
        [5000, 1],
        [2000, 1],
      ],
      sumMinor: 7000,
    });
    // Two quarters would make fifty; there is one.
    expect(keep(drawer([25, 1], [10, 3]), 50)).toMatchObject({ sumMinor: 45 });
    expect(keep(drawer([10_000, 5]), 9999)).toEqual({ kept: [], sumMinor: 0 });
  });

  it('keeps everything when that is no more than the float, and nothing for a float of nothing', () => {
    const little = drawer([2000, 1], [25, 0], [1, 3], [1, 2]);
    const all = {
      kept: [
        [2000, 1],
        [1, 5],
      ],
      sumMinor: 2005,
    };
    expect([2005, 2006, 20_000].map((target) => keep(little, target))).toEqual([all, all, all]);
    expect(keep(little, 0)).toEqual({ kept: [], sumMinor: 0 });
    expect(keep([], 20_000)).toEqual({ kept: [], sumMinor: 0 });
    expect(() => keep(little, -1)).toThrow('zero or more');
  });

  it('finds the float of a drawer with thousands of coins', () => {
    const full = denominationsFor('EUR').map(({ valueMinor }) => ({ valueMinor, count: 5000 }));
    const { counts, sumMinor } = suggestFloat(full, minor(30_000));
    expect(sumMinor).toBe(30_000);
    expect(counts.map(({ valueMinor }) => valueMinor)).toEqual([5, 2, 1]);
  });

  it('fills a float above the exact range with large notes, then with small ones', () => {
    const vault = drawer([10_000, 90], [2000, 40], [500, 30], [25, 7], [1, 4]);
    const { kept, sumMinor } = keep(vault, 800_002);
    expect(sumMinor).toBe(800_002);
    expect(kept[0]).toEqual([10_000, 71]);
    // Values so far apart that no note fits into the range still make no more than the float.
    expect(keep(drawer([30_000_000, 2], [1, 9]), 29_999_999).sumMinor).toBe(9);
  });
});

describe('subtractCounts', () => {
  it('names what goes to the bank', () => {
    const counted = drawer([5000, 4], [2000, 3], [25, 10]);
    expect(subtractCounts(counted, drawer([25, 10], [2000, 1]))).toEqual(
      drawer([5000, 4], [2000, 2]),
    );
  });

  it('takes out nothing that is not there', () => {
    expect(() => subtractCounts(drawer([25, 3]), drawer([25, 4]))).toThrow('than was counted');
    expect(() => subtractCounts(drawer([25, 3]), drawer([10, 1]))).toThrow('than was counted');
  });
});

const usd = denominationsFor('USD').map(({ valueMinor }) => valueMinor);

const anyDrawer = fc.array(
  fc.record({ valueMinor: fc.constantFrom<Minor>(...usd), count: fc.nat({ max: 60 }) }),
  { maxLength: 12 },
);

/** Awkward values and few pieces, so that every way to keep some of them can be tried. */
const anySmallDrawer = fc.uniqueArray(
  fc.record({
    valueMinor: fc.constantFrom(1, 2, 5, 7, 10, 20, 25, 50).map(minor),
    count: fc.nat({ max: 3 }),
  }),
  { maxLength: 5, selector: ({ valueMinor }) => valueMinor },
);

/** Every choice from `pieces`: for each of them, largest value first, how many are kept. */
function everyChoice(pieces: readonly PieceCount[]): number[][] {
  const descending = pieces.toSorted((a, b) => b.valueMinor - a.valueMinor);
  return descending.reduce<number[][]>(
    (choices, { count }) =>
      Array.from({ length: count + 1 }, (_, kept) => kept).flatMap((kept) =>
        choices.map((choice) => [...choice, kept]),
      ),
    [[]],
  );
}

describe('any drawer', () => {
  it('keeps only what was counted, no more than the float, and banks the rest', () => {
    fc.assert(
      fc.property(anyDrawer, fc.nat({ max: 60_000 }), (counted, target) => {
        const { counts, sumMinor } = suggestFloat(counted, minor(target));
        expect(sumMinor).toBe(sumCounts(counts));
        expect(sumMinor).toBeLessThanOrEqual(target);
        // Throws where more is kept than was counted.
        const banked = subtractCounts(counted, counts);
        expect(sumCounts(banked) + sumMinor).toBe(sumCounts(counted));
        if (sumCounts(counted) <= target) expect(banked).toEqual([]);
      }),
    );
  });

  it('does as well as trying every way, with as few large pieces', () => {
    fc.assert(
      fc.property(anySmallDrawer, fc.nat({ max: 300 }), (counted, chance) => {
        const target = chance % (sumCounts(counted) + 1);
        const values = counted.map(({ valueMinor }) => valueMinor).sort((a, b) => b - a);
        const tried = everyChoice(counted).map((choice) => ({
          choice,
          sum: choice.reduce((sum, kept, index) => sum + kept * (values[index] ?? 0), 0),
        }));
        const best = Math.max(...tried.map(({ sum }) => sum).filter((sum) => sum <= target));
        const ways = tried.filter(({ sum }) => sum === best).map(({ choice }) => choice);
        const [smallest] = ways.sort((a, b) => compareCounts(a, b));
        const { counts, sumMinor } = suggestFloat(counted, minor(target));
        expect(sumMinor).toBe(best);
        const kept = values.map(
          (value) => counts.find(({ valueMinor }) => valueMinor === value)?.count ?? 0,
        );
        expect(kept).toEqual(smallest);
      }),
      { numRuns: 500 },
    );
  });

  it('suggests the same in whatever order it was counted', () => {
    fc.assert(
      fc.property(anyDrawer, fc.nat({ max: 60_000 }), (counted, target) => {
        const reversed = counted.toReversed();
        expect(suggestFloat(reversed, minor(target))).toEqual(suggestFloat(counted, minor(target)));
      }),
    );
  });
});

function compareCounts(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((count, index) => count !== b[index]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}
