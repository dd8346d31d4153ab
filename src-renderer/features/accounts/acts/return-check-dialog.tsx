import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import type { PaymentView } from '@shared/ipc/views/invoices';
import type { CheckReturnId, PaymentId, TenderId } from '@shared/lib/ids';
import { call } from '../../../bridge/call';
import { newId } from '../../../bridge/ids';
import { keptDrafts } from '../../../state/kept-drafts';
import { useAnswer } from '../../../state/use-answer';
import { ActDialog } from '../../../ui/dialogs/act-dialog';
import { Dialog } from '../../../ui/dialogs/dialog';
import { ReasonPicker } from '../../../ui/dialogs/reason-picker';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { useMoney } from '../../../ui/money/use-money';
import { useAct } from '../../../ui/people/use-act';
import { tenderText } from '../../../ui/tender/tender-text';
import { tellDone } from '../../../ui/toasts';

interface Props {
  readonly paymentId: PaymentId;
  readonly onClose: () => void;
}

interface ReturnDraft {
  /** Made once: what is sent twice comes back once. */
  readonly checkReturnId: CheckReturnId;
  /** Null is the first that can come back. */
  readonly tenderId: TenderId | null;
  readonly chargesFee: boolean;
  readonly refusesChecks: boolean;
  readonly reason: string;
}

const PAYMENTS = ['payments'] as const;
const useReturnDraft = keptDrafts<ReturnDraft>();

/** Finds out which checks of a payment could come back, then asks which did. */
export function ReturnCheckDialog({ paymentId, onClose }: Props) {
  const { t } = useLingui();
  const { value, failure } = useAnswer('payments.get', { paymentId }, PAYMENTS);
  if (value !== null) return <ReturnForm payment={value} onClose={onClose} />;
  if (failure === null) return null;
  return (
    <Dialog title={t`A check came back`} onClose={onClose}>
      <FailureNotice failure={failure} />
    </Dialog>
  );
}

interface FormProps {
  readonly payment: PaymentView;
  readonly onClose: () => void;
}

function ReturnForm({ payment, onClose }: FormProps) {
  const { t } = useLingui();
  const { format } = useMoney();
  const acting = useAct();
  const [isAsked, setAsked] = useState(false);
  const { paymentId, number, tenders, returnedTenderIds } = payment;
  const checks = tenders.filter(
    ({ tenderId, detail }) => detail.kind === 'check' && !returnedTenderIds.includes(tenderId),
  );
  const { draft, change, end } = useReturnDraft(paymentId, () => ({
    checkReturnId: newId() as CheckReturnId,
    ...{ tenderId: null, chargesFee: true, refusesChecks: false, reason: '' },
  }));
  const { checkReturnId, chargesFee, refusesChecks, reason } = draft;
  const tenderId = draft.tenderId ?? checks[0]?.tenderId;
  const takeBack = () => {
    setAsked(true);
    if (tenderId === undefined || reason.trim() === '') return;
    void acting.act(
      (approval) =>
        call('checks.return', {
          ...{ checkReturnId, tenderId, chargesFee, refusesChecks },
          ...{ reason: reason.trim(), approval },
        }),
      ({ amountMinor }) => {
        end();
        onClose();
        tellDone(t`${format(amountMinor)} is owed again.`);
      },
    );
  };
  return (
    <ActDialog
      title={t`A check of payment ${number} came back`}
      doneLabel={t`It is owed again`}
      acting={acting}
      onDone={takeBack}
      onClose={onClose}
    >
      {checks.length === 0 ? (
        <Text>
          <Trans>No check of this payment can come back any more.</Trans>
        </Text>
      ) : (
        <NativeSelect
          data-autofocus
          label={<Trans>Which check</Trans>}
          value={tenderId ?? ''}
          data={checks.map(({ tenderId: value, detail, amountMinor }) => ({
            value,
            label: `${tenderText(detail)} · ${format(amountMinor)}`,
          }))}
          onChange={(event) => {
            change({ tenderId: event.currentTarget.value as TenderId });
          }}
        />
      )}
      <Checkbox
        label={t`The fee for a returned check is charged`}
        checked={chargesFee}
        onChange={(event) => {
          change({ chargesFee: event.currentTarget.checked });
        }}
      />
      <Checkbox
        label={t`No check of this client is taken any more`}
        checked={refusesChecks}
        onChange={(event) => {
          change({ refusesChecks: event.currentTarget.checked });
        }}
      />
      <ReasonPicker
        label={t`Reason`}
        reasons={[t`No funds`, t`Account closed`, t`Stopped by the client`]}
        value={reason}
        isAsked={isAsked}
        onChange={(next) => {
          change({ reason: next });
        }}
      />
    </ActDialog>
  );
}
