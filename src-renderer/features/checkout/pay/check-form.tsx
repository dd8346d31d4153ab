import { useLingui } from '@lingui/react/macro';
import type { Minor } from '@shared/domain/money/money';
import { useState } from 'react';
import { checkAsTyped, isCheckWhole } from '../../../ui/tender/check-draft';
import { CheckFields } from '../../../ui/tender/check-fields';
import { AmountField, amountOf } from './amount-field';
import { chargeProblem } from './charge-problem';
import { addTender, typeTender } from './take-payment';
import { TenderForm } from './tender-form';
import type { TenderSession } from './tender-session';

interface Props {
  readonly session: TenderSession;
  readonly dueMinor: Minor;
}

/** A check: how much, and what stands on it. */
export function CheckForm({ session, dueMinor }: Props) {
  const { t } = useLingui();
  const [isAsked, setAsked] = useState(false);
  const { check } = session.drafts;
  const { amount } = check;
  const amountMinor = amountOf(amount, dueMinor);
  const amountProblem = chargeProblem(amountMinor, dueMinor);
  const done = () => {
    setAsked(true);
    if (amountMinor === null || amountMinor === 0 || amountProblem !== null) return;
    if (!isCheckWhole(check)) return;
    void addTender({ kind: 'check', amountMinor, ...checkAsTyped(check) });
  };
  return (
    <TenderForm
      label={t`Check`}
      isRunning={session.isCommitting}
      isLast={amountMinor === dueMinor}
      onDone={done}
    >
      <AmountField
        label={t`Amount of the check`}
        amount={amount}
        dueMinor={dueMinor}
        error={amountProblem}
        onType={(next) => {
          typeTender('check', { amount: next });
        }}
      />
      <CheckFields
        check={check}
        isAsked={isAsked}
        onType={(typed) => {
          typeTender('check', typed);
        }}
      />
    </TenderForm>
  );
}
