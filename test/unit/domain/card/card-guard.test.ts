import { containsCardNumber } from '@shared/domain/card/card-guard';
import { describe, expect, it } from 'vitest';

describe('containsCardNumber', () => {
  // The numbers that card schemes publish for tests.
  it.each([
    '4111111111111111',
    'Visa 4111 1111 1111 1111, exp 12/27',
    'amex: 3782-822463-10005.',
    '６０１１１１１１１１１１１１１７',
  ])('sees the card in %j', (text) => {
    expect(containsCardNumber(text)).toBe(true);
  });

  it.each(['', '4111111111111112', '411111111111', '(555) 555-0142', 'Rabies tag 2026-0012'])(
    'sees none in %j',
    (text) => {
      expect(containsCardNumber(text)).toBe(false);
    },
  );
});
