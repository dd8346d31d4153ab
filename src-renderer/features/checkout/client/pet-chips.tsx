import { Trans } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import type { PatientId } from '@shared/lib/ids';

interface Props {
  readonly patients: InvoiceView['patients'];
  readonly chosenId: PatientId | null;
  readonly label: string;
  readonly onChoose: (patientId: PatientId | null) => void;
}

/** The client's animals to choose from, and none of them. The dead are named, never chosen. */
export function PetChips({ patients, chosenId, label, onChoose }: Props) {
  return (
    <div role="group" aria-label={label} className="checkout-pets">
      {patients.map(({ patientId, name, species, isDeceased }) => (
        <UnstyledButton
          key={patientId}
          className="checkout-pet"
          aria-pressed={patientId === chosenId}
          disabled={isDeceased}
          onClick={() => {
            onChoose(patientId);
          }}
        >
          <b>{name}</b>{' '}
          <span className="checkout-pet-species">
            {isDeceased ? <Trans>deceased</Trans> : species}
          </span>
        </UnstyledButton>
      ))}
      <UnstyledButton
        className="checkout-pet"
        aria-pressed={chosenId === null}
        onClick={() => {
          onChoose(null);
        }}
      >
        <Trans>No animal</Trans>
      </UnstyledButton>
    </div>
  );
}
