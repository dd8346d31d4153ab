import { dateTimeFormat } from './date-time-format';

/** The calendar date (`YYYY-MM-DD`) at `atMs` in the IANA zone `timeZone`: the business day. */
export function localDate(atMs: number, timeZone: string): string {
  // Swedish writes dates as ISO 8601 does.
  return dateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(atMs);
}
