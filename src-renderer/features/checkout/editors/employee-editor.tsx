import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import type { InvoiceLineView } from '@shared/ipc/views/invoices';
import { useState } from 'react';
import { useAnswer } from '../../../state/use-answer';
import { EditorForm } from './editor-form';
import { useEditing } from './use-editing';

const NOTHING = {};
const PEOPLE = ['people'] as const;

/** Says who performed it, by number or by the beginning of a name. */
export function EmployeeEditor({ line }: { readonly line: InvoiceLineView }) {
  const { t } = useLingui();
  const { failure, changeLine } = useEditing();
  const people = useAnswer('people.candidates', NOTHING, PEOPLE).value ?? [];
  const [text, setText] = useState(line.performedByNumber);
  const [isAsked, setAsked] = useState(false);
  const wanted = text.trim().toLocaleLowerCase();
  const found =
    wanted === ''
      ? undefined
      : (people.find(({ number }) => number === wanted) ??
        people.find(({ name }) =>
          name
            .toLocaleLowerCase()
            .split(' ')
            .some((word) => word.startsWith(wanted)),
        ));
  const done = () => {
    setAsked(true);
    if (found !== undefined) changeLine(line.lineId, { performedBy: found.employeeId }, '');
  };
  const nobody = t`Nobody here has this number. Type a number such as 104, or a name.`;
  return (
    <EditorForm title={t`Done by: ${line.description}`} failure={failure} onDone={done}>
      <TextInput
        data-autofocus
        autoComplete="off"
        label={t`Employee number or name`}
        description={found === undefined ? ' ' : `${found.number} ${found.name}`}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={text}
        error={isAsked && found === undefined ? nobody : null}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAsked(false);
        }}
      />
    </EditorForm>
  );
}
