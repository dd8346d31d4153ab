import { useLingui } from '@lingui/react/macro';
import type { PaymentView } from '@shared/ipc/views/invoices';
import { useAnswer } from '../../../state/use-answer';
import { Dialog } from '../../../ui/dialogs/dialog';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { endCorrection } from './correction-draft';
import type { RefundDraft } from './refund-draft';
import { RefundForm } from './refund-form';

interface Props {
  readonly payment: PaymentView;
  readonly draft: RefundDraft;
}

const PAYMENTS = ['payments'] as const;

/** Finds out what of a payment could still be taken back, then asks what is. */
export function RefundDialog({ payment, draft }: Props) {
  const { t } = useLingui();
  const { paymentId, number } = payment;
  const { value, failure } = useAnswer('refunds.find', { paymentId }, PAYMENTS);
  const invoices = value?.invoices ?? [];
  const invoice = invoices.find((each) => each.invoiceId === draft.invoiceId) ?? invoices[0];
  if (value !== null && invoice !== undefined) {
    return <RefundForm payment={payment} draft={draft} refundable={value} invoice={invoice} />;
  }
  if (failure === null) return null;
  return (
    <Dialog title={t`Refund of payment ${number}`} onClose={endCorrection}>
      <FailureNotice failure={failure} />
    </Dialog>
  );
}
