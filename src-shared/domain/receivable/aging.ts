import { addMinor, ZERO, type Minor } from '../money/money';
import { daysBetween } from '../time/days';

/** How late what is owed is: not yet, up to 30 days, 60, 90, or more. Disputed amounts are apart. */
export const AGES = ['current', 'to30', 'to60', 'to90', 'over90', 'disputed'] as const;
export type Age = (typeof AGES)[number];
export type Aging = Readonly<Record<Age, Minor>>;

export const NO_AGING: Aging = {
  current: ZERO,
  to30: ZERO,
  to60: ZERO,
  to90: ZERO,
  over90: ZERO,
  disputed: ZERO,
};

/** The age on `on` of what was to be paid on `dueOn`, both ISO dates. On its day it is current. */
export function ageOf(dueOn: string, on: string): Exclude<Age, 'disputed'> {
  const days = daysBetween(dueOn, on);
  if (days <= 0) return 'current';
  if (days <= 30) return 'to30';
  if (days <= 60) return 'to60';
  return days <= 90 ? 'to90' : 'over90';
}

/** Some of what is owed, of one age. */
export interface Aged {
  readonly age: Age;
  readonly amountMinor: Minor;
}

/** What `parts` come to by their age. */
export function agingOf(parts: readonly Aged[]): Aging {
  const sums = { ...NO_AGING };
  for (const { age, amountMinor } of parts) sums[age] = addMinor(sums[age], amountMinor);
  return sums;
}
