import { Trans } from '@lingui/react/macro';
import type { PaymentView } from '@shared/ipc/views/invoices';
import type { PaymentId } from '@shared/lib/ids';
import { useTimeText } from '../../state/time-text';
import { WarnMark } from '../../ui/layout/warn-mark';
import { ChoiceList, ChoiceRow } from '../../ui/lists/choice-list';
import { MoneyText } from '../../ui/money/money-text';
import { tenderText } from '../../ui/tender/tender-text';

interface Props {
  readonly payments: readonly PaymentView[];
  readonly chosenId: PaymentId | null;
  readonly onChoose: (paymentId: PaymentId) => void;
}

/** One row a payment: what a person remembers of it. */
export function PaymentList({ payments, chosenId, onChoose }: Props) {
  return (
    <ChoiceList>
      {payments.map((payment) => (
        <PaymentRow
          key={payment.paymentId}
          payment={payment}
          isChosen={payment.paymentId === chosenId}
          onChoose={onChoose}
        />
      ))}
    </ChoiceList>
  );
}

interface RowProps {
  readonly payment: PaymentView;
  readonly isChosen: boolean;
  readonly onChoose: (paymentId: PaymentId) => void;
}

function PaymentRow({ payment, isChosen, onChoose }: RowProps) {
  const timeText = useTimeText();
  const { paymentId, number, takenAtMs, clientName, totalMinor, tenders, voidedAtMs } = payment;
  const ways = tenders.map(({ detail }) => tenderText(detail)).join(', ');
  return (
    <ChoiceRow
      isChosen={isChosen}
      onChoose={() => {
        onChoose(paymentId);
      }}
    >
      <span>
        <b>{clientName ?? <Trans>Walk-in sale</Trans>}</b>
        <span className="row-detail">
          {number} · {timeText(takenAtMs)} · {ways}
        </span>
        <PaymentMarks payment={payment} />
      </span>
      <b className="payment-total" data-voided={voidedAtMs === null ? undefined : true}>
        <MoneyText amountMinor={totalMinor} />
      </b>
    </ChoiceRow>
  );
}

/** What is not as it was when the money was taken. */
function PaymentMarks({ payment }: { readonly payment: PaymentView }) {
  const { voidedAtMs, replacedTenders, refundedMinor } = payment;
  return (
    <span className="payment-marks">
      {voidedAtMs !== null && (
        <WarnMark>
          <Trans>Voided</Trans>
        </WarnMark>
      )}
      {replacedTenders.length > 0 && (
        <WarnMark>
          <Trans>Paid another way</Trans>
        </WarnMark>
      )}
      {refundedMinor > 0 && (
        <WarnMark>
          <Trans>
            <MoneyText amountMinor={refundedMinor} /> paid back
          </Trans>
        </WarnMark>
      )}
    </span>
  );
}
