import { err, ok, type Result } from '../../lib/result';

export type DecimalSeparator = '.' | ',';

export interface DecimalRules {
  /** How many digits may follow the decimal separator; the result counts in the last of them. */
  readonly fractionDigits: number;
  readonly decimalSeparator: DecimalSeparator;
  /** The largest result that is taken; ten times it is still a safe integer. */
  readonly max: number;
}

export type DecimalProblem = 'NOT_A_NUMBER' | 'TOO_PRECISE' | 'TOO_LARGE';

/** Groups of three with one separator throughout. A group never starts a number with 0. */
const WHOLE = /^(?:\d*|[1-9]\d{0,2}([.,'’\u00a0\u2009\u202f ])\d{3}(?:\1\d{3})*)$/;

/**
 * Reads a number of zero or more as a person types it, digit by digit, so that no float ever
 * stands between what was typed and what is counted. `12.5` with two fraction digits is 1250.
 * More digits than allowed are refused even when they are zeros: whoever types `1.500` may mean
 * one and a half thousand.
 */
export function parseDecimalText(
  text: string,
  rules: DecimalRules,
): Result<number, DecimalProblem> {
  const parts = text.trim().split(rules.decimalSeparator);
  const [whole = '', fraction = ''] = parts;
  const grouping = WHOLE.exec(whole);
  if (parts.length > 2 || grouping === null || !/^\d*$/.test(fraction)) return err('NOT_A_NUMBER');
  const wholeDigits = whole.replace(/\D/g, '');
  if (wholeDigits + fraction === '') return err('NOT_A_NUMBER');
  if (fraction.length > rules.fractionDigits) return err('TOO_PRECISE');
  let value = 0;
  for (const digit of wholeDigits + fraction.padEnd(rules.fractionDigits, '0')) {
    value = value * 10 + Number(digit);
    if (value > rules.max) return err('TOO_LARGE');
  }
  return ok(value);
}
