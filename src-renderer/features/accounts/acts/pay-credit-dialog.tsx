import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import type { Minor } from '@shared/domain/money/money';
import type { AccountView } from '@shared/ipc/views/accounts';
import type { RefundTender } from '@shared/journal/cash-facts';
import type { RefundId } from '@shared/lib/ids';
import { call } from '../../../bridge/call';
import { newId } from '../../../bridge/ids';
import { keptDrafts } from '../../../state/kept-drafts';
import { ActDialog } from '../../../ui/dialogs/act-dialog';
import { ReasonPicker } from '../../../ui/dialogs/reason-picker';
import { failureText } from '../../../ui/failures/failure-text';
import { MoneyText } from '../../../ui/money/money-text';
import { useMoney } from '../../../ui/money/use-money';
import { MoneyInput } from '../../../ui/numbers/money-input';
import { useAct } from '../../../ui/people/use-act';
import { cardTender, EMPTY_CARD, type CardDraft } from '../../../ui/tender/card-draft';
import { CardFields } from '../../../ui/tender/card-fields';
import { tellDone } from '../../../ui/toasts';

interface Props {
  readonly account: AccountView;
  readonly onClose: () => void;
}

interface PayCreditDraft {
  /** Made once: what is sent twice is paid out once. */
  readonly refundId: RefundId;
  readonly amount: Minor | null;
  readonly kind: 'cash' | 'card';
  readonly card: CardDraft;
  readonly reason: string;
}

const usePayCreditDraft = keptDrafts<PayCreditDraft>();

/** Pays out what the client has left here, the oldest first. */
export function PayCreditDialog({ account, onClose }: Props) {
  const { t } = useLingui();
  const { format } = useMoney();
  const acting = useAct();
  const [isAsked, setAsked] = useState(false);
  const { clientId, displayName } = account.client;
  const { creditMinor } = account.money;
  const { draft, change, end } = usePayCreditDraft(clientId, () => ({
    refundId: newId() as RefundId,
    ...{ amount: creditMinor, kind: 'cash' as const, card: EMPTY_CARD, reason: '' },
  }));
  const { refundId, amount, kind, card, reason } = draft;
  const isNothing = amount === null || amount === 0;
  const isTooMuch = amount !== null && amount > creditMinor;
  const pay = () => {
    setAsked(true);
    const tender = isNothing ? null : refundTenderOf(draft, amount);
    if (isNothing || isTooMuch || tender === null || reason.trim() === '') return;
    void acting.act(
      (approval) =>
        call('refunds.payCredit', {
          ...{ refundId, clientId, creditIds: null, amountMinor: amount, tender },
          ...{ reason: reason.trim(), approval },
        }),
      (refund) => {
        end();
        onClose();
        tellDone(t`${format(refund.amountMinor)} paid out: refund ${refund.number}.`);
      },
    );
  };
  return (
    <ActDialog
      title={t`Pay out the credit of ${displayName}`}
      doneLabel={t`Pay it out`}
      acting={acting}
      onDone={pay}
      onClose={onClose}
    >
      <Text c="dimmed">
        <Trans>
          <MoneyText amountMinor={creditMinor} /> is left here.
        </Trans>
      </Text>
      <MoneyInput
        label={t`Amount`}
        data-autofocus
        value={amount}
        error={
          isTooMuch
            ? failureText({ code: 'CREDIT_SHORT', leftMinor: creditMinor })
            : isAsked && isNothing
              ? t`Type an amount above zero.`
              : null
        }
        onChange={(next) => {
          change({ amount: next });
        }}
      />
      <SegmentedControl
        aria-label={t`How it is paid out`}
        data={[
          { value: 'cash' as const, label: t`Cash` },
          { value: 'card' as const, label: t`Card` },
        ]}
        value={kind}
        onChange={(next: PayCreditDraft['kind']) => {
          change({ kind: next });
        }}
      />
      {kind === 'card' && (
        <CardFields
          card={card}
          isAsked={isAsked}
          onType={(typed) => {
            change({ card: { ...card, ...typed } });
          }}
        />
      )}
      <ReasonPicker
        label={t`Reason`}
        reasons={[t`The client asked for it`, t`Moves away`, t`The animal died`]}
        value={reason}
        isAsked={isAsked}
        onChange={(next) => {
          change({ reason: next });
        }}
      />
    </ActDialog>
  );
}

/** Null while something of the card is missing. */
function refundTenderOf({ kind, card }: PayCreditDraft, amount: Minor): RefundTender | null {
  if (kind === 'cash') return { kind };
  const tender = cardTender(card, amount);
  if (tender?.kind !== 'card') return null;
  const { amountMinor: _all, ...slip } = tender;
  return slip;
}
