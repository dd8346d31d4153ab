import { useLingui } from '@lingui/react/macro';
import type { PaymentView } from '@shared/ipc/views/invoices';
import { useAnswer } from '../../../state/use-answer';
import { Dialog } from '../../../ui/dialogs/dialog';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { endCorrection } from './correction-draft';
import { CreditForm } from './credit-form';
import type { CreditDraft } from './refund-draft';

interface Props {
  readonly payment: PaymentView;
  readonly draft: CreditDraft;
}

const INVOICES = ['invoices', 'payments'] as const;

/** Finds out what of an invoice could still be credited, then asks what is. */
export function CreditDialog({ payment, draft }: Props) {
  const { t } = useLingui();
  const { invoiceId } = draft;
  const number = payment.invoiceNumber ?? '';
  const { value, failure } = useAnswer('creditNotes.find', { invoiceId }, INVOICES);
  if (value !== null) return <CreditForm number={number} draft={draft} creditable={value} />;
  if (failure === null) return null;
  return (
    <Dialog title={t`Credit note for invoice ${number}`} onClose={endCorrection}>
      <FailureNotice failure={failure} />
    </Dialog>
  );
}
