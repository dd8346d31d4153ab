import { addDays } from '../time/zoned-time';

/** How far apart instalments are. */
export const PACES = ['weekly', 'fortnightly', 'monthly'] as const;
export type Pace = (typeof PACES)[number];

/**
 * The date (ISO) of the payment number `step` after the one on `from`, which is number 0. Months
 * are counted from the first date, so that the 31st is the 28th in February and the 31st again in
 * March.
 */
export function stepDate(from: string, pace: Pace, step: number): string {
  switch (pace) {
    case 'weekly':
      return addDays(from, step * 7);
    case 'fortnightly':
      return addDays(from, step * 14);
    case 'monthly':
      return monthsAfter(from, step);
  }
}

function monthsAfter(from: string, months: number): string {
  const year = Number(from.slice(0, 4));
  const month = Number(from.slice(5, 7));
  const day = Number(from.slice(8, 10));
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  // Day 0 of the month after is the last of this one.
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
  first.setUTCDate(Math.min(day, lastDay.getUTCDate()));
  return first.toISOString().slice(0, 10);
}
