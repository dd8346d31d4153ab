import { err, ok, type Result } from '../../lib/result';

export const MIN_PIN_DIGITS = 6;
export const MAX_PIN_DIGITS = 12;

export type PinProblem = {
  readonly code: 'PIN_TOO_SHORT' | 'PIN_TOO_LONG' | 'PIN_NOT_DIGITS' | 'PIN_TOO_SIMPLE';
};

/**
 * Whether `pin` may be chosen by the employee with `employeeNumber`: 6 to 12 digits that are not
 * up to three digits repeated, a straight run, or the number that everybody knows.
 */
export function checkPin(pin: string, employeeNumber: string): Result<string, PinProblem> {
  if (!/^\d*$/.test(pin)) return err({ code: 'PIN_NOT_DIGITS' });
  if (pin.length < MIN_PIN_DIGITS) return err({ code: 'PIN_TOO_SHORT' });
  if (pin.length > MAX_PIN_DIGITS) return err({ code: 'PIN_TOO_LONG' });
  const hidesNumber = employeeNumber.length >= 4 && pin.includes(employeeNumber);
  const isSimple = isRepeated(pin) || isRun(pin, 1) || isRun(pin, 9) || hidesNumber;
  return isSimple ? err({ code: 'PIN_TOO_SIMPLE' }) : ok(pin);
}

// One to three digits over and over, also when the last time is cut short: 1212121.
function isRepeated(pin: string): boolean {
  return [1, 2, 3].some((period) => pin.slice(period) === pin.slice(0, -period));
}

// Counted on the dial: after 9 comes 0, and a step of 9 is a step back.
function isRun(pin: string, step: number): boolean {
  return Array.from(pin).every((digit, index) => {
    return index === 0 || Number(digit) === (Number(pin[index - 1]) + step) % 10;
  });
}

const FREE_TRIES = 4;
const FIRST_LOCK_MS = 30_000;
const LONGEST_LOCK_MS = 3_600_000;

/** How long an employee is locked out after `failedCount` wrong PINs in a row, in milliseconds. */
export function lockOutMs(failedCount: number): number {
  if (failedCount <= FREE_TRIES) return 0;
  const doublings = Math.min(failedCount - FREE_TRIES - 1, 10);
  return Math.min(FIRST_LOCK_MS * 2 ** doublings, LONGEST_LOCK_MS);
}
