import { containsCardNumber } from '@shared/domain/card/card-guard';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

// Published test numbers of the schemes: 13, 14, 15, 16 and 19 digits.
const cards = [
  '4222222222222',
  '30569309025904',
  '378282246310005',
  '4111111111111111',
  '6304000000000000000',
];

describe('containsCardNumber', () => {
  it.each([
    ...cards,
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '4111 – 1111 – 1111 – 1111',
    '4111\u00a01111\u00a01111\u00a01111',
    '４１１１１１１１１１１１１１１１',
    'paid with visa 4111111111111111, exp. 12/28',
    '206 555 0143 4111 1111 1111 1111',
    '4111 1111 1111 1111 0428 123',
    'amex: 3782-822463-10005.',
  ])('sees the card in %j', (text) => {
    expect(containsCardNumber(text)).toBe(true);
  });

  it.each([
    '',
    'Visa …1111, approval 0428',
    '4111111111111112',
    '411111111111',
    '41111111111111110000',
    '0000000000000000',
    '(206) 555-0142 or (206) 555-0143',
    '4111, 1111, 1111, 1111',
    'lot 41111111a11111111',
    'Rabies tag 2026-0012',
  ])('sees none in %j', (text) => {
    expect(containsCardNumber(text)).toBe(false);
  });

  it('sees every card, however it is spaced and whatever is written around it', () => {
    const gaps = fc.array(fc.constantFrom('', ' ', '-', ' - '), { minLength: 19, maxLength: 19 });
    const words = fc.string({ unit: fc.constantFrom(...Array.from('abc .,:#é\n')) });
    fc.assert(
      fc.property(fc.constantFrom(...cards), gaps, words, words, (card, between, before, after) => {
        const spaced = Array.from(card, (digit, index) => digit + (between[index] ?? ''));
        expect(containsCardNumber(before + spaced.join('') + after)).toBe(true);
      }),
    );
  });

  it('sees none once any one digit is wrong', () => {
    const slip = fc.record({ at: fc.nat({ max: 15 }), by: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(slip, ({ at, by }) => {
        const digits = Array.from('4111111111111111', Number);
        digits[at] = ((digits[at] ?? 0) + by) % 10;
        expect(containsCardNumber(digits.join(''))).toBe(false);
      }),
    );
  });
});
