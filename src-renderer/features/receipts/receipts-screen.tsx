import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { IconReceiptOff, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { PaymentView } from '@shared/ipc/views/invoices';
import type { PaymentId } from '@shared/lib/ids';
import { useAnswer } from '../../state/use-answer';
import { FailureNotice } from '../../ui/failures/failure-notice';
import { EmptyState } from '../../ui/layout/empty-state';
import { Panel } from '../../ui/layout/panel';
import { Screen } from '../../ui/layout/screen';
import { CorrectionDialog } from './corrections/correction-dialog';
import { PaymentList } from './payment-list';
import { ReceiptView } from './receipt-view';
import './receipts.css';

const LATEST = { limit: 200 };
const PAYMENTS = ['payments', 'printing'] as const;

/** The latest payments of this till, and the receipt of the chosen one. */
export function ReceiptsScreen() {
  const { t } = useLingui();
  const { value, failure } = useAnswer('payments.recent', LATEST, PAYMENTS);
  const [typed, setTyped] = useState('');
  const [chosenId, setChosenId] = useState<PaymentId | null>(null);
  const payments = (value ?? []).filter((payment) => isAbout(payment, typed));
  const chosen = payments.find(({ paymentId }) => paymentId === chosenId) ?? payments[0];
  return (
    <Screen title={t`Receipts`} lead={<Trans>The latest payments of this till</Trans>}>
      <FailureNotice failure={failure} />
      <div className="receipts">
        <Panel label={t`Payments`} isBeside>
          <TextInput
            label={t`Number or client`}
            leftSection={<IconSearch size={20} aria-hidden />}
            value={typed}
            mb="sm"
            onChange={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
          <PaymentList
            payments={payments}
            chosenId={chosen?.paymentId ?? null}
            onChoose={setChosenId}
          />
        </Panel>
        {chosen === undefined ? (
          <EmptyState icon={<IconReceiptOff size={40} aria-hidden />} title={t`No receipt yet`}>
            <Trans>Every payment of this till appears here.</Trans>
          </EmptyState>
        ) : (
          <ReceiptView key={chosen.paymentId} payment={chosen} />
        )}
      </div>
      <CorrectionDialog payments={value ?? []} />
    </Screen>
  );
}

function isAbout({ number, clientName }: PaymentView, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  return `${number} ${clientName ?? ''}`.toLowerCase().includes(wanted);
}
