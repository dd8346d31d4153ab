import { useLingui } from '@lingui/react/macro';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import { useState } from 'react';
import { EditorForm } from './editor-form';
import { ReasonField } from './reason-field';
import { useEditing } from './use-editing';

/** Ends a sale that will not be paid. It keeps its place in the journal, with the reason. */
export function VoidEditor({ invoice }: { readonly invoice: InvoiceView }) {
  const { t } = useLingui();
  const { failure, voidInvoice, dialog } = useEditing();
  const mistake = t`Opened by mistake`;
  const [reason, setReason] = useState(invoice.lines.length === 0 ? mistake : '');
  const [isAsked, setAsked] = useState(false);
  const done = () => {
    setAsked(true);
    if (reason.trim() !== '') voidInvoice(reason.trim());
  };
  return (
    <>
      <EditorForm title={t`Void this sale`} failure={failure} onDone={done}>
        <ReasonField
          isFirst
          value={reason}
          onType={setReason}
          error={isAsked && reason.trim() === '' ? t`Say why it is not sold.` : null}
          reasons={[mistake, t`Client changed their mind`, t`Entered twice`]}
        />
      </EditorForm>
      {dialog}
    </>
  );
}
