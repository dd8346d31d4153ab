import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { PaymentView } from '@shared/ipc/views/invoices';
import { call } from '../../bridge/call';
import { useAnswer } from '../../state/use-answer';
import { ReasonDialog } from '../../ui/dialogs/reason-dialog';
import { FailureNotice } from '../../ui/failures/failure-notice';
import { ReceiptPaper } from '../../ui/paper/receipt-paper';
import { tellDone, tellFailure } from '../../ui/toasts';
import { CreditNotes } from './corrections/credit-notes';
import { PaymentActs } from './corrections/payment-acts';
import { InvoiceLetter } from './invoice-letter';
import { PaymentFacts } from './payment-facts';

const PAYMENTS = ['payments'] as const;

/** One receipt as it was printed, what became of its payment, and what can be done with both. */
export function ReceiptView({ payment }: { readonly payment: PaymentView }) {
  const { t } = useLingui();
  const { paymentId, invoiceId, number } = payment;
  const { value, failure } = useAnswer('receipts.show', { paymentId }, PAYMENTS);
  const [isAsking, setAsking] = useState(false);
  const reprint = async (reason: string) => {
    setAsking(false);
    const result = await call('receipts.reprint', { paymentId, reason });
    if (!result.ok) tellFailure(result.error);
    else tellDone(t`Copy ${result.value.copyNumber} of receipt ${number} is on its way.`);
  };
  const savePdf = async () => {
    const result = await call('receipts.savePdf', { paymentId });
    if (!result.ok) tellFailure(result.error);
    else tellDone(t`Saved as ${result.value.savedAs}`);
  };
  return (
    <Stack>
      <Group>
        <Button
          leftSection={<IconPrinter size={20} aria-hidden />}
          onClick={() => {
            setAsking(true);
          }}
        >
          <Trans>Print a copy</Trans>
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileTypePdf size={20} aria-hidden />}
          onClick={() => void savePdf()}
        >
          <Trans>Save as PDF</Trans>
        </Button>
        <InvoiceLetter payment={payment} />
      </Group>
      <PaymentActs payment={payment} />
      <PaymentFacts payment={payment} />
      {invoiceId !== null && <CreditNotes invoiceId={invoiceId} />}
      <FailureNotice failure={failure} />
      {value !== null && <ReceiptPaper title={t`Receipt ${number}`} html={value.html} />}
      {isAsking && (
        <ReasonDialog
          title={t`Print a copy of receipt ${number}`}
          reasons={[t`The client asked for it`, t`The first one was unreadable`, t`Insurance`]}
          doneLabel={t`Print the copy`}
          onDone={(reason) => void reprint(reason)}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </Stack>
  );
}
