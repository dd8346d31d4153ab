import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import { useState } from 'react';
import { EditorForm } from './editor-form';
import { useEditing } from './use-editing';

const MAX_LENGTH = 2000;

/** What the client is to read on the invoice. */
export function NoteEditor({ invoice }: { readonly invoice: InvoiceView }) {
  const { t } = useLingui();
  const { failure, note } = useEditing();
  const [text, setText] = useState(invoice.note);
  return (
    <EditorForm
      title={t`Note to the client`}
      failure={failure}
      onDone={() => {
        note(text.trim());
      }}
    >
      <TextInput
        data-autofocus
        autoComplete="off"
        className="checkout-grow"
        label={t`Note, as the client reads it on paper`}
        placeholder={t`Keep the bandage dry until Friday`}
        maxLength={MAX_LENGTH}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
      />
    </EditorForm>
  );
}
