import { useLingui } from '@lingui/react/macro';
import { Group, Input, NumberInput, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { MOST_INSTALMENTS } from '@shared/domain/arrangement/propose-instalments';
import { stepDate, type Pace } from '@shared/domain/arrangement/step-dates';
import type { Minor } from '@shared/domain/money/money';
import type { ArrangementView } from '@shared/ipc/views/arrangements';
import { failureText } from '../../../ui/failures/failure-text';
import { MoneyInput } from '../../../ui/numbers/money-input';
import { changeNote, useArrangementDraft, type NoteDraft } from '../arrangement-draft';

interface Props {
  readonly arrangement: ArrangementView;
  /** What can be put off. */
  readonly mostMinor: Minor;
}

/** How much is put off, in how many payments, how far apart and from when on. */
export function ScheduleFields({ arrangement, mostMinor }: Props) {
  const { t } = useLingui();
  const { invoiceId, today } = arrangement;
  const { note } = useArrangementDraft(invoiceId);
  const { count, pace, from } = note;
  const totalMinor = note.amountMinor ?? mostMinor;
  const isTooMuch = totalMinor > mostMinor;
  // What is proposed anew takes the place of what was changed by hand.
  const change = (changes: Partial<NoteDraft>) => {
    changeNote(invoiceId, { ...changes, changed: null });
  };
  return (
    <Stack gap="sm">
      <Group grow align="flex-start">
        <MoneyInput
          data-first
          label={t`Put off`}
          value={totalMinor}
          error={
            isTooMuch ? failureText({ code: 'AMOUNT_EXCEEDS_OWED', owedMinor: mostMinor }) : null
          }
          onChange={(amountMinor) => {
            change({ amountMinor });
          }}
        />
        <NumberInput
          label={t`Payments`}
          min={1}
          max={MOST_INSTALMENTS}
          clampBehavior="strict"
          allowDecimal={false}
          allowNegative={false}
          value={count}
          onChange={(next) => {
            if (typeof next === 'number' && next >= 1) change({ count: next });
          }}
        />
        <TextInput
          type="date"
          label={t`First payment on`}
          min={today}
          value={from ?? stepDate(today, pace, 1)}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (value !== '') change({ from: value });
          }}
        />
      </Group>
      <div>
        <Input.Label labelElement="div" size="md" aria-hidden>
          {t`How often`}
        </Input.Label>
        <SegmentedControl
          aria-label={t`How often`}
          fullWidth
          data={[
            { value: 'weekly' as const, label: t`Every week` },
            { value: 'fortnightly' as const, label: t`Every two weeks` },
            { value: 'monthly' as const, label: t`Every month` },
          ]}
          value={pace}
          onChange={(next: Pace) => {
            change({ pace: next });
          }}
        />
      </div>
    </Stack>
  );
}
