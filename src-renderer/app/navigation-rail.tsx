import { useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { goTo, type ScreenName } from '../state/route';
import { SCREENS } from './screens';

/** Every screen by icon and word. */
export function NavigationRail({ current }: { readonly current: ScreenName }) {
  const { t, i18n } = useLingui();
  return (
    <nav className="rail" aria-label={t`Screens`}>
      {Object.values(SCREENS).map(({ route, label, icon: Icon }) => (
        <UnstyledButton
          key={route.screen}
          className="rail-item"
          aria-current={route.screen === current ? 'page' : undefined}
          onClick={() => {
            goTo(route);
          }}
        >
          <Icon size={26} aria-hidden />
          {i18n._(label)}
        </UnstyledButton>
      ))}
    </nav>
  );
}
