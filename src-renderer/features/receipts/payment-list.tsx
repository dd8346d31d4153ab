import { Trans } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import type { PaymentView } from '@shared/ipc/views/invoices';
import type { PaymentId } from '@shared/lib/ids';
import { useTimeText } from '../../state/time-text';
import { MoneyText } from '../../ui/money/money-text';
import { tenderText } from '../../ui/tender-text';

interface Props {
  readonly payments: readonly PaymentView[];
  readonly chosenId: PaymentId | null;
  readonly onChoose: (paymentId: PaymentId) => void;
}

/** One row a payment: what a person remembers of it. */
export function PaymentList({ payments, chosenId, onChoose }: Props) {
  const timeText = useTimeText();
  return (
    <ul className="payment-list">
      {payments.map(({ paymentId, number, takenAtMs, clientName, totalMinor, tenders }) => (
        <li key={paymentId}>
          <UnstyledButton
            className="payment-row"
            aria-current={paymentId === chosenId ? 'true' : undefined}
            onClick={() => {
              onChoose(paymentId);
            }}
          >
            <span>
              <b>{clientName ?? <Trans>Walk-in sale</Trans>}</b>
              <span className="payment-detail">
                {number} · {timeText(takenAtMs)} ·{' '}
                {tenders.map(({ detail }) => tenderText(detail)).join(', ')}
              </span>
            </span>
            <b>
              <MoneyText amountMinor={totalMinor} />
            </b>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
