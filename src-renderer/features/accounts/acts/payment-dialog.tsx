import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { settleTenders, TENDER_KINDS } from '@shared/domain/tender/settle';
import type { AccountView } from '@shared/ipc/views/accounts';
import type { Minor } from '@shared/domain/money/money';
import { call } from '../../../bridge/call';
import { useTill } from '../../../state/till';
import { ActDialog } from '../../../ui/dialogs/act-dialog';
import { failureText } from '../../../ui/failures/failure-text';
import { useMoney } from '../../../ui/money/use-money';
import { MoneyInput } from '../../../ui/numbers/money-input';
import { useAct } from '../../../ui/people/use-act';
import { offeredOf, type ListedTender } from '../../../ui/tender/listed-tender';
import { SettleOutcome } from '../../../ui/tender/settle-outcome';
import { tellDone } from '../../../ui/toasts';
import { ListedTenders } from './listed-tenders';
import { isForSomething, PaidForFields } from './paid-for-fields';
import {
  changePayment,
  endPayment,
  listTender,
  paidOf,
  tenderOf,
  type PaymentDraft,
} from './payment-draft';
import { TenderFields } from './tender-fields';
import { isOffered, mostOf, whatIsLeft } from './what-is-left';

interface Props {
  readonly account: AccountView;
  readonly draft: PaymentDraft;
}

/** Takes money of a client, in one way or several: for what is owed, or for what is to come. */
export function PaymentDialog({ account, draft }: Props) {
  const { t } = useLingui();
  const { format } = useMoney();
  const [isAsked, setAsked] = useState(false);
  const stepMinor = useTill(({ settings }) => settings?.hospital.cashRoundingStepMinor ?? 0);
  const { client } = account;
  const { paidFor, amount, listed, tenderId } = draft;
  const { acting, commit } = useCommit(account, draft);
  const left = whatIsLeft(account, draft, stepMinor);
  const mostMinor = mostOf(account, draft);
  const isNothing = amount === null || amount === 0;
  const isUnchosen = paidFor === 'chosen' && !isForSomething(draft);
  const isTooMuch = !isUnchosen && amount !== null && mostMinor !== null && amount > mostMinor;
  const typed = left.isEnough || left.isNoCash ? null : tenderOf(draft, left.restMinor);
  const tenders = typed === null ? listed : [...listed, { tenderId, detail: typed }];
  const offered = tenders.map(({ detail }) => offeredOf(detail));
  const settled = settleTenders(amount ?? left.restMinor, offered, stepMinor, left.isNoCash);
  const isShort = typed !== null && !settled.ok && settled.error.code === 'TENDERS_SHORT';
  const isOver = !settled.ok && settled.error.code === 'TENDER_EXCEEDS_DUE';
  const take = () => {
    setAsked(true);
    if (isNothing || isTooMuch || !isForSomething(draft) || isOver) return;
    if (isShort) {
      listTender(typed, client.displayName);
      setAsked(false);
    } else if (settled.ok) {
      commit(amount, tenders, left.isNoCash);
    }
  };
  return (
    <ActDialog
      title={t`Payment by ${client.displayName}`}
      size="wide"
      doneLabel={isShort ? t`Put it on the list` : t`Take the payment`}
      acting={acting}
      onDone={take}
      onClose={endPayment}
    >
      <PaidForFields account={account} draft={draft} isAsked={isAsked} onDone={take} />
      <MoneyInput
        label={t`Amount`}
        data-autofocus
        size="lg"
        value={amount}
        error={
          isTooMuch
            ? t`That is more than ${format(mostMinor)}.`
            : isAsked && isNothing && !isUnchosen
              ? t`Type an amount above zero.`
              : null
        }
        onChange={(next) => {
          changePayment({ amount: next });
        }}
      />
      <ListedTenders listed={listed} />
      {!left.isEnough && (
        <TenderFields
          draft={draft}
          restMinor={left.restMinor}
          kinds={TENDER_KINDS.filter((kind) => isOffered(account, paidFor, kind))}
          isAsked={isAsked}
          problem={isOver ? failureText(settled.error) : null}
        />
      )}
      {(draft.kind === 'cash' || left.isEnough) && (
        <SettleOutcome outcome={isNothing || isTooMuch || tenders.length === 0 ? null : settled} />
      )}
    </ActDialog>
  );
}

/** Takes what was put down, once however often it is asked. */
function useCommit(account: AccountView, draft: PaymentDraft) {
  const { t } = useLingui();
  const { format } = useMoney();
  const acting = useAct();
  const { paymentId, clientId } = draft;
  const commit = (amount: Minor, tenders: readonly ListedTender[], isRestInCash: boolean) =>
    void acting.act(
      () =>
        call('payments.commit', {
          ...{ paymentId, invoiceId: null, clientId, expectedTotalMinor: amount },
          ...paidOf(account, draft, amount),
          ...{ tenders: [...tenders], isRestInCash },
        }),
      ({ number, changeMinor }) => {
        endPayment();
        tellDone(
          changeMinor > 0
            ? t`Payment ${number} is taken. Give ${format(changeMinor)} back.`
            : t`Payment ${number} is taken.`,
        );
      },
    );
  return { acting, commit };
}
