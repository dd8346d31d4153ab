import type { AccountEntry } from '@shared/ipc/views/accounts';
import type { PaymentId } from '@shared/lib/ids';
import { useAnswer } from '../../state/use-answer';
import { Dialog } from '../../ui/dialogs/dialog';
import { FailureNotice } from '../../ui/failures/failure-notice';
import { LetterDialog } from '../../ui/paper/letter-dialog';
import { ReceiptPaper } from '../../ui/paper/receipt-paper';

interface Props {
  readonly paper: NonNullable<AccountEntry['paper']>;
  readonly title: string;
  readonly onClose: () => void;
}

/** The paper that says what happened. */
export function PaperDialog({ paper, title, onClose }: Props) {
  if (paper.kind === 'payment') {
    return <ReceiptDialog paymentId={paper.paymentId} title={title} onClose={onClose} />;
  }
  const id = paper.kind === 'invoice' ? paper.invoiceId : paper.creditNoteId;
  return <LetterDialog title={title} document={{ kind: paper.kind, id }} onClose={onClose} />;
}

const PAYMENTS = ['payments'] as const;

interface ReceiptProps extends Omit<Props, 'paper'> {
  readonly paymentId: PaymentId;
}

function ReceiptDialog({ paymentId, title, onClose }: ReceiptProps) {
  const { value, failure } = useAnswer('receipts.show', { paymentId }, PAYMENTS);
  return (
    <Dialog title={title} size="lg" onClose={onClose}>
      <FailureNotice failure={failure} />
      {value !== null && <ReceiptPaper title={title} html={value.html} />}
    </Dialog>
  );
}
