import { Trans, useLingui } from '@lingui/react/macro';
import {
  ActionIcon,
  Button,
  Group,
  NativeSelect,
  Radio,
  Stack,
  TextInput,
  Title,
} from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { PercentInput } from '../../ui/numbers/percent-input';
import { currencyChoices, timeZoneChoices } from '../../ui/places';
import type { DraftRate } from './draft';
import { textField, type StepProps } from './step-props';

/** Currency, time zone, and what the state takes. */
export function MoneyStep(props: StepProps) {
  const { t, i18n } = useLingui();
  const { draft, onChange } = props;
  return (
    <Stack>
      <Group grow>
        <NativeSelect
          label={t`Currency`}
          autoFocus
          data={[...currencyChoices(i18n.locale)]}
          {...textField(props, 'currency')}
        />
        <NativeSelect
          label={t`Time zone`}
          data={timeZoneChoices(draft.timeZone)}
          {...textField(props, 'timeZone')}
        />
      </Group>
      <Radio.Group
        label={t`Prices`}
        value={draft.taxMode}
        onChange={(taxMode) => {
          onChange({ taxMode: taxMode });
        }}
      >
        <Group mt="xs">
          <Radio value="exclusive" label={t`Tax is added on top`} />
          <Radio value="inclusive" label={t`Prices contain the tax`} />
        </Group>
      </Radio.Group>
      <Rates {...props} />
    </Stack>
  );
}

function Rates({ draft, faults, onChange }: StepProps) {
  const { t } = useLingui();
  const change = (index: number, changes: Partial<DraftRate>) => {
    onChange({
      rates: draft.rates.map((rate, at) => (at === index ? { ...rate, ...changes } : rate)),
    });
  };
  return (
    <Stack gap="sm">
      <Title order={2}>
        <Trans>Tax rates</Trans>
      </Title>
      {draft.rates.map((rate, index) => (
        // Rates have no identity but their place: they are only added at the end.
        <div className="wizard-rate" key={index} role="group" aria-label={rate.name}>
          <TextInput
            label={t`Tax code`}
            value={rate.code}
            maxLength={12}
            error={faults[`code ${index}`]}
            onChange={(event) => {
              change(index, { code: event.currentTarget.value.toUpperCase() });
            }}
          />
          <TextInput
            label={t`Name`}
            value={rate.name}
            maxLength={120}
            error={faults[`name ${index}`]}
            onChange={(event) => {
              change(index, { name: event.currentTarget.value });
            }}
          />
          <PercentInput
            label={t`Rate`}
            value={rate.ratePpm}
            error={faults[`rate ${index}`]}
            onChange={(ratePpm) => {
              change(index, { ratePpm });
            }}
          />
          <ActionIcon
            mt={28}
            aria-label={t`Remove the tax rate ${rate.name}`}
            disabled={draft.rates.length === 1}
            onClick={() => {
              onChange({ rates: draft.rates.filter((other) => other !== rate) });
            }}
          >
            <IconTrash size={20} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={20} aria-hidden />}
          onClick={() => {
            onChange({ rates: [...draft.rates, { code: '', name: '', ratePpm: null }] });
          }}
        >
          <Trans>Add a tax rate</Trans>
        </Button>
      </Group>
    </Stack>
  );
}
