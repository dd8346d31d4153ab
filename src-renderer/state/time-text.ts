import { useLingui } from '@lingui/react/macro';
import { localDate } from '@shared/domain/time/local-date';
import { useTill } from './till';

/** Instants as the hospital's wall clock shows them: the time, with the day unless it is today. */
export function useTimeText(): (instantMs: number) => string {
  const { i18n } = useLingui();
  const timeZone = useTill((state) => state.settings?.hospital.timeZone);
  const todayMs = useTill((state) => state.bar?.nowMs ?? 0);
  const day = new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'short', timeZone });
  const time = new Intl.DateTimeFormat(i18n.locale, { timeStyle: 'short', timeZone });
  const both = new Intl.DateTimeFormat(i18n.locale, {
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  });
  return (instantMs) =>
    day.format(instantMs) === day.format(todayMs) ? time.format(instantMs) : both.format(instantMs);
}

/** Calendar dates (`YYYY-MM-DD`) as a person reads them. */
export function useDateText(): (isoDate: string) => string {
  const { i18n } = useLingui();
  // A date without a time is the same day everywhere, so it is read and written in one zone.
  const day = new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (isoDate) => day.format(Date.parse(isoDate));
}

/** The hospital's business day now, as `YYYY-MM-DD`. */
export function useToday(): string {
  const timeZone = useTill((state) => state.settings?.hospital.timeZone ?? 'UTC');
  const nowMs = useTill((state) => state.bar?.nowMs ?? 0);
  return localDate(nowMs, timeZone);
}
