import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconFileInvoice } from '@tabler/icons-react';
import { useState } from 'react';
import type { PaymentView } from '@shared/ipc/views/invoices';
import { LetterDialog } from '../../ui/paper/letter-dialog';

/** The invoice that a payment paid, as a letter; nothing where there is none. */
export function InvoiceLetter({ payment }: { readonly payment: PaymentView }) {
  const { t } = useLingui();
  const [isShown, setShown] = useState(false);
  const { invoiceId, invoiceNumber } = payment;
  if (invoiceId === null) return null;
  const number = invoiceNumber ?? '';
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileInvoice size={20} aria-hidden />}
        onClick={() => {
          setShown(true);
        }}
      >
        <Trans>Invoice as a letter</Trans>
      </Button>
      {isShown && (
        <LetterDialog
          title={t`Invoice ${number}`}
          document={{ kind: 'invoice', id: invoiceId }}
          onClose={() => {
            setShown(false);
          }}
        />
      )}
    </>
  );
}
