import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { InvoiceLineView, InvoiceView } from '@shared/ipc/views/invoices';
import type { PatientId } from '@shared/lib/ids';
import { useEffect, useRef, useState } from 'react';
import { PetChips } from '../client/pet-chips';
import { findClient } from '../state/checkout-store';
import { EditorForm } from './editor-form';
import { useEditing } from './use-editing';

interface Props {
  readonly invoice: InvoiceView;
  readonly line: InvoiceLineView;
}

/** Says which animal the line is for. */
export function PatientEditor({ invoice, line }: Props) {
  const { t } = useLingui();
  const { failure, changeLine } = useEditing();
  const [patientId, setPatientId] = useState<PatientId | null>(line.patientId);
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    (
      group.current?.querySelector<HTMLElement>('[aria-pressed="true"]') ??
      group.current?.querySelector('button')
    )?.focus();
  }, []);
  return (
    <EditorForm
      title={t`Animal: ${line.description}`}
      failure={failure}
      onDone={() => {
        changeLine(line.lineId, { patientId }, '');
      }}
    >
      <div ref={group} className="checkout-grow">
        {invoice.client === null ? (
          <Button
            variant="default"
            onClick={() => {
              findClient(true);
            }}
          >
            <Trans>Find the client first</Trans>
          </Button>
        ) : (
          <PetChips
            patients={invoice.patients}
            chosenId={patientId}
            label={t`Animal`}
            onChoose={(chosen) => {
              setPatientId(chosen);
              changeLine(line.lineId, { patientId: chosen }, '');
            }}
          />
        )}
      </div>
    </EditorForm>
  );
}
