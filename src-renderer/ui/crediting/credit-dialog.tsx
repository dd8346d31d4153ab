import { useLingui } from '@lingui/react/macro';
import { useAnswer } from '../../state/use-answer';
import { Dialog } from '../dialogs/dialog';
import { FailureNotice } from '../failures/failure-notice';
import { CreditForm, type CreditProps } from './credit-form';

const INVOICES = ['invoices', 'payments'] as const;

/** Finds out what of an invoice could still be credited, then asks what is. */
export function CreditDialog(props: CreditProps) {
  const { t } = useLingui();
  const { invoiceId, number, onClose } = props;
  const { value, failure } = useAnswer('creditNotes.find', { invoiceId }, INVOICES);
  if (value !== null) return <CreditForm {...props} creditable={value} />;
  if (failure === null) return null;
  return (
    <Dialog title={t`Credit note for invoice ${number}`} onClose={onClose}>
      <FailureNotice failure={failure} />
    </Dialog>
  );
}
