import type { Minor } from '@shared/domain/money/money';
import type { TenderInput } from '@shared/journal/money-facts';
import { useState, type ReactNode } from 'react';
import { AmountField, amountOf } from './amount-field';
import { chargeProblem } from './charge-problem';
import { addTender, typeTender } from './take-payment';
import { TenderForm } from './tender-form';
import type { TenderSession } from './tender-session';

interface Props {
  readonly session: TenderSession;
  /** Everything but cash is charged exactly. */
  readonly kind: Exclude<TenderInput['kind'], 'cash'>;
  readonly dueMinor: Minor;
  /** No more than this can be had this way; left out, all that is due can. */
  readonly leftMinor?: Minor | undefined;
  readonly label: string;
  readonly amountLabel: string;
  /** Why it cannot be so much, where it is not more than is due. */
  readonly amountProblem?: string | null;
  /** True where nothing else is typed: the focus begins on the amount. */
  readonly isOnlyAmount?: boolean;
  /** What is typed, as a tender of so much; null while something is missing. */
  readonly tenderOf: (amountMinor: Minor) => TenderInput | null;
  /** The other fields; told whether somebody wants to go on. */
  readonly children: (isAsked: boolean) => ReactNode;
}

/** A way to pay that gives no change: how much of it, and what it is known by. */
export function ChargeForm(props: Props) {
  const { session, kind, dueMinor, leftMinor, label, amountLabel, tenderOf, children } = props;
  const { isOnlyAmount = false, amountProblem: otherProblem = null } = props;
  const [isAsked, setAsked] = useState(false);
  const { amount } = session.drafts[kind];
  const mostMinor = leftMinor !== undefined && leftMinor < dueMinor ? leftMinor : dueMinor;
  const amountMinor = amountOf(amount, mostMinor);
  const amountProblem = chargeProblem(amountMinor, dueMinor) ?? otherProblem;
  const done = () => {
    setAsked(true);
    if (amountMinor === null || amountMinor === 0 || amountProblem !== null) return;
    const tender = tenderOf(amountMinor);
    if (tender !== null) void addTender(tender);
  };
  return (
    <TenderForm
      label={label}
      isRunning={session.isCommitting}
      isLast={amountMinor === dueMinor}
      onDone={done}
    >
      <AmountField
        label={amountLabel}
        isFirst={isOnlyAmount}
        amount={amount}
        dueMinor={mostMinor}
        error={amountProblem}
        onType={(next) => {
          typeTender(kind, { amount: next });
        }}
      />
      {children(isAsked)}
    </TenderForm>
  );
}
