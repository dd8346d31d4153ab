import type { DateOrder } from '../mapping';
import { fold } from './text';

const MONTHS = [
  ['jan', 'ene'],
  ['feb'],
  ['mar'],
  ['apr', 'abr'],
  ['may'],
  ['jun'],
  ['jul'],
  ['aug', 'ago'],
  ['sep', 'set'],
  ['oct'],
  ['nov'],
  ['dec', 'dic'],
];
const EARLIEST_YEAR = 1900;

/** The three parts of a date as written, without a time of day behind it; null when not a date. */
export function dateParts(text: string): readonly [string, string, string] | null {
  const found =
    /^(\d{1,4}|\p{L}+)[-/. ,]+(\d{1,2}|\p{L}+)\.?[-/. ,]+(\d{1,4})(?:[T ]+[\d:.]+.*)?$/u.exec(
      text.trim(),
    );
  const [, first, second, third] = found ?? [];
  if (first === undefined || second === undefined || third === undefined) return null;
  return [first, second, third];
}

/**
 * The date in `text` as `YYYY-MM-DD`, or null when it is none that the calendar has. Years of two
 * digits are of the hundred years up to `today`, because what is imported has happened.
 */
export function readDate(text: string, order: DateOrder, today: string): string | null {
  const parts = dateParts(text);
  if (parts === null) return null;
  const [first, second, third] = parts;
  if (first.length === 4) return isoDateOf(first, second, third, today);
  if (/\p{L}/u.test(first)) return isoDateOf(third, first, second, today);
  if (/\p{L}/u.test(second)) return isoDateOf(third, second, first, today);
  switch (order) {
    case 'ymd':
      return isoDateOf(first, second, third, today);
    case 'dmy':
      return isoDateOf(third, second, first, today);
    case 'mdy':
      return isoDateOf(third, first, second, today);
  }
}

function isoDateOf(yearText: string, monthText: string, dayText: string, today: string) {
  const year = fullYear(yearText, today);
  const month = monthOf(monthText);
  const day = /^\d{1,2}$/.test(dayText) ? Number(dayText) : 0;
  if (year === null || year < EARLIEST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > daysOf(year, month)) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

function fullYear(text: string, today: string): number | null {
  if (/^\d{4}$/.test(text)) return Number(text);
  if (!/^\d{2}$/.test(text)) return null;
  const thisYear = Number(today.slice(0, 4));
  const year = thisYear - (thisYear % 100) + Number(text);
  return year > thisYear ? year - 100 : year;
}

function monthOf(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const start = fold(text).slice(0, 3);
  return MONTHS.findIndex((names) => names.includes(start)) + 1;
}

function daysOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
