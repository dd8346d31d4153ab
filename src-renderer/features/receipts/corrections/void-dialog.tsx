import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useState } from 'react';
import type { PaymentView } from '@shared/ipc/views/invoices';
import { call } from '../../../bridge/call';
import { ActDialog } from '../../../ui/dialogs/act-dialog';
import { ReasonPicker } from '../../../ui/dialogs/reason-picker';
import { MoneyText } from '../../../ui/money/money-text';
import { useAct } from '../../../ui/people/use-act';
import { tellDone } from '../../../ui/toasts';
import { changeVoid, endCorrection, type VoidDraft } from './correction-draft';

interface Props {
  readonly payment: PaymentView;
  readonly draft: VoidDraft;
}

/** Takes a payment back as if it had not been. */
export function VoidDialog({ payment, draft }: Props) {
  const { t } = useLingui();
  const acting = useAct();
  const { paymentId, number, totalMinor } = payment;
  const [isAsked, setAsked] = useState(false);
  const reason = draft.reason.trim();
  const voidIt = () => {
    setAsked(true);
    if (reason === '') return;
    void acting.act(
      (approval) => call('payments.void', { paymentId, reason, approval }),
      () => {
        endCorrection();
        tellDone(t`Payment ${number} is voided.`);
      },
    );
  };
  return (
    <ActDialog
      title={t`Void payment ${number}`}
      doneLabel={t`Void this payment`}
      acting={acting}
      onDone={voidIt}
      onClose={endCorrection}
    >
      <Text>
        <Trans>
          The invoice is owed again, and <MoneyText amountMinor={totalMinor} fw={700} /> leave the
          books of this shift. Give back what the client has paid.
        </Trans>
      </Text>
      <ReasonPicker
        label={t`Reason`}
        reasons={[t`The wrong client`, t`The card was declined after all`, t`Entered twice`]}
        value={draft.reason}
        isAsked={isAsked}
        onChange={(next) => {
          changeVoid({ reason: next });
        }}
      />
    </ActDialog>
  );
}
