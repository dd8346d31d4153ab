import { MAX_AMOUNT_MINOR, minor } from '@shared/domain/money/money';
import {
  currencyDigits,
  decimalSeparatorOf,
  formatMinor,
  formatQuantity,
  formatRate,
  minorToDecimalText,
  parseMoneyText,
  parsePercentText,
  parseQuantityText,
  parseSignedMoneyText,
} from '@shared/domain/money/money-text';
import { MAX_QUANTITY_MILLI, quantityMilli } from '@shared/domain/quantity/quantity';
import { PPM, ratePpm } from '@shared/domain/rate/rate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const dollars = { fractionDigits: 2, decimalSeparator: '.' } as const;
const euros = { fractionDigits: 2, decimalSeparator: ',' } as const;
const yen = { fractionDigits: 0, decimalSeparator: '.' } as const;

describe('parseMoneyText', () => {
  it.each([
    ['12.50', 1250],
    ['12.5', 1250],
    [' 12 ', 1200],
    ['12.', 1200],
    ['.5', 50],
    ['0', 0],
    ['007', 700],
    ['0.29', 29],
    ['$12.50', 1250],
    ['12.50 $', 1250],
    ['1,234.56', 123_456],
    ['1 234 567', 123_456_700],
    ["1'234.50", 123_450],
    ['1000000000', MAX_AMOUNT_MINOR],
  ])('reads %j as %i cents', (text, cents) => {
    expect(parseMoneyText(text, dollars)).toEqual({ ok: true, value: cents });
  });

  it('reads a decimal comma, and yen without decimals', () => {
    expect(parseMoneyText('1.234,5 €', euros)).toEqual({ ok: true, value: 123_450 });
    expect(parseMoneyText('¥1,200', yen)).toEqual({ ok: true, value: 1200 });
  });

  it.each([
    ...['', ' ', '.', '$', 'twelve', '12.50x', '1e3', '0x10', 'Infinity', '-5', '−5', '+5'],
    ...['12.5.0', '12,50', '1,23', '1,2345', ',123', '0,123', '1,234 567', '1.234,50', '$$5'],
    ...['$5$', '١٢', '１２', '1\n2', '(5)'],
  ])('does not take %j for an amount', (text) => {
    expect(parseMoneyText(text, dollars)).toEqual({ ok: false, error: { code: 'NOT_AN_AMOUNT' } });
  });

  it.each([
    ['12.500', dollars, 'TOO_PRECISE'],
    ['1.5', yen, 'TOO_PRECISE'],
    ['1000000000.01', dollars, 'TOO_LARGE'],
    ['9'.repeat(400), dollars, 'TOO_LARGE'],
  ] as const)('refuses %j: %s', (text, rules, code) => {
    expect(parseMoneyText(text, rules)).toEqual({ ok: false, error: { code } });
  });

  it('reads back every amount that is shown, whatever the currency and locale', () => {
    const shown = fc.record({
      cents: fc.integer({ min: 0, max: MAX_AMOUNT_MINOR }).map(minor),
      currency: fc.constantFrom('USD', 'EUR', 'GBP', 'JPY', 'KRW'),
      locale: fc.constantFrom('en-US', 'es-US', 'de-DE', 'es-MX', 'fr-FR'),
    });
    fc.assert(
      fc.property(shown, ({ cents, currency, locale }) => {
        const format = new Intl.NumberFormat(locale, {
          style: 'currency',
          currency,
          currencyDisplay: 'narrowSymbol',
        });
        const text = format.format(minorToDecimalText(cents, currencyDigits(currency)));
        const rules = {
          fractionDigits: currencyDigits(currency),
          decimalSeparator: decimalSeparatorOf(locale),
        };
        expect(parseMoneyText(text, rules)).toEqual({ ok: true, value: cents });
      }),
    );
  });

  it('reads back every amount as decimal text, without a float on the way', () => {
    const digits = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: MAX_AMOUNT_MINOR }),
        digits,
        (cents, fractionDigits) => {
          const rules = { fractionDigits, decimalSeparator: '.' } as const;
          const text = minorToDecimalText(cents, fractionDigits);
          expect(parseMoneyText(text, rules)).toEqual({ ok: true, value: cents });
        },
      ),
    );
  });

  it('answers any text with an amount in range or a reason', () => {
    const typed = fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-$ ’a')) });
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseMoneyText(text, dollars);
        if (parsed.ok) expect(parsed.value).toBeLessThanOrEqual(MAX_AMOUNT_MINOR);
        else expect(parsed.error.code).toMatch(/^(NOT_AN_AMOUNT|TOO_PRECISE|TOO_LARGE)$/);
      }),
    );
  });
});

describe('parseQuantityText', () => {
  it.each([
    ['1', { ok: true, value: 1000 }],
    ['0.125', { ok: true, value: 125 }],
    ['1,000,000', { ok: true, value: MAX_QUANTITY_MILLI }],
    ['0', { ok: false, error: { code: 'NOT_A_QUANTITY' } }],
    ['-1', { ok: false, error: { code: 'NOT_A_QUANTITY' } }],
    ['$1', { ok: false, error: { code: 'NOT_A_QUANTITY' } }],
    ['0.0001', { ok: false, error: { code: 'TOO_PRECISE' } }],
    ['1000000000000', { ok: false, error: { code: 'TOO_LARGE' } }],
  ])('reads %j', (text, expected) => {
    expect(parseQuantityText(text, '.')).toEqual(expected);
  });
});

describe('parseSignedMoneyText', () => {
  it.each([
    ['12.50', 1250],
    ['-12.50', -1250],
    ['\u2212$12.50', -1250],
    [' -12 ', -1200],
    ['-0', 0],
  ])('reads %j as %i cents', (text, cents) => {
    expect(parseSignedMoneyText(text, dollars)).toEqual({ ok: true, value: cents });
  });

  it.each(['-', '--5', '5-', '- ', '+5'])('does not take %j for an amount', (text) => {
    expect(parseSignedMoneyText(text, dollars)).toMatchObject({ error: { code: 'NOT_AN_AMOUNT' } });
  });

  it('reads what is written of any amount', () => {
    const amount = fc.integer({ min: -MAX_AMOUNT_MINOR, max: MAX_AMOUNT_MINOR });
    fc.assert(
      fc.property(amount, (cents) => {
        const text = minorToDecimalText(cents, 2);
        expect(parseSignedMoneyText(text, dollars)).toEqual({ ok: true, value: cents });
      }),
    );
  });
});

describe('parsePercentText', () => {
  it.each([
    ['8.25', { ok: true, value: 82_500 }],
    ['8.25 %', { ok: true, value: 82_500 }],
    ['0', { ok: true, value: 0 }],
    ['100%', { ok: true, value: PPM }],
    ['100.0001', { ok: false, error: { code: 'TOO_LARGE' } }],
    ['8.12345', { ok: false, error: { code: 'TOO_PRECISE' } }],
    ['%', { ok: false, error: { code: 'NOT_A_PERCENT' } }],
    ['8.25%%', { ok: false, error: { code: 'NOT_A_PERCENT' } }],
  ])('reads %j', (text, expected) => {
    expect(parsePercentText(text, '.')).toEqual(expected);
  });

  it('reads back every rate that is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: PPM }).map(ratePpm), (rate) => {
        expect(parsePercentText(formatRate(rate, 'en-US'), '.')).toEqual({ ok: true, value: rate });
      }),
    );
  });
});

describe('what is shown', () => {
  it('has the signs of its currency and locale', () => {
    const usd = { currency: 'USD', locale: 'en-US' };
    expect(formatMinor(minor(123_456_789), usd)).toBe('$1,234,567.89');
    expect(formatMinor(minor(-5), usd)).toBe('-$0.05');
    expect(formatMinor(minor(123_450), { currency: 'EUR', locale: 'de-DE' })).toBe(
      '1.234,50\u00a0€',
    );
    expect(formatMinor(minor(1200), { currency: 'JPY', locale: 'en-US' })).toBe('¥1,200');
  });

  it('keeps the cents of amounts that a float cannot hold', () => {
    const large = minor(Number.MAX_SAFE_INTEGER);
    expect(formatMinor(large, { currency: 'USD', locale: 'en-US' })).toBe('$90,071,992,547,409.91');
  });

  it('shows every cent of every amount', () => {
    const any = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(any.map(minor), (cents) => {
        const shown = formatMinor(cents, { currency: 'USD', locale: 'en-US' });
        expect(Number(shown.replace(/[^-\d]/g, ''))).toBe(cents);
      }),
    );
  });

  it('has no zeros behind quantities and rates', () => {
    expect(formatQuantity(quantityMilli(1000), 'en-US')).toBe('1');
    expect(formatQuantity(quantityMilli(1_234_125), 'en-US')).toBe('1,234.125');
    expect(formatRate(ratePpm(82_500), 'en-US')).toBe('8.25%');
    expect(formatRate(ratePpm(1), 'en-US')).toBe('0.0001%');
  });

  it('knows decimals', () => {
    expect(['USD', 'JPY', 'KWD'].map(currencyDigits)).toEqual([2, 0, 3]);
    expect(['en-US', 'es-US', 'de-DE'].map(decimalSeparatorOf)).toEqual(['.', '.', ',']);
    expect([minorToDecimalText(1250, 2), minorToDecimalText(-5, 2)]).toEqual(['12.50', '-0.05']);
    expect([minorToDecimalText(7, 0), minorToDecimalText(0, 3)]).toEqual(['7', '0.000']);
  });
});
