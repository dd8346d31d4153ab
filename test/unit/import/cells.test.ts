import { readDate } from '@shared/import/convert/date';
import { readDecimal, scaled } from '@shared/import/convert/decimal';
import { fold, shorten, withoutUnprintable, wordsOfCode } from '@shared/import/convert/text';
import { shortText } from '@shared/journal/fields';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('text', () => {
  it('keeps every character that the journal takes, and no other', () => {
    for (let code = 0; code < 0x100; code += 1) {
      const character = String.fromCharCode(code);
      const kept = withoutUnprintable(character);
      expect(kept).toBe(shortText.safeParse(character).success ? character : '');
    }
  });

  it('is folded for comparing, cut between characters, and read out of keys', () => {
    expect(fold(' Código-Postal 2 ')).toBe('codigopostal2');
    expect(shorten('ab😀', 3)).toBe('ab');
    expect(wordsOfCode('CAVALIER_KING_CHARLES_SPANIEL')).toBe('Cavalier King Charles Spaniel');
  });
});

describe('a number', () => {
  const cents = (text: string, separator: '.' | ',' = '.') => {
    const decimal = readDecimal(text, separator);
    return decimal === null ? null : scaled(decimal, 100);
  };

  it.each([
    ['1,234,567.89', 123_456_789],
    ['$ 12.5', 1250],
    ['US$12', 1200],
    ['12 USD', 1200],
    ["1'250.00", 125_000],
    ['.5', 50],
    ['7.', 700],
    ['-3', -300],
    ['(3.00)', -300],
    ['0.005', 1],
    ['-0.005', -1],
    ['-0', 0],
    ['007', 700],
  ])('%j is %i cents', (text, expected) => {
    expect(cents(text)).toBe(expected);
  });

  it.each([
    '',
    '.',
    'five',
    '12,34',
    '1,23,456',
    '1,234.567.8',
    '1 2',
    '5e3',
    '(5',
    '0x10',
    '--5',
    '(-5)',
  ])('%j is none', (text) => {
    expect(cents(text)).toBeNull();
  });

  it('has the separators of its country', () => {
    expect(cents('1.234,50 €', ',')).toBe(123_450);
    expect(cents('1.50', ',')).toBeNull();
  });

  it('is exact digit by digit, and none when it cannot be', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), fc.nat(99), (whole, fraction) => {
        const text = `${whole}.${String(fraction).padStart(2, '0')}`;
        expect(cents(text)).toBe(whole * 100 + fraction);
      }),
    );
    expect(cents('9'.repeat(16))).toBeNull();
    expect(cents(`0.${'3'.repeat(16)}`)).toBeNull();
    expect(cents(`${'1'.repeat(200_000)}x`)).toBeNull();
  });
});

describe('a date', () => {
  const today = '2026-11-24';
  it.each([
    ['01/06/2003', 'dmy', '2003-06-01'],
    ['01/06/2003', 'mdy', '2003-01-06'],
    ['2003-06-01', 'dmy', '2003-06-01'],
    ['2003-06-01T00:00:00Z', 'mdy', '2003-06-01'],
    ['1.6.03 00:00', 'dmy', '2003-06-01'],
    ['6/1/27', 'mdy', '1927-06-01'],
    ['03.06.01', 'ymd', '2003-06-01'],
    ['12-Ene-2015', 'mdy', '2015-01-12'],
    ['March 3, 2015', 'dmy', '2015-03-03'],
    ['29/02/2024', 'dmy', '2024-02-29'],
  ] as const)('%j in the order %s is %s', (text, order, expected) => {
    expect(readDate(text, order, today)).toBe(expected);
  });

  it.each(['29/02/2023', '31/04/2020', '13/13/2020', '00/01/2020', '1/1/1850', '1/1/202', 'soon'])(
    '%j is none',
    (text) => {
      expect(readDate(text, 'dmy', today)).toBeNull();
    },
  );
});
