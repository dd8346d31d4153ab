import { useLingui } from '@lingui/react/macro';
import type { InvoiceLineView } from '@shared/ipc/views/invoices';
import { useState } from 'react';
import { EditorForm } from './editor-form';
import { EmployeeField } from './employee-field';
import { useEditing } from './use-editing';
import { useEmployeeByText } from './use-employee-by-text';

/** Says who performed it, by number or by the beginning of a name. */
export function EmployeeEditor({ line }: { readonly line: InvoiceLineView }) {
  const { t } = useLingui();
  const { failure, changeLine } = useEditing();
  const [text, setText] = useState(line.performedByNumber);
  const [isAsked, setAsked] = useState(false);
  const found = useEmployeeByText(text);
  const done = () => {
    setAsked(true);
    if (found !== null) changeLine(line.lineId, { performedBy: found.employeeId }, '');
  };
  return (
    <EditorForm title={t`Done by: ${line.description}`} failure={failure} onDone={done}>
      <EmployeeField
        isFirst
        label={t`Employee number or name`}
        text={text}
        found={found}
        isAsked={isAsked}
        onType={(typed) => {
          setText(typed);
          setAsked(false);
        }}
      />
    </EditorForm>
  );
}
