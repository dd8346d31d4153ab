import { useLingui } from '@lingui/react/macro';
import { Stack, TextInput } from '@mantine/core';
import { textField, type StepProps } from './step-props';

/** What stands at the top of every receipt. */
export function HospitalStep(props: StepProps) {
  const { t } = useLingui();
  return (
    <Stack>
      <TextInput
        label={t`Name of the hospital`}
        required
        autoFocus
        maxLength={120}
        {...textField(props, 'name')}
      />
      <TextInput label={t`Street and number`} maxLength={120} {...textField(props, 'street')} />
      <TextInput
        label={t`City, state and ZIP code`}
        maxLength={120}
        {...textField(props, 'city')}
      />
      <TextInput label={t`Phone`} type="tel" maxLength={120} {...textField(props, 'phone')} />
    </Stack>
  );
}
