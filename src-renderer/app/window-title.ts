import { useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { useRoute } from '../state/route';
import { useTill } from '../state/till';
import { SCREENS } from './screens';

/** Names the window after the screen and the till, for the taskbar and for screen readers. */
export function useWindowTitle(): void {
  const { i18n } = useLingui();
  const { screen } = useRoute();
  const till = useTill(({ settings }) => settings?.till.name);
  const isSignedIn = useTill(({ session }) => session !== null);
  const label = SCREENS[screen]?.label;
  const place = isSignedIn && label !== undefined ? i18n._(label) : undefined;
  const title = [place, till, 'Frontdesk'].filter((part) => part !== undefined).join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
