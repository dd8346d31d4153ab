import { useLingui } from '@lingui/react/macro';
import { Group, NumberInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { MoneyInput } from '../../ui/numbers/money-input';
import { PercentInput } from '../../ui/numbers/percent-input';
import { fieldOf } from './field-of';
import type { TypedRules } from './typed-rules';

/** Checks that come back, disputes, and how long an estimate holds. */
export function PromiseFields({ form }: { readonly form: UseFormReturnType<TypedRules> }) {
  const { t } = useLingui();
  const days = { min: 1, max: 365, allowDecimal: false, clampBehavior: 'none' } as const;
  return (
    <>
      <Group grow align="flex-start">
        <MoneyInput
          label={t`Fee for a returned check`}
          description={t`When the bank does not pay it; 0 for none`}
          {...fieldOf(form, 'returnedCheckFeeMinor')}
        />
        <NumberInput
          label={t`Days to look at a dispute`}
          description={t`Until then it is set aside`}
          {...days}
          {...form.getInputProps('disputeReviewDays')}
        />
      </Group>
      <Group grow align="flex-start">
        <NumberInput
          label={t`Days an estimate holds`}
          description={t`From the day it is written`}
          {...days}
          {...form.getInputProps('estimateDays')}
        />
        <PercentInput
          label={t`Deposit on an estimate`}
          description={t`Of its high side, when it is accepted`}
          {...fieldOf(form, 'depositPpm')}
        />
      </Group>
    </>
  );
}
