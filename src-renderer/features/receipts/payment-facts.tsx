import { Plural, Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { PaymentView } from '@shared/ipc/views/invoices';
import { useTimeText } from '../../state/time-text';
import { MoneyText } from '../../ui/money/money-text';
import { tenderText } from '../../ui/tender/tender-text';

/** Who took a payment, and everything that became of it since. */
export function PaymentFacts({ payment }: { readonly payment: PaymentView }) {
  const timeText = useTimeText();
  const { copies, takenByName, replacedTenders, voidedAtMs, voidReason, refundedMinor } = payment;
  return (
    <>
      {voidedAtMs !== null && (
        <div className="payment-fact">
          <Trans>
            Voided {timeText(voidedAtMs)}: {voidReason}
          </Trans>
        </div>
      )}
      {replacedTenders.map(({ tenderId, detail }) => (
        <div key={tenderId} className="payment-fact">
          <Trans>Entered first as {tenderText(detail)}, and changed</Trans>
        </div>
      ))}
      {refundedMinor > 0 && (
        <div className="payment-fact">
          <Trans>
            Paid back so far: <MoneyText amountMinor={refundedMinor} fw={700} />
          </Trans>
        </div>
      )}
      <Text c="dimmed">
        <Trans>Taken by {takenByName}</Trans>
        {' · '}
        {payment.tenders.map(({ detail }) => tenderText(detail)).join(', ')}
        {copies > 0 && (
          <>
            {' · '}
            <Plural value={copies} one="# copy printed" other="# copies printed" />
          </>
        )}
      </Text>
    </>
  );
}
