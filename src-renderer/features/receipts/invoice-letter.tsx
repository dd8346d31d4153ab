import { Trans, useLingui } from '@lingui/react/macro';
import type { PaymentView } from '@shared/ipc/views/invoices';
import { LetterButton } from '../../ui/paper/letter-button';

/** The invoice that a payment paid, as a letter; nothing where there is none. */
export function InvoiceLetter({ payment }: { readonly payment: PaymentView }) {
  const { t } = useLingui();
  const { invoiceId, invoiceNumber } = payment;
  if (invoiceId === null) return null;
  const number = invoiceNumber ?? '';
  return (
    <LetterButton title={t`Invoice ${number}`} document={{ kind: 'invoice', id: invoiceId }}>
      <Trans>Invoice as a letter</Trans>
    </LetterButton>
  );
}
