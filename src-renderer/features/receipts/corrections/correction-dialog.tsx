import type { PaymentView } from '@shared/ipc/views/invoices';
import { CreditDialog } from '../../../ui/crediting/credit-dialog';
import { changeCredit, endCorrection, useCorrection } from './correction-draft';
import { RefundDialog } from './refund-dialog';
import { TenderDialog } from './tender-dialog';
import { VoidDialog } from './void-dialog';

/** The dialog of what is being put right; nothing while nothing is. */
export function CorrectionDialog({ payments }: { readonly payments: readonly PaymentView[] }) {
  const draft = useCorrection((state) => state.draft);
  const payment = payments.find(({ paymentId }) => paymentId === draft?.paymentId);
  if (draft === null || payment === undefined) return null;
  switch (draft.kind) {
    case 'void':
      return <VoidDialog payment={payment} draft={draft} />;
    case 'tender':
      return <TenderDialog payment={payment} draft={draft} />;
    case 'refund':
      return <RefundDialog payment={payment} draft={draft} />;
    case 'credit':
      return (
        <CreditDialog
          invoiceId={draft.invoiceId}
          number={payment.invoiceNumber ?? ''}
          draft={draft}
          onChange={changeCredit}
          onDone={endCorrection}
          onClose={endCorrection}
        />
      );
  }
}
