import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconFileInvoice } from '@tabler/icons-react';
import type { InvoiceId } from '@shared/lib/ids';
import { goTo } from '../../../state/route';

interface Props {
  readonly invoiceId: InvoiceId;
  readonly number: string;
}

/** Leads to what is owed of an invoice, and what else was agreed about it. */
export function InvoiceButton({ invoiceId, number }: Props) {
  return (
    <Button
      variant="default"
      leftSection={<IconFileInvoice size={20} aria-hidden />}
      onClick={() => {
        goTo({ screen: 'arrangements', invoiceId });
      }}
    >
      <Trans>Go to invoice {number}</Trans>
    </Button>
  );
}
