import { assert } from '../../lib/assert';
import { minor, subtractMinor, type Minor } from '../money/money';
import type { AgreedInstalment } from '../receivable/due-instalments';
import { stepDate, type Pace } from './step-dates';

/** A note is for at most so many payments. */
export const MOST_INSTALMENTS = 60;

export interface Schedule {
  /** Of how many payments. */
  readonly count: number;
  readonly pace: Pace;
  /** ISO date of the first. */
  readonly from: string;
}

/**
 * Splits `totalMinor` into even payments at the pace that is wanted. The last one takes what does
 * not divide. There are fewer when a payment would come to nothing.
 */
export function proposeInstalments(
  totalMinor: Minor,
  { count, pace, from }: Schedule,
): AgreedInstalment[] {
  assert(totalMinor > 0, 'a note is for something');
  assert(count >= 1 && count <= MOST_INSTALMENTS, 'a note has its payments');
  const parts = Math.min(count, totalMinor);
  const eachMinor = minor(Math.floor(totalMinor / parts));
  const lastMinor = subtractMinor(totalMinor, minor(eachMinor * (parts - 1)));
  return Array.from({ length: parts }, (_, step) => ({
    dueOn: stepDate(from, pace, step),
    amountMinor: step === parts - 1 ? lastMinor : eachMinor,
  }));
}
