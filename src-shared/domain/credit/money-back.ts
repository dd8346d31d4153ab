import { roundToStep, type Minor } from '../money/money';

/** What of a payment did not go back yet. */
export interface LeftOfPayment {
  /** What it settled, rounding and all. */
  readonly leftMinor: Minor;
  /** What was paid for that: where cash was rounded, a little more or less. */
  readonly leftInMoneyMinor: Minor;
}

/**
 * What is paid back for goods at `totalMinor`, rounded to `stepMinor`: all parts together never
 * come to more than was paid, and the last part takes what is left of that.
 */
export function moneyBack(
  totalMinor: Minor,
  { leftMinor, leftInMoneyMinor }: LeftOfPayment,
  stepMinor: number,
): Minor {
  const isLast = totalMinor === leftMinor;
  const owedMinor = isLast || totalMinor > leftInMoneyMinor ? leftInMoneyMinor : totalMinor;
  const nearest = roundToStep(owedMinor, stepMinor);
  return nearest > leftInMoneyMinor ? roundToStep(leftInMoneyMinor, stepMinor, 'down') : nearest;
}
