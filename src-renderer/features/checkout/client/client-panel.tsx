import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Alert, Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconUserSearch, IconX } from '@tabler/icons-react';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import { KeyHint } from '../../../ui/key-hint';
import { findClient, useCheckout } from '../state/checkout-store';
import { servePatient, serveWalkIn } from '../state/serve-client';
import { ClientOwes } from './client-owes';
import { PetChips } from './pet-chips';
import './client.css';

/** Whom the counter serves: nobody by name, or a client with the animals. */
export function ClientPanel({ invoice }: { readonly invoice: InvoiceView | null }) {
  const { t } = useLingui();
  const patientId = useCheckout((state) => state.patientId);
  const client = invoice?.client ?? null;
  if (invoice === null || client === null) return <WalkIn />;
  const chosen = invoice.patients.find((patient) => patient.patientId === patientId);
  return (
    <section className="checkout-card" aria-label={t`Client`}>
      <Group justify="space-between" wrap="nowrap" gap="xs" align="flex-start">
        <div className="checkout-client">
          <h2 className="checkout-client-name">{client.displayName}</h2>
          <span className="checkout-phones">
            {client.phones.map((phone) => (
              <span key={phone}>{phone}</span>
            ))}
          </span>
          {invoice.taxExempt && (
            <b className="checkout-warn">
              <Trans>Tax exempt</Trans>
            </b>
          )}
        </div>
        <Group gap={0} wrap="nowrap">
          <ActionIcon
            aria-label={t`Another client`}
            title={t`Another client`}
            onClick={() => {
              findClient(true);
            }}
          >
            <IconUserSearch size={22} />
          </ActionIcon>
          <ActionIcon
            aria-label={t`Make it a walk-in sale`}
            title={t`Make it a walk-in sale`}
            onClick={() => void serveWalkIn()}
          >
            <IconX size={22} />
          </ActionIcon>
        </Group>
      </Group>
      <Warning text={client.alert} />
      <ClientOwes clientId={client.clientId} />
      <PetChips
        patients={invoice.patients}
        chosenId={patientId}
        label={t`New lines go to`}
        onChoose={servePatient}
      />
      {chosen !== undefined && <Warning text={chosen.alert} title={chosen.name} />}
    </section>
  );
}

function Warning({ text, title }: { readonly text: string; readonly title?: string }) {
  if (text === '') return null;
  return (
    <Alert
      className="checkout-alert"
      icon={<IconAlertTriangle aria-hidden />}
      {...(title !== undefined && { title })}
    >
      {text}
    </Alert>
  );
}

function WalkIn() {
  const { t } = useLingui();
  return (
    <section className="checkout-card" aria-label={t`Client`}>
      <Group justify="space-between" wrap="nowrap">
        <h2 className="checkout-client-name">
          <Trans>Walk-in sale</Trans>
        </h2>
        <Button
          variant="default"
          leftSection={<IconUserSearch size={20} aria-hidden />}
          rightSection={<KeyHint keys="F3" />}
          onClick={() => {
            findClient(true);
          }}
        >
          <Trans>Find client</Trans>
        </Button>
      </Group>
    </section>
  );
}
