/**
 * The whole calendar months from one ISO date to another, zero when `to` is not later. A month is
 * over on the day of the same number, or on the last day of a month that has none: from January 31
 * one is over on the last of February.
 */
export function wholeMonthsBetween(from: string, to: string): number {
  if (to <= from) return 0;
  const [fromYear, fromMonth, fromDay] = partsOf(from);
  const [toYear, toMonth, toDay] = partsOf(to);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  const lastDay = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  return toDay >= Math.min(fromDay, lastDay) ? months : months - 1;
}

function partsOf(date: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}
