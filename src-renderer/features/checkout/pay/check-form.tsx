import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { containsCardNumber } from '@shared/domain/card/card-guard';
import type { Minor } from '@shared/domain/money/money';
import { useState } from 'react';
import { failureText } from '../../../ui/failures/failure-text';
import { AmountField, amountOf } from './amount-field';
import { chargeProblem } from './charge-problem';
import { addTender, typeTender } from './take-payment';
import { TenderForm } from './tender-form';
import type { TenderSession } from './tender-session';

interface Props {
  readonly session: TenderSession;
  readonly dueMinor: Minor;
}

const MAX_LENGTH = 120;

/** A check: what stands on it, so that the bank's list and ours agree. */
export function CheckForm({ session, dueMinor }: Props) {
  const { t } = useLingui();
  const [isAsked, setAsked] = useState(false);
  const { number, bank, nameOnCheck, amount } = session.drafts.check;
  const amountMinor = amountOf(amount, dueMinor);
  const amountProblem = chargeProblem(amountMinor, dueMinor);
  const cardProblem = [number, bank, nameOnCheck].some(containsCardNumber)
    ? failureText({ code: 'CARD_NUMBER_REFUSED' })
    : null;
  const isMissing = number.trim() === '';
  const done = () => {
    setAsked(true);
    if (amountMinor === null || amountMinor === 0 || amountProblem !== null) return;
    if (isMissing || cardProblem !== null) return;
    void addTender({
      kind: 'check',
      amountMinor,
      number: number.trim(),
      bank: bank.trim(),
      nameOnCheck: nameOnCheck.trim(),
    });
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
      <div className="checkout-pair">
        <TextInput
          data-autofocus
          autoComplete="off"
          size="lg"
          label={t`Check number`}
          maxLength={MAX_LENGTH}
          value={number}
          error={
            cardProblem ?? (isAsked && isMissing ? t`Type the number printed on the check.` : null)
          }
          onChange={(event) => {
            typeTender('check', { number: event.currentTarget.value });
          }}
        />
        <TextInput
          autoComplete="off"
          size="lg"
          label={t`Bank`}
          maxLength={MAX_LENGTH}
          value={bank}
          onChange={(event) => {
            typeTender('check', { bank: event.currentTarget.value });
          }}
        />
      </div>
      <TextInput
        autoComplete="off"
        size="lg"
        label={t`Name on the check`}
        maxLength={MAX_LENGTH}
        value={nameOnCheck}
        onChange={(event) => {
          typeTender('check', { nameOnCheck: event.currentTarget.value });
        }}
      />
    </TenderForm>
  );
}
