import { useLingui } from '@lingui/react/macro';
import { Checkbox, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { TENDER_KINDS } from '@shared/domain/tender/settle';
import type { AccountView } from '@shared/ipc/views/accounts';
import { call } from '../../../bridge/call';
import { useTill } from '../../../state/till';
import { ActDialog } from '../../../ui/dialogs/act-dialog';
import { useMoney } from '../../../ui/money/use-money';
import { MoneyInput } from '../../../ui/numbers/money-input';
import { useAct } from '../../../ui/people/use-act';
import { tellDone } from '../../../ui/toasts';
import { itemText } from '../entry-words';
import {
  changePayment,
  chosenMinor,
  endPayment,
  paidOf,
  tenderOf,
  type PaidFor,
  type PaymentDraft,
} from './payment-draft';
import { TenderFields } from './tender-fields';

interface Props {
  readonly account: AccountView;
  readonly draft: PaymentDraft;
}

const CERTIFICATE = /^[A-Za-z0-9][A-Za-z0-9-]{2,23}$/;

/** Takes money of a client: for what is owed, for what is to come, or for a gift certificate. */
export function PaymentDialog({ account, draft }: Props) {
  const { t } = useLingui();
  const { format } = useMoney();
  const acting = useAct();
  const stepMinor = useTill(({ settings }) => settings?.hospital.cashRoundingStepMinor ?? 0);
  const [isAsked, setAsked] = useState(false);
  const { client, money, items } = account;
  const { paidFor, amount, chosen, soldNumber, clientId, paymentId, tenderId } = draft;
  const mostMinor = mostOf(account, draft);
  const isNothing = amount === null || amount === 0;
  const isTooMuch = amount !== null && mostMinor !== null && amount > mostMinor;
  const isNameless = paidFor === 'certificate' && !CERTIFICATE.test(soldNumber.trim());
  const take = () => {
    setAsked(true);
    const detail = isNothing ? null : tenderOf(draft, amount, stepMinor);
    if (isNothing || isTooMuch || isNameless || detail === null) return;
    void acting.act(
      () =>
        call('payments.commit', {
          ...{ paymentId, invoiceId: null, clientId, expectedTotalMinor: amount },
          ...paidOf(account, draft, amount),
          tenders: [{ tenderId, detail }],
        }),
      (payment) => {
        endPayment();
        const change = payment.changeMinor;
        tellDone(
          change > 0
            ? t`Payment ${payment.number} is taken. Give ${format(change)} back.`
            : t`Payment ${payment.number} is taken.`,
        );
      },
    );
  };
  return (
    <ActDialog
      title={t`Payment by ${client.displayName}`}
      size="wide"
      doneLabel={t`Take the payment`}
      acting={acting}
      onDone={take}
      onClose={endPayment}
    >
      <SegmentedControl
        aria-label={t`What it is for`}
        fullWidth
        data={[
          ...(money.owedMinor > 0
            ? [
                { value: 'oldest' as const, label: t`Oldest first` },
                { value: 'chosen' as const, label: t`Chosen items` },
              ]
            : []),
          { value: 'prepayment' as const, label: t`In advance` },
          { value: 'certificate' as const, label: t`Gift certificate sold` },
        ]}
        value={paidFor}
        onChange={(next: PaidFor) => {
          changePayment({ paidFor: next });
        }}
      />
      {paidFor === 'chosen' && (
        <Stack gap={4} role="group" aria-label={t`Which are paid`}>
          {items.map(({ invoiceId, kind, number, dueMinor }) => (
            <Checkbox
              key={invoiceId}
              className="account-tick"
              label={`${itemText(kind)} ${number}, ${format(dueMinor)}`}
              checked={chosen.includes(invoiceId)}
              onChange={(event) => {
                const next = event.currentTarget.checked
                  ? [...chosen, invoiceId]
                  : chosen.filter((each) => each !== invoiceId);
                changePayment({
                  chosen: next,
                  amount: chosenMinor(account, { ...draft, chosen: next }),
                });
              }}
            />
          ))}
        </Stack>
      )}
      {paidFor === 'certificate' && (
        <TextInput
          label={t`Number of the certificate that is sold`}
          maxLength={24}
          value={soldNumber}
          error={isAsked && isNameless ? t`Type letters, digits and dashes.` : null}
          onChange={(event) => {
            changePayment({ soldNumber: event.currentTarget.value });
          }}
        />
      )}
      <MoneyInput
        label={t`Amount`}
        data-autofocus
        size="lg"
        value={amount}
        error={
          isTooMuch
            ? t`That is more than ${format(mostMinor)}.`
            : isAsked && isNothing
              ? t`Type an amount above zero.`
              : null
        }
        onChange={(next) => {
          changePayment({ amount: next });
        }}
      />
      <TenderFields
        draft={draft}
        kinds={TENDER_KINDS.filter((kind) => isOffered(account, paidFor, kind))}
        isAsked={isAsked}
      />
    </ActDialog>
  );
}

/** No more than that is settled; null where any amount may be left here. */
function mostOf(account: AccountView, draft: PaymentDraft) {
  if (draft.paidFor === 'oldest') return account.money.owedMinor;
  return draft.paidFor === 'chosen' ? chosenMinor(account, draft) : null;
}

/** Credit and certificates settle debts, and are not bought with each other. */
function isOffered(
  { client, money }: AccountView,
  paidFor: PaidFor,
  kind: (typeof TENDER_KINDS)[number],
): boolean {
  const isDebt = paidFor === 'oldest' || paidFor === 'chosen';
  if (kind === 'client-credit') return isDebt && money.creditMinor > 0;
  if (kind === 'gift-certificate' && !isDebt) return false;
  return !client.tendersNotAllowed.includes(kind);
}
