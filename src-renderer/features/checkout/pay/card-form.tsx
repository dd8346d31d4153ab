import { useLingui } from '@lingui/react/macro';
import { SegmentedControl, TextInput } from '@mantine/core';
import { containsCardNumber } from '@shared/domain/card/card-guard';
import type { Minor } from '@shared/domain/money/money';
import { useState } from 'react';
import { failureText } from '../../../ui/failures/failure-text';
import { AmountField, amountOf } from './amount-field';
import { chargeProblem } from './charge-problem';
import { addTender, typeTender } from './take-payment';
import { TenderForm } from './tender-form';
import { CARD_BRANDS, type TenderSession } from './tender-session';

interface Props {
  readonly session: TenderSession;
  readonly dueMinor: Minor;
}

const LAST_4 = /^\d{4}$/;
const MAX_LENGTH = 40;

/** What the card terminal said; a whole card number is never taken. */
export function CardForm({ session, dueMinor }: Props) {
  const { t } = useLingui();
  const [isAsked, setAsked] = useState(false);
  const { brand, last4, approvalCode, amount } = session.drafts.card;
  const amountMinor = amountOf(amount, dueMinor);
  const amountProblem = chargeProblem(amountMinor, dueMinor);
  const refused = failureText({ code: 'CARD_NUMBER_REFUSED' });
  const isNumber = containsCardNumber(last4);
  const codeProblem = containsCardNumber(approvalCode) ? refused : null;
  const done = () => {
    setAsked(true);
    if (amountMinor === null || amountMinor === 0 || amountProblem !== null) return;
    if (!LAST_4.test(last4) || codeProblem !== null) return;
    void addTender({ kind: 'card', amountMinor, brand, last4, approvalCode: approvalCode.trim() });
  };
  const notLast4 = isAsked && !LAST_4.test(last4) ? t`Type the last 4 digits on the card.` : null;
  return (
    <TenderForm
      label={t`Card`}
      isRunning={session.isCommitting}
      isLast={amountMinor === dueMinor}
      onDone={done}
    >
      <AmountField
        label={t`Charged to the card`}
        amount={amount}
        dueMinor={dueMinor}
        error={amountProblem}
        onType={(next) => {
          typeTender('card', { amount: next });
        }}
      />
      <SegmentedControl
        aria-label={t`Brand`}
        fullWidth
        color="teal.9"
        data={[...CARD_BRANDS]}
        value={brand}
        onChange={(next) => {
          typeTender('card', { brand: next });
        }}
      />
      <div className="checkout-pair">
        <TextInput
          data-autofocus
          autoComplete="off"
          size="lg"
          label={t`Last 4 digits`}
          inputMode="numeric"
          maxLength={MAX_LENGTH}
          value={last4}
          // A whole number is named as soon as it stands there, not at the end.
          error={isNumber ? refused : notLast4}
          onChange={(event) => {
            typeTender('card', { last4: event.currentTarget.value });
          }}
        />
        <TextInput
          autoComplete="off"
          size="lg"
          label={t`Approval code`}
          maxLength={MAX_LENGTH}
          value={approvalCode}
          error={codeProblem}
          onChange={(event) => {
            typeTender('card', { approvalCode: event.currentTarget.value });
          }}
        />
      </div>
    </TenderForm>
  );
}
