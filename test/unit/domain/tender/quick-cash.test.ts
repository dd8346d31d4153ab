import { minor } from '@shared/domain/money/money';
import { quickCash } from '@shared/domain/tender/settle';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const dollars = [100, 500, 1000, 2000, 5000, 10_000].map(minor);

describe('quickCash', () => {
  it.each([
    [3740, [3740, 4000, 5000, 10_000]],
    [325, [325, 500, 1000, 2000]],
    [1210, [1210, 1500, 2000, 5000]],
    [2000, [2000, 5000, 10_000]],
    [23_740, [23_740, 24_000, 25_000, 30_000]],
    [0, []],
  ])('of %i offers what people put down', (due, buttons) => {
    expect(quickCash(minor(due), dollars)).toEqual(buttons);
    expect(quickCash(minor(due), dollars.toReversed())).toEqual(buttons);
  });

  it('offers the exact amount where nothing is known of the notes', () => {
    expect(quickCash(minor(3740), [])).toEqual([3740]);
  });

  it('offers up to four amounts, ascending from the exact one, the others in whole notes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (due) => {
        const [exact, ...others] = quickCash(minor(due), dollars);
        expect(exact).toBe(due);
        expect(others.length).toBeLessThanOrEqual(3);
        expect([...new Set(others)].sort((a, b) => a - b)).toEqual(others);
        expect(others.every((amount) => amount > due && amount % 100 === 0)).toBe(true);
      }),
    );
  });
});
