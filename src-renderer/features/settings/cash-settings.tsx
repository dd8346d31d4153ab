import { useLingui } from '@lingui/react/macro';
import { NativeSelect, Radio, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { minor } from '@shared/domain/money/money';
import type { TillSettings } from '@shared/ipc/views/till';
import { call } from '../../bridge/call';
import { useMoney } from '../../ui/money/use-money';
import { SettingsForm } from './settings-form';
import { useSaving } from './use-saving';

const STEPS_MINOR = [5, 10, 50, 100];

/** How prices hold the tax, where it is rounded, and the smallest cash step. */
export function CashSettings({ hospital }: { readonly hospital: TillSettings['hospital'] }) {
  const { t } = useLingui();
  const { format } = useMoney();
  const { failure, isSaving, save } = useSaving();
  const form = useForm({
    initialValues: {
      taxMode: hospital.taxMode,
      taxRounding: hospital.taxRounding,
      step: String(hospital.cashRoundingStepMinor),
    },
  });
  const send = form.onSubmit(({ taxMode, taxRounding, step }) => {
    const changes = { taxMode, taxRounding, cashRoundingStepMinor: Number(step) };
    void save(() => call('settings.saveHospital', { changes }));
  });
  const steps = [...new Set([...STEPS_MINOR, hospital.cashRoundingStepMinor])]
    .filter((step) => step > 0)
    .sort((a, b) => a - b)
    .map((step) => ({ value: String(step), label: t`to ${format(minor(step))}` }));
  return (
    <SettingsForm failure={failure} isSaving={isSaving} onSave={send}>
      <Radio.Group label={t`Prices`} {...form.getInputProps('taxMode')}>
        <Stack gap="xs" mt="xs">
          <Radio value="exclusive" label={t`Tax is added on top`} />
          <Radio value="inclusive" label={t`Prices contain the tax`} />
        </Stack>
      </Radio.Group>
      <Radio.Group label={t`Tax is rounded`} {...form.getInputProps('taxRounding')}>
        <Stack gap="xs" mt="xs">
          <Radio value="document" label={t`once per receipt and rate`} />
          <Radio value="line" label={t`on every line`} />
        </Stack>
      </Radio.Group>
      <NativeSelect
        label={t`Cash is rounded`}
        data={[{ value: '0', label: t`not at all` }, ...steps]}
        {...form.getInputProps('step')}
      />
    </SettingsForm>
  );
}
