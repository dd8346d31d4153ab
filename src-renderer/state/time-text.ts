import { useLingui } from '@lingui/react/macro';
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
