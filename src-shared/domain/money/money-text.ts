import { err, ok, type Result } from '../../lib/result';
import { MAX_QUANTITY_MILLI, quantityMilli, type QuantityMilli } from '../quantity/quantity';
import { PPM, ratePpm, type RatePpm } from '../rate/rate';
import { parseDecimalText, type DecimalSeparator } from './decimal-text';
import { MAX_AMOUNT_MINOR, minor, negateMinor, type Minor } from './money';
import { numberFormat } from './number-format';

export type { DecimalSeparator } from './decimal-text';

type TextProblem<Code extends string> = { readonly code: Code | 'TOO_PRECISE' | 'TOO_LARGE' };

/** One sign of a currency before or after the amount, as a price is often copied: `$12.50`. */
const CURRENCY_SIGN = /^\p{Sc}\s*|\s*\p{Sc}$/u;

/**
 * An amount of zero or more as a person types it, `$1,234.5` for 123,450 with two fraction digits.
 * Separators of thousands are taken where they stand right and nowhere else.
 */
export function parseMoneyText(
  text: string,
  rules: { readonly fractionDigits: number; readonly decimalSeparator: DecimalSeparator },
): Result<Minor, TextProblem<'NOT_AN_AMOUNT'>> {
  const bare = text.trim().replace(CURRENCY_SIGN, '');
  const parsed = parseDecimalText(bare, { ...rules, max: MAX_AMOUNT_MINOR });
  return parsed.ok ? ok(minor(parsed.value)) : err({ code: named(parsed.error, 'NOT_AN_AMOUNT') });
}

/** A quantity of more than zero, with up to three decimals. */
export function parseQuantityText(
  text: string,
  decimalSeparator: DecimalSeparator,
): Result<QuantityMilli, TextProblem<'NOT_A_QUANTITY'>> {
  const rules = { fractionDigits: 3, decimalSeparator, max: MAX_QUANTITY_MILLI };
  const parsed = parseDecimalText(text, rules);
  if (!parsed.ok) return err({ code: named(parsed.error, 'NOT_A_QUANTITY') });
  return parsed.value === 0 ? err({ code: 'NOT_A_QUANTITY' }) : ok(quantityMilli(parsed.value));
}

/** A rate of 0 to 100 % with up to four decimals; the sign `%` may follow. */
export function parsePercentText(
  text: string,
  decimalSeparator: DecimalSeparator,
): Result<RatePpm, TextProblem<'NOT_A_PERCENT'>> {
  const rules = { fractionDigits: 4, decimalSeparator, max: PPM };
  const parsed = parseDecimalText(text.trim().replace(/\s*%$/, ''), rules);
  return parsed.ok
    ? ok(ratePpm(parsed.value))
    : err({ code: named(parsed.error, 'NOT_A_PERCENT') });
}

function named<Code extends string>(
  problem: 'NOT_A_NUMBER' | 'TOO_PRECISE' | 'TOO_LARGE',
  code: Code,
): Code | 'TOO_PRECISE' | 'TOO_LARGE' {
  return problem === 'NOT_A_NUMBER' ? code : problem;
}

/** The same for an amount that may be below zero: a minus in front takes it away. */
export function parseSignedMoneyText(
  text: string,
  rules: Parameters<typeof parseMoneyText>[1],
): ReturnType<typeof parseMoneyText> {
  const size = text.trim().replace(/^[-\u2212]/u, '');
  const parsed = parseMoneyText(size, rules);
  return parsed.ok && size !== text.trim() ? ok(negateMinor(parsed.value)) : parsed;
}

/** `amount` as a plain decimal number: 1250 with two digits is `12.50`. No locale, no float. */
export function minorToDecimalText(amount: number, digits: number): Intl.StringNumericLiteral {
  const size = String(Math.abs(amount)).padStart(digits + 1, '0');
  const whole = size.slice(0, size.length - digits);
  const fraction = size.slice(size.length - digits);
  const text = digits === 0 ? whole : `${whole}.${fraction}`;
  return `${amount < 0 ? '-' : ''}${text}` as Intl.StringNumericLiteral;
}

/** `amount` as it is shown and printed: `$12.50` for US dollars in en-US. */
export function formatMinor(
  amount: Minor,
  how: { readonly currency: string; readonly locale: string },
): string {
  const { currency, locale } = how;
  const format = numberFormat(locale, { style: 'currency', currency });
  // As text, because a float has lost the cents of a large amount before Intl sees it.
  return format.format(minorToDecimalText(amount, currencyDigits(currency)));
}

/** `milli` thousandths without zeros at the end: `1.5`. */
export function formatQuantity(milli: QuantityMilli, locale: string): string {
  const format = numberFormat(locale, { maximumFractionDigits: 3 });
  return format.format(minorToDecimalText(milli, 3));
}

/** A rate in parts per million as a percentage: `8.25%`. */
export function formatRate(rate: RatePpm, locale: string): string {
  const format = numberFormat(locale, { style: 'percent', maximumFractionDigits: 4 });
  return format.format(minorToDecimalText(rate, 6));
}

/** How many decimals amounts in `currency` (ISO 4217) have: 2 for USD, 0 for JPY. */
export function currencyDigits(currency: string): number {
  const format = numberFormat('en-US', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** What stands between the whole and its parts in `locale`. */
export function decimalSeparatorOf(locale: string): DecimalSeparator {
  const parts = numberFormat(locale).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.';
}
