import { useLingui } from '@lingui/react/macro';
import { TextInput, UnstyledButton } from '@mantine/core';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import { useState } from 'react';
import { useAnswer } from '../../../state/use-answer';
import { EditorForm } from './editor-form';
import { EmployeeField } from './employee-field';
import { useEditing } from './use-editing';
import { useEmployeeByText } from './use-employee-by-text';

const NOTHING = {};
const INVOICES = ['invoices'] as const;
const MAX_LENGTH = 120;
const SUGGESTED = 8;

/** Says in which room the visit is and who has it; both may be left empty. */
export function PlaceEditor({ invoice }: { readonly invoice: InvoiceView }) {
  const { t } = useLingui();
  const { failure, place } = useEditing();
  const rooms = useAnswer('invoices.rooms', NOTHING, INVOICES).value ?? [];
  const [room, setRoom] = useState(invoice.room);
  const [who, setWho] = useState(invoice.withEmployeeName ?? '');
  const [isAsked, setAsked] = useState(false);
  const found = useEmployeeByText(who);
  const isNobody = who.trim() === '';
  const isUnchanged = who === (invoice.withEmployeeName ?? '');
  const done = () => {
    setAsked(true);
    if (isUnchanged) place(room.trim(), invoice.withEmployee);
    else if (isNobody || found !== null) place(room.trim(), found?.employeeId ?? null);
  };
  return (
    <EditorForm title={t`Where the visit is`} failure={failure} onDone={done}>
      <div className="checkout-grow">
        <TextInput
          data-autofocus
          autoComplete="off"
          label={t`Room`}
          maxLength={MAX_LENGTH}
          value={room}
          onChange={(event) => {
            setRoom(event.currentTarget.value);
          }}
        />
        <div className="checkout-reasons" role="group" aria-label={t`Rooms used lately`}>
          {rooms.slice(0, SUGGESTED).map((name) => (
            <UnstyledButton
              key={name}
              className="checkout-reason"
              aria-pressed={name === room}
              onClick={() => {
                setRoom(name);
              }}
            >
              {name}
            </UnstyledButton>
          ))}
        </div>
      </div>
      <EmployeeField
        label={t`Who has it, by number or name`}
        text={who}
        found={found}
        isAsked={isAsked && !isNobody && !isUnchanged}
        onType={(typed) => {
          setWho(typed);
          setAsked(false);
        }}
      />
    </EditorForm>
  );
}
