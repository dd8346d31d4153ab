import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import type { Failure } from '@shared/ipc/failures';
import { useState } from 'react';
import { holdInvoice } from '../state/open-invoices';
import { EditorForm } from './editor-form';

const MAX_LENGTH = 120;

/** Sets the sale aside, with a word for whoever takes it up again. */
export function HoldEditor() {
  const { t } = useLingui();
  const [note, setNote] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  return (
    <EditorForm
      title={t`Hold this sale`}
      failure={failure}
      onDone={() => void holdInvoice(note.trim()).then(setFailure)}
    >
      <TextInput
        data-autofocus
        autoComplete="off"
        className="checkout-grow"
        label={t`Note, if it helps`}
        placeholder={t`Gone to the car for the wallet`}
        maxLength={MAX_LENGTH}
        value={note}
        onChange={(event) => {
          setNote(event.currentTarget.value);
        }}
      />
    </EditorForm>
  );
}
