import { readWanted } from '@renderer/features/checkout/search/multiplier';
import { describe, expect, test } from 'vitest';

describe('readWanted', () => {
  test.each([
    ['amox 250', 1000, 'amox 250'],
    ['  amox ', 1000, 'amox'],
    ['3*amox', 3000, 'amox'],
    ['0.5 * amox', 500, 'amox'],
    ['2×leash', 2000, 'leash'],
    ['12*', 12_000, ''],
  ])('%s', (typed, quantityMilli, words) => {
    expect(readWanted(typed, '.')).toMatchObject({ quantityMilli, words });
  });

  test('a product whose code has a star is not multiplied', () => {
    expect(readWanted('A*B', '.')).toEqual({
      quantityMilli: 1000,
      isMultiplied: false,
      words: 'A*B',
    });
  });

  test.each(['0*leash', '1000000000000*leash', '1.2345*leash', '..*leash'])(
    '%s is a quantity that nobody sells',
    (typed) => {
      expect(readWanted(typed, '.')).toMatchObject({ quantityMilli: null, isMultiplied: true });
    },
  );
});
