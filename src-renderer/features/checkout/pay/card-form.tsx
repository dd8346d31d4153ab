import { useLingui } from '@lingui/react/macro';
import type { Minor } from '@shared/domain/money/money';
import { useState } from 'react';
import { isCardWhole } from '../../../ui/tender/card-draft';
import { CardFields } from '../../../ui/tender/card-fields';
import { AmountField, amountOf } from './amount-field';
import { chargeProblem } from './charge-problem';
import { addTender, typeTender } from './take-payment';
import { TenderForm } from './tender-form';
import type { TenderSession } from './tender-session';

interface Props {
  readonly session: TenderSession;
  readonly dueMinor: Minor;
}

/** A card that was charged on the terminal: how much, and what the terminal said. */
export function CardForm({ session, dueMinor }: Props) {
  const { t } = useLingui();
  const [isAsked, setAsked] = useState(false);
  const { card } = session.drafts;
  const { brand, last4, approvalCode, amount } = card;
  const amountMinor = amountOf(amount, dueMinor);
  const amountProblem = chargeProblem(amountMinor, dueMinor);
  const done = () => {
    setAsked(true);
    if (amountMinor === null || amountMinor === 0 || amountProblem !== null) return;
    if (!isCardWhole(card)) return;
    void addTender({ kind: 'card', amountMinor, brand, last4, approvalCode: approvalCode.trim() });
  };
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
      <CardFields
        card={card}
        isAsked={isAsked}
        onType={(typed) => {
          typeTender('card', typed);
        }}
      />
    </TenderForm>
  );
}
