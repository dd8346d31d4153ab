import { useLingui } from '@lingui/react/macro';
import { Group, PasswordInput, Stack, TextInput } from '@mantine/core';
import { textField, type StepProps } from './step-props';

/** The first person who may do everything, and lets the others in. */
export function ManagerStep(props: StepProps) {
  const { t } = useLingui();
  return (
    <Stack>
      <Group align="flex-start">
        <TextInput
          label={t`Number`}
          w={140}
          inputMode="numeric"
          maxLength={6}
          {...textField(props, 'managerNumber')}
        />
        <TextInput
          label={t`Name`}
          flex={1}
          autoFocus
          maxLength={120}
          {...textField(props, 'managerName')}
        />
      </Group>
      <Group grow align="flex-start">
        <PasswordInput
          label={t`PIN`}
          description={t`At least 6 digits, not easy to guess`}
          inputMode="numeric"
          autoComplete="off"
          {...textField(props, 'pin')}
        />
        <PasswordInput
          label={t`The PIN again`}
          description={t`To be sure of every digit`}
          inputMode="numeric"
          autoComplete="off"
          {...textField(props, 'pinAgain')}
        />
      </Group>
    </Stack>
  );
}
