import { useLingui } from '@lingui/react/macro';
import { Group, NumberInput, Radio, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { MoneyInput } from '../../ui/numbers/money-input';
import { PercentInput } from '../../ui/numbers/percent-input';
import { fieldOf } from './field-of';
import type { TypedRules } from './typed-rules';

/** When what is owed is due, and what it costs when it is late. */
export function DebtFields({ form }: { readonly form: UseFormReturnType<TypedRules> }) {
  const { t } = useLingui();
  const { lateFeeKind } = form.values;
  const days = { min: 0, max: 365, allowDecimal: false, clampBehavior: 'none' } as const;
  return (
    <>
      <Group grow align="flex-start">
        <NumberInput
          label={t`Days to pay an invoice on account`}
          description={t`Where a client has no terms of their own`}
          {...days}
          {...form.getInputProps('termsDays')}
        />
        <NumberInput
          label={t`Days of grace`}
          description={t`After the due day, before anything is charged`}
          {...days}
          {...form.getInputProps('graceDays')}
        />
      </Group>
      <Radio.Group label={t`Late fee`} {...form.getInputProps('lateFeeKind')}>
        <Stack gap="xs" mt="xs">
          <Radio value="none" label={t`None`} />
          <Radio value="amount" label={t`An amount for each invoice that is late`} />
          <Radio value="percent" label={t`A percentage of what is late`} />
        </Stack>
      </Radio.Group>
      {lateFeeKind === 'amount' && (
        <MoneyInput label={t`Amount of the late fee`} {...fieldOf(form, 'lateFeeMinor')} />
      )}
      {lateFeeKind === 'percent' && (
        <PercentInput label={t`Percentage of the late fee`} {...fieldOf(form, 'lateFeePpm')} />
      )}
      <Group grow align="flex-start">
        <PercentInput
          label={t`Interest in a month`}
          description={t`On what is overdue; 0 for none`}
          {...fieldOf(form, 'monthlyInterestPpm')}
        />
        <MoneyInput
          label={t`Charge nothing below`}
          description={t`A smaller fee or interest is not worth a letter`}
          {...fieldOf(form, 'leastChargeMinor')}
        />
      </Group>
    </>
  );
}
