import { useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { call } from '../../bridge/call';
import { DebtFields } from './debt-fields';
import { PromiseFields } from './promise-fields';
import { SettingsForm } from './settings-form';
import { rulesFrom, typedFrom, type Rules, type TypedRules } from './typed-rules';
import { useSaving } from './use-saving';

const LONGEST_TEXT = 2000;

/** When clients pay what they owe, what it costs to be late, and what they sign. */
export function ReceivablesSettings({ rules }: { readonly rules: Rules }) {
  const { t } = useLingui();
  const { failure, isSaving, save } = useSaving();
  const amount = (typed: unknown) => (typed === null ? t`Type an amount; 0 for none` : null);
  const rate = (typed: unknown) => (typed === null ? t`Type a percentage; 0 for none` : null);
  const days = (least: number) => (typed: number | string) =>
    typeof typed === 'number' && typed >= least && typed <= 365 ? null : t`${least} to 365 days`;
  const form = useForm<TypedRules>({
    initialValues: typedFrom(rules),
    validate: {
      termsDays: days(0),
      lateFeeMinor: (typed, { lateFeeKind }) => (lateFeeKind === 'amount' ? amount(typed) : null),
      lateFeePpm: (typed, { lateFeeKind }) => (lateFeeKind === 'percent' ? rate(typed) : null),
      graceDays: days(0),
      monthlyInterestPpm: rate,
      leastChargeMinor: amount,
      returnedCheckFeeMinor: amount,
      disputeReviewDays: days(1),
      estimateDays: days(1),
      depositPpm: rate,
    },
  });
  const send = form.onSubmit((typed) => {
    const changes = rulesFrom(typed);
    if (changes !== null) void save(() => call('settings.saveReceivablesRules', { changes }));
  });
  return (
    <SettingsForm failure={failure} isSaving={isSaving} onSave={send}>
      <DebtFields form={form} />
      <PromiseFields form={form} />
      <Textarea
        label={t`Terms of a promissory note`}
        description={t`What the client signs, in your words`}
        autosize
        minRows={3}
        maxLength={LONGEST_TEXT}
        {...form.getInputProps('noteTerms')}
      />
      <Textarea
        label={t`Text at the foot of a statement`}
        autosize
        minRows={2}
        maxLength={LONGEST_TEXT}
        {...form.getInputProps('statementText')}
      />
    </SettingsForm>
  );
}
