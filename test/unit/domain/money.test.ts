import {
  addMinor,
  allocateMinor,
  isAmount,
  MAX_AMOUNT_MINOR,
  minor,
  mulDiv,
  negateMinor,
  roundToStep,
  subtractMinor,
  sumMinor,
} from '@shared/domain/money/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const amount = fc.integer({ min: -MAX_AMOUNT_MINOR, max: MAX_AMOUNT_MINOR }).map(minor);
const divisor = fc.integer({ min: 1, max: 1_000_000 });

describe('money', () => {
  it('is a safe integer and has one zero', () => {
    expect(() => minor(0.1)).toThrow('minor units');
    expect(() => minor(2 ** 53)).toThrow('minor units');
    expect(Object.is(minor(-0), 0)).toBe(true);
    expect(isAmount(MAX_AMOUNT_MINOR)).toBe(true);
    expect(isAmount(-MAX_AMOUNT_MINOR - 1)).toBe(false);
  });

  it('adds and takes away', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(subtractMinor(addMinor(a, b), b)).toBe(a);
        expect(sumMinor([a, b, negateMinor(a), negateMinor(b)])).toBe(0);
      }),
    );
  });
});

describe('mulDiv', () => {
  it.each([
    [5, 1, 2, { 'half-away-from-zero': 3, 'half-even': 2, down: 2, up: 3 }],
    [7, 1, 2, { 'half-away-from-zero': 4, 'half-even': 4, down: 3, up: 4 }],
    [-5, 1, 2, { 'half-away-from-zero': -3, 'half-even': -2, down: -2, up: -3 }],
    [10, 1, 3, { 'half-away-from-zero': 3, 'half-even': 3, down: 3, up: 4 }],
    [6, 1, 3, { 'half-away-from-zero': 2, 'half-even': 2, down: 2, up: 2 }],
  ] as const)('%i × %i ÷ %i rounds as each mode says', (a, b, by, expected) => {
    for (const mode of ['half-away-from-zero', 'half-even', 'down', 'up'] as const) {
      expect(mulDiv(a, b, by, mode)).toBe(expected[mode]);
    }
  });

  it('is never further than one half from the exact quotient, past 2^53 too', () => {
    const factor = fc.integer({ min: 0, max: 1_000_000_000 });
    fc.assert(
      fc.property(factor, fc.integer({ min: 0, max: 1_000_000 }), divisor, (a, b, by) => {
        fc.pre((BigInt(a) * BigInt(b)) / BigInt(by) < BigInt(Number.MAX_SAFE_INTEGER));
        const error = BigInt(mulDiv(a, b, by)) * BigInt(by) - BigInt(a) * BigInt(b);
        expect((error < 0n ? -error : error) * 2n <= BigInt(by)).toBe(true);
      }),
    );
  });

  it('treats what is owed to us and by us alike', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 1000 }), divisor, (a, b, by) => {
        expect(minor(mulDiv(-a, b, by))).toBe(minor(-mulDiv(a, b, by)));
      }),
    );
  });
});

describe('roundToStep', () => {
  it('rounds cash to the nearest five cents and leaves step 0 alone', () => {
    expect([1002, 1003, 1007, 1008].map((cents) => roundToStep(minor(cents), 5))).toEqual([
      1000, 1005, 1005, 1010,
    ]);
    expect(roundToStep(minor(1003), 0)).toBe(1003);
  });

  it('ends on a multiple of the step, at most half a step away, and stays there', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(1, 5, 10, 25, 100), (cents, step) => {
        const rounded = roundToStep(cents, step);
        expect(Math.abs(rounded % step)).toBe(0);
        expect(Math.abs(rounded - cents) * 2).toBeLessThanOrEqual(step);
        expect(roundToStep(rounded, step)).toBe(rounded);
      }),
    );
  });
});

describe('allocateMinor', () => {
  const weights = fc
    .array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 12 })
    .filter((list) => list.some((weight) => weight > 0));

  it('gives the odd cent to the largest remainder, then to the earlier part', () => {
    expect(allocateMinor(minor(100), [1, 1, 1])).toEqual([34, 33, 33]);
    expect(allocateMinor(minor(-100), [1, 1, 1])).toEqual([-34, -33, -33]);
    expect(allocateMinor(minor(5), [0, 3, 1])).toEqual([0, 4, 1]);
  });

  it('sums exactly, keeps the sign and gives nothing to a weight of nothing', () => {
    fc.assert(
      fc.property(amount, weights, (total, list) => {
        const parts = allocateMinor(total, list);
        expect(sumMinor(parts)).toBe(total);
        parts.forEach((part, index) => {
          expect(part === 0 || Math.sign(part) === Math.sign(total)).toBe(true);
          if (list[index] === 0) expect(part).toBe(0);
        });
      }),
    );
  });

  it('gives nobody a whole cent more or less than the exact share', () => {
    fc.assert(
      fc.property(amount, weights, (total, list) => {
        const sum = BigInt(list.reduce((a, b) => a + b, 0));
        allocateMinor(total, list).forEach((part, index) => {
          const off = BigInt(part) * sum - BigInt(total) * BigInt(list[index] ?? 0);
          expect((off < 0n ? -off : off) < sum).toBe(true);
        });
      }),
    );
  });
});
