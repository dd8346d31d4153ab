import { useLingui } from '@lingui/react/macro';
import { Group, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { TillSettings } from '@shared/ipc/views/till';
import { call } from '../../bridge/call';
import { LANGUAGES } from '../../state/i18n';
import { timeZoneChoices } from '../../ui/places';
import { linesOf } from './lines-of';
import { SettingsForm } from './settings-form';
import { useSaving } from './use-saving';

const MINUTE_MS = 60_000;
const MAX_ADDRESS_LINES = 5;

/** Who we are, in what language and zone, and when the till locks itself. */
export function HospitalSettings({ hospital }: { readonly hospital: TillSettings['hospital'] }) {
  const { t } = useLingui();
  const { failure, isSaving, save } = useSaving();
  const form = useForm({
    initialValues: {
      name: hospital.name,
      address: hospital.addressLines.join('\n'),
      phone: hospital.phone,
      email: hospital.email,
      registration: hospital.registration,
      language: hospital.language,
      timeZone: hospital.timeZone,
      lockMinutes: hospital.autoLockMs / MINUTE_MS,
    },
    validate: {
      name: (name) => (name.trim() === '' ? t`Type the hospital’s name` : null),
      lockMinutes: (minutes) => (minutes >= 1 && minutes <= 60 ? null : t`1 to 60 minutes`),
    },
  });
  const send = form.onSubmit(({ name, address, lockMinutes, ...rest }) => {
    const addressLines = linesOf(address, MAX_ADDRESS_LINES);
    const autoLockMs = lockMinutes * MINUTE_MS;
    const changes = { ...rest, name: name.trim(), addressLines, autoLockMs };
    void save(() => call('settings.saveHospital', { changes }));
  });
  const languages = Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }));
  return (
    <SettingsForm failure={failure} isSaving={isSaving} onSave={send}>
      <TextInput label={t`Name of the hospital`} maxLength={120} {...form.getInputProps('name')} />
      <Textarea label={t`Address`} autosize minRows={2} {...form.getInputProps('address')} />
      <Group grow align="flex-start">
        <TextInput label={t`Phone`} maxLength={120} {...form.getInputProps('phone')} />
        <TextInput label={t`Email`} maxLength={120} {...form.getInputProps('email')} />
      </Group>
      <TextInput
        label={t`License or registration`}
        maxLength={120}
        {...form.getInputProps('registration')}
      />
      <Group grow align="flex-start">
        <NativeSelect label={t`Language`} data={languages} {...form.getInputProps('language')} />
        <NativeSelect
          label={t`Time zone`}
          data={timeZoneChoices(hospital.timeZone)}
          {...form.getInputProps('timeZone')}
        />
        <NumberInput
          label={t`Lock after minutes without a touch`}
          min={1}
          max={60}
          allowDecimal={false}
          clampBehavior="none"
          {...form.getInputProps('lockMinutes')}
        />
      </Group>
    </SettingsForm>
  );
}
