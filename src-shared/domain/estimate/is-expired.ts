import { localDate } from '../time/local-date';

/** Whether the last day of an estimate, `YYYY-MM-DD`, is over in the hospital's time zone. */
export function isExpired(validUntil: string, nowMs: number, timeZone: string): boolean {
  return localDate(nowMs, timeZone) > validUntil;
}
