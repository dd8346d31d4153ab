import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconDoor, IconNote } from '@tabler/icons-react';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import { openEditor } from '../state/checkout-store';

/** Where the visit is and who has it, and what the client is to read. */
export function VisitStrip({ invoice }: { readonly invoice: InvoiceView }) {
  const { t } = useLingui();
  const { room, withEmployeeName, note } = invoice;
  const place = [room, withEmployeeName].filter(Boolean).join(' · ');
  return (
    <div className="checkout-visit" role="group" aria-label={t`Visit`}>
      <Button
        variant="default"
        leftSection={<IconDoor size={18} aria-hidden />}
        title={place === '' ? t`Where the visit is` : place}
        onClick={() => {
          openEditor({ kind: 'place' });
        }}
      >
        {place === '' ? <Trans>Room</Trans> : place}
      </Button>
      <Button
        variant="default"
        leftSection={<IconNote size={18} aria-hidden />}
        title={note === '' ? t`Note to the client` : note}
        onClick={() => {
          openEditor({ kind: 'note' });
        }}
      >
        {note === '' ? <Trans>Note</Trans> : note}
      </Button>
    </div>
  );
}
