import { useLingui } from '@lingui/react/macro';
import { Group, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import type { TaxRateView } from '@shared/ipc/views/till';
import type { TaxRateId } from '@shared/lib/ids';
import { Dialog } from '../../ui/dialogs/dialog';
import { call } from '../../bridge/call';
import { newId } from '../../bridge/ids';
import { PercentInput } from '../../ui/numbers/percent-input';
import { SettingsForm } from './settings-form';
import { useSaving } from './use-saving';

interface Props {
  /** Null adds a new one. */
  readonly rate: TaxRateView | null;
  readonly onClose: () => void;
}

/** One tax rate. A rate that changes on a day is two rates with the same code and their dates. */
export function TaxRateDialog({ rate, onClose }: Props) {
  const { t } = useLingui();
  const [taxRateId] = useState(() => rate?.taxRateId ?? (newId() as TaxRateId));
  const { failure, isSaving, save } = useSaving();
  const form = useForm({
    initialValues: {
      code: rate?.code ?? '',
      name: rate?.name ?? '',
      ratePpm: rate?.ratePpm ?? null,
      validFrom: rate?.validFrom ?? '',
      validTo: rate?.validTo ?? '',
    },
    validate: {
      code: (code) =>
        /^[A-Z0-9-]{1,12}$/.test(code) ? null : t`1 to 12 capital letters, digits or dashes`,
      name: (name) => (name.trim() === '' ? t`Type a name` : null),
      ratePpm: (ratePpm) => (ratePpm === null ? t`Type the rate; 0 when there is no tax` : null),
      validTo: (validTo, { validFrom }) =>
        validTo !== '' && validTo < validFrom ? t`The end comes before the beginning` : null,
    },
  });
  const send = form.onSubmit(({ code, name, ratePpm, validFrom, validTo }) => {
    if (ratePpm === null) return;
    const dates = {
      validFrom: validFrom === '' ? null : validFrom,
      validTo: validTo === '' ? null : validTo,
    };
    const changes = { code, name: name.trim(), ratePpm, ...dates };
    void save(() => call('settings.saveTaxRate', { taxRateId, changes })).then((isSaved) => {
      if (isSaved) onClose();
    });
  });
  return (
    <Dialog
      onClose={onClose}
      title={rate === null ? t`Add a tax rate` : t`Edit ${rate.name}`}
      size="lg"
    >
      <SettingsForm failure={failure} isSaving={isSaving} onSave={send}>
        <Group grow align="flex-start">
          <TextInput
            label={t`Tax code`}
            data-autofocus
            maxLength={12}
            {...form.getInputProps('code')}
            onChange={(event) => {
              form.setFieldValue('code', event.currentTarget.value.toUpperCase());
            }}
          />
          <PercentInput
            label={t`Rate`}
            value={form.values.ratePpm}
            error={form.errors['ratePpm']}
            onChange={(ratePpm) => {
              form.setFieldValue('ratePpm', ratePpm);
            }}
          />
        </Group>
        <TextInput label={t`Name`} maxLength={120} {...form.getInputProps('name')} />
        <Group grow align="flex-start">
          <TextInput
            type="date"
            label={t`Valid from`}
            description={t`Empty means from the beginning`}
            {...form.getInputProps('validFrom')}
          />
          <TextInput
            type="date"
            label={t`Valid until`}
            description={t`Empty means without an end`}
            {...form.getInputProps('validTo')}
          />
        </Group>
      </SettingsForm>
    </Dialog>
  );
}
