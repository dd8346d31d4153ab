import { Trans, useLingui } from '@lingui/react/macro';
import { Menu, UnstyledButton } from '@mantine/core';
import { IconLock, IconSwitchHorizontal, IconUserCircle } from '@tabler/icons-react';
import {
  APPEARANCES,
  chooseAppearance,
  useAppearance,
  type Appearance,
} from '../../state/appearance';
import { askToSwitch, lockTill } from '../../state/sign-in';
import { useTill } from '../../state/till';
import { useAppearanceNames } from '../../ui/appearance-names';
import { KeyHint } from '../../ui/key-hint';

/** Who is signed in; hands the till over, locks it, and chooses how it looks. */
export function EmployeeMenu() {
  const { t } = useLingui();
  const session = useTill((state) => state.session);
  const appearance = useAppearance();
  const names = useAppearanceNames();
  if (session === null) return null;
  return (
    <Menu position="top-start" width={280} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton
          className="status-item status-whole"
          aria-label={t`Employee: ${session.name}`}
        >
          <IconUserCircle size={22} aria-hidden />
          <b>{session.name}</b>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconSwitchHorizontal size={20} aria-hidden />}
          rightSection={<KeyHint keys="F12" />}
          onClick={() => {
            askToSwitch(null);
          }}
        >
          <Trans>Switch employee</Trans>
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLock size={20} aria-hidden />}
          rightSection={<KeyHint keys="Mod+L" />}
          onClick={() => void lockTill('lock')}
        >
          <Trans>Lock the till</Trans>
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>
          <Trans>Appearance</Trans>
        </Menu.Label>
        <Menu.RadioGroup
          value={appearance}
          onChange={(chosen) => {
            chooseAppearance(chosen as Appearance);
          }}
        >
          {APPEARANCES.map((name) => (
            <Menu.RadioItem key={name} value={name}>
              {names[name]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
