import { addMinor, ZERO, type Minor } from '../money/money';
import { daysBetween } from '../time/days-between';
import { instalmentsLeft, type AgreedInstalment } from './due-instalments';
import { dueParts, type OpenItem } from './open-item';

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

/** What is owed of `item` on `on`, by its age; what is paid in instalments is aged with its plan. */
export function ageItem(item: OpenItem, on: string): Aged[] {
  const { nowMinor, laterMinor, disputedMinor } = dueParts(item, on);
  return [
    { age: ageOf(item.dueOn ?? item.issuedOn, on), amountMinor: nowMinor },
    { age: 'current', amountMinor: laterMinor },
    { age: 'disputed', amountMinor: disputedMinor },
  ];
}

/** What is left of a plan's instalments on `on`, each by its own day. */
export function agePlan(
  instalments: readonly AgreedInstalment[],
  leftMinor: Minor,
  on: string,
): Aged[] {
  return instalmentsLeft(instalments, leftMinor, on).map((each) => ({
    age: ageOf(each.dueOn, on),
    amountMinor: each.leftMinor,
  }));
}
