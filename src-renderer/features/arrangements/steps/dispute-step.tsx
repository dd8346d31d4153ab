import { Trans, useLingui } from '@lingui/react/macro';
import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { minor, subtractMinor, sumMinor } from '@shared/domain/money/money';
import { addDays } from '@shared/domain/time/zoned-time';
import type { ArrangementView } from '@shared/ipc/views/arrangements';
import type { EmployeeId } from '@shared/lib/ids';
import { call } from '../../../bridge/call';
import { useAnswer } from '../../../state/use-answer';
import { ReasonPicker } from '../../../ui/dialogs/reason-picker';
import { failureText } from '../../../ui/failures/failure-text';
import { MoneyInput } from '../../../ui/numbers/money-input';
import { useAct } from '../../../ui/people/use-act';
import { tellDone } from '../../../ui/toasts';
import { changeDispute, endStep, showStep, useArrangementDraft } from '../arrangement-draft';
import { DisputedLines } from './disputed-lines';
import { StepFrame } from './step-frame';

const NOTHING = {};
const PEOPLE = ['people'] as const;

/** Which charge the client disputes, why, and who looks at it when. */
export function DisputeStep({ arrangement }: { readonly arrangement: ArrangementView }) {
  const { t } = useLingui();
  const acting = useAct();
  const people = useAnswer('people.candidates', NOTHING, PEOPLE).value ?? [];
  const [isAsked, setAsked] = useState(false);
  const { invoiceId, lines, dueMinor, disputedMinor, today, disputeReviewDays } = arrangement;
  const { dispute } = useArrangementDraft(invoiceId);
  const { disputeId, lineIds, reason, reviewer } = dispute;
  const ticked = lines.filter(({ lineId, isDisputed }) => !isDisputed && lineIds.includes(lineId));
  const owedMinor = subtractMinor(dueMinor, disputedMinor);
  const ofLinesMinor = sumMinor(ticked.map(({ amountMinor }) => amountMinor));
  const mostMinor = ticked.length === 0 ? owedMinor : minor(Math.min(ofLinesMinor, owedMinor));
  const amountMinor = dispute.amountMinor ?? (ticked.length === 0 ? null : mostMinor);
  const reviewOn = dispute.reviewOn ?? addDays(today, disputeReviewDays);
  const fault = faultOf();
  const open = () => {
    setAsked(true);
    if (fault !== null || amountMinor === null || reason.trim() === '') return;
    void acting.act(
      () =>
        call('disputes.open', {
          ...{ disputeId, invoiceId, amountMinor, reviewOn, reviewer },
          lineIds: ticked.map(({ lineId }) => lineId),
          reason: reason.trim(),
        }),
      ({ number }) => {
        endStep(invoiceId, 'dispute');
        tellDone(t`Set aside as ${number}. The rest can be paid.`);
      },
    );
  };
  function faultOf(): string | null {
    if (amountMinor === null || amountMinor === 0) {
      return t`Tick what is disputed, or type an amount.`;
    }
    if (amountMinor <= mostMinor) return null;
    return failureText({ code: 'AMOUNT_EXCEEDS_OWED', owedMinor: mostMinor });
  }
  return (
    <StepFrame
      id="open-dispute"
      title={t`Set a charge aside`}
      lead={<Trans>It is not due and costs nothing until a supervisor has looked at it.</Trans>}
      doneLabel={t`Set it aside`}
      acting={acting}
      onDone={open}
      onBack={() => {
        showStep(invoiceId, null);
      }}
    >
      <DisputedLines
        lines={lines}
        ticked={lineIds}
        onTick={(next) => {
          changeDispute(invoiceId, { lineIds: next, amountMinor: null });
        }}
      />
      <Group grow align="flex-start">
        <MoneyInput
          data-first={lines.length === 0 || undefined}
          label={t`Set aside`}
          value={amountMinor}
          error={isAsked || (amountMinor ?? 0) > mostMinor ? fault : null}
          onChange={(next) => {
            changeDispute(invoiceId, { amountMinor: next });
          }}
        />
        <TextInput
          type="date"
          label={t`To be looked at by`}
          min={today}
          value={reviewOn}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (value !== '') changeDispute(invoiceId, { reviewOn: value });
          }}
        />
        <NativeSelect
          label={t`Who looks at it`}
          value={reviewer ?? ''}
          data={[
            { value: '', label: t`Any supervisor` },
            ...people.map((each) => ({
              value: each.employeeId,
              label: `${each.number} ${each.name}`,
            })),
          ]}
          onChange={(event) => {
            const { value } = event.currentTarget;
            changeDispute(invoiceId, { reviewer: value === '' ? null : (value as EmployeeId) });
          }}
        />
      </Group>
      <ReasonPicker
        label={t`What the client says`}
        reasons={[t`It was not done`, t`It was not agreed`, t`It cost less before`]}
        value={reason}
        isAsked={isAsked}
        onChange={(next) => {
          changeDispute(invoiceId, { reason: next });
        }}
      />
    </StepFrame>
  );
}
