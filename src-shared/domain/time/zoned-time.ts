import { dateTimeFormat } from './date-time-format';

/** The milliseconds since the epoch of `date` (`YYYY-MM-DD`) and `time` (`HH:MM`) in `timeZone`. */
export function zonedTimeMs(date: string, time: string, timeZone: string): number {
  const wantedMs = Date.parse(`${date}T${time}:00Z`);
  // The zone's offset there, asked twice because it may change in between.
  const firstMs = wantedMs - offsetMs(wantedMs, timeZone);
  return wantedMs - offsetMs(firstMs, timeZone);
}

function offsetMs(atMs: number, timeZone: string): number {
  const shown = dateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(atMs);
  const wholeSecondMs = Math.floor(atMs / 1000) * 1000;
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - wholeSecondMs;
}

const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The day of the week of a calendar date. */
export function weekdayOf(date: string): Weekday {
  return WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'sunday';
}

/** The calendar date `days` after `date`. */
export function addDays(date: string, days: number): string {
  const atMs = Date.parse(`${date}T00:00:00Z`) + days * 24 * 3_600_000;
  return new Date(atMs).toISOString().slice(0, 10);
}
