import { useLingui } from '@lingui/react/macro';
import type { Command } from '../state/commands';
import { goTo } from '../state/route';
import { askToSwitch, lockTill } from '../state/sign-in';
import { SCREENS } from './screens';

/** How the ids of the commands begin that lead to a screen. */
export const TO_SCREEN = 'go-';

/** What can be done from every screen. */
export function useFrameCommands(open: {
  readonly sheet: () => void;
  readonly palette: () => void;
}): readonly Command[] {
  const { t, i18n } = useLingui();
  const screens = Object.values(SCREENS).map(({ route, label, keys }): Command => {
    const screen = i18n._(label);
    return {
      id: `${TO_SCREEN}${route.screen}`,
      label: t`Go to ${screen}`,
      keys,
      scope: 'screen',
      run: () => {
        goTo(route);
      },
    };
  });
  return [
    {
      id: 'shortcuts',
      label: t`Show all shortcuts`,
      keys: 'F1',
      scope: 'everywhere',
      run: open.sheet,
    },
    {
      id: 'palette',
      label: t`Find a command`,
      keys: 'Mod+K',
      scope: 'everywhere',
      run: open.palette,
    },
    {
      id: 'lock',
      label: t`Lock the till`,
      keys: 'Mod+L',
      scope: 'everywhere',
      run: () => void lockTill('lock'),
    },
    {
      id: 'switch',
      label: t`Switch employee`,
      keys: 'F12',
      scope: 'screen',
      run: () => {
        askToSwitch(null);
      },
    },
    ...screens,
  ];
}
