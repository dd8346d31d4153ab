import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { addDays } from '@shared/domain/time/zoned-time';
import type { ArrangementView } from '@shared/ipc/views/arrangements';
import { call } from '../../../bridge/call';
import { ReasonPicker } from '../../../ui/dialogs/reason-picker';
import { useMoney } from '../../../ui/money/use-money';
import { useAct } from '../../../ui/people/use-act';
import { tellDone } from '../../../ui/toasts';
import { changeAccount, endStep, showStep, useArrangementDraft } from '../arrangement-draft';
import { StepFrame } from './step-frame';

interface Props {
  readonly arrangement: ArrangementView;
  readonly client: NonNullable<ArrangementView['client']>;
}

/** Leaves what is due on the client's account: within their limit at once, else by a manager's word. */
export function AccountStep({ arrangement, client }: Props) {
  const { t } = useLingui();
  const { format } = useMoney();
  const acting = useAct();
  const [isAsked, setAsked] = useState(false);
  const { invoiceId, today } = arrangement;
  const { account } = useArrangementDraft(invoiceId);
  const { creditLimitMinor, termsDays } = client.terms;
  const dueOn = account.dueOn ?? addDays(today, termsDays);
  const limit = format(creditLimitMinor);
  const reason = account.reason.trim();
  const leave = () => {
    setAsked(true);
    if (reason === '') return;
    void acting.act(
      (approval) => call('accounts.putOnAccount', { invoiceId, dueOn, reason, approval }),
      () => {
        endStep(invoiceId, 'account');
        tellDone(t`It is on the account of ${client.name}.`);
      },
    );
  };
  return (
    <StepFrame
      id="put-on-account"
      title={t`Leave it on account`}
      lead={
        <Trans>
          {client.name} may owe {limit}. Beyond it a manager approves.
        </Trans>
      }
      doneLabel={t`Leave it on account`}
      acting={acting}
      onDone={leave}
      onBack={() => {
        showStep(invoiceId, null);
      }}
    >
      <TextInput
        data-first
        type="date"
        label={t`To be paid by`}
        min={today}
        value={dueOn}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value !== '') changeAccount(invoiceId, { dueOn: value });
        }}
      />
      <ReasonPicker
        label={t`Reason`}
        reasons={[t`Pays by the month`, t`Comes back today`, t`Forgot the wallet`]}
        value={account.reason}
        isAsked={isAsked}
        onChange={(next) => {
          changeAccount(invoiceId, { reason: next });
        }}
      />
    </StepFrame>
  );
}
