import { isTenfold, isTransposition } from '@shared/domain/shift/digits';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('isTransposition', () => {
  it.each([
    [6235, 6325],
    [12, 21],
    [6235, 2635],
    [6235, 6253],
  ])('%i and %i', (a, b) => {
    expect(isTransposition(a, b)).toBe(true);
    expect(isTransposition(b, a)).toBe(true);
  });

  it.each([
    // The same, not neighbours, three moved, another digit, a zero in front, too long, not above zero.
    [6235, 6235],
    [6235, 6532],
    [1234, 2314],
    [6235, 6326],
    [10, 1],
    [1234, 12_340],
    [5, 6],
    [-12, -21],
    [0, 0],
  ])('not %i and %i', (a, b) => {
    expect(isTransposition(a, b)).toBe(false);
  });

  it('makes a difference that nine divides', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 99_999_999 }), fc.nat({ max: 7 }), (amount, at) => {
        const digits = Array.from(String(amount));
        const [a = '', b = ''] = digits.splice(at, 2, digits[at + 1] ?? '', digits[at] ?? '');
        const swapped = Number(digits.join(''));
        const isOne = a !== b && b !== '' && !digits.join('').startsWith('0');
        expect(isTransposition(amount, swapped)).toBe(isOne);
        if (isOne) expect(Math.abs(amount - swapped) % 9).toBe(0);
      }),
    );
  });
});

describe('isTenfold', () => {
  it('knows the decimal point in the wrong place, either way', () => {
    expect([isTenfold(125, 1250), isTenfold(1250, 125)]).toEqual([true, true]);
    expect([isTenfold(125, 12_500), isTenfold(0, 0), isTenfold(-1, -10)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
