import { useLingui } from '@lingui/react/macro';
import { useNowMs } from '../../state/use-now';
import { useTill } from '../../state/till';

/** Date and time in the hospital's zone. */
export function Clock() {
  const { i18n } = useLingui();
  const nowMs = useNowMs(1000);
  const timeZone = useTill((state) => state.settings?.hospital.timeZone);
  const shown = new Intl.DateTimeFormat(i18n.locale, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(nowMs);
  return (
    <time className="status-item status-whole" dateTime={new Date(nowMs).toISOString()}>
      {shown}
    </time>
  );
}
