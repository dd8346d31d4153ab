import { useLingui } from '@lingui/react/macro';
import { Radio, Stack } from '@mantine/core';
import { APPEARANCES, chooseAppearance, useAppearance } from '../../state/appearance';
import { useAppearanceNames } from '../../ui/appearance-names';

/** What holds on this computer alone. */
export function ComputerSettings() {
  const { t } = useLingui();
  const appearance = useAppearance();
  const names = useAppearanceNames();
  return (
    <Radio.Group
      label={t`Appearance`}
      description={t`Holds on this computer, from now on`}
      value={appearance}
      onChange={(chosen) => {
        chooseAppearance(chosen);
      }}
    >
      <Stack gap="sm" mt="xs">
        {APPEARANCES.map((name) => (
          <Radio key={name} value={name} label={names[name]} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
