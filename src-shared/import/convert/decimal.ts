import { mulDiv } from '../../domain/money/money';

/** A number as its digits stand in a cell. */
export interface Decimal {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

// A longer cell is no number, and would only give the pattern below a lot to try.
const LONGEST_NUMBER = 40;

/**
 * The digits of `text`, or null when it is not a number. Signs and codes of currency are passed
 * over, and so are separators of thousands where they stand right: `$ 1,234.50`, `12 USD`, `(3.00)`.
 */
export function readDecimal(text: string, decimalSeparator: '.' | ','): Decimal | null {
  if (text.length > LONGEST_NUMBER) return null;
  const found =
    /^(?<open>\()?\s*(?<sign>[-−])?\s*(?:\p{Sc}|[A-Z]{1,3}\$?)?\s*(?<after>[-−])?\s*(?<digits>[\d.,'\s]*\d[\d.,]*)\s*(?:\p{Sc}|[A-Z]{3})?\s*(?<close>\))?$/u.exec(
      text.trim(),
    );
  const parts = found?.groups;
  if (parts === undefined) return null;
  const digits = (parts['digits'] ?? '').trim();
  const point = digits.indexOf(decimalSeparator);
  const whole = point === -1 ? digits : digits.slice(0, point);
  const fraction = point === -1 ? '' : digits.slice(point + 1);
  if (!/^\d*$/.test(fraction) || !isGrouped(whole)) return null;
  if ((parts['open'] === undefined) !== (parts['close'] === undefined)) return null;
  const signs = [parts['sign'], parts['after'], parts['open']].filter((sign) => sign !== undefined);
  if (signs.length > 1) return null;
  return { negative: signs.length === 1, whole: whole.replace(/\D/g, '') || '0', fraction };
}

/** Plain digits, or groups of three after the first with one separator throughout. */
function isGrouped(whole: string): boolean {
  return /^\d*$/.test(whole) || /^\d{1,3}(?:([.,'\s])\d{3})(?:\1\d{3})*$/u.test(whole);
}

const MAX_DIGITS = 15;

/**
 * `decimal × multiplier` as a whole number, rounded half away from zero, or null when it is larger
 * than can be counted exactly. Kilograms become grams with a multiplier of 1000.
 */
export function scaled(decimal: Decimal, multiplier: number): number | null {
  const digits = (decimal.whole + decimal.fraction).replace(/^0+(?=\d)/, '');
  if (digits.length > MAX_DIGITS || decimal.fraction.length > MAX_DIGITS) return null;
  const size = BigInt(digits) * BigInt(multiplier);
  const divisor = 10 ** decimal.fraction.length;
  if (size / BigInt(divisor) > BigInt(Number.MAX_SAFE_INTEGER - 1)) return null;
  const value = mulDiv(Number(digits), multiplier, divisor);
  return decimal.negative && value !== 0 ? -value : value;
}
