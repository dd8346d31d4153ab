import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, UnstyledButton } from '@mantine/core';
import { IconPlayerPause, IconReceipt2 } from '@tabler/icons-react';
import type { InvoiceSummary } from '@shared/ipc/views/invoices';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useNowMs } from '../../../state/use-now';
import { KeyHint } from '../../../ui/key-hint';
import { MoneyText } from '../../../ui/money/money-text';
import { showView, useCheckout } from '../state/checkout-store';
import { startNextSale, takeUp } from '../state/open-invoices';
import { ageText } from './age-text';
import './invoices.css';

const RENEWED_EVERY_MS = 20_000;

/** Every open invoice, the oldest first; Enter takes one up. */
export function OpenInvoices({ invoices }: { readonly invoices: readonly InvoiceSummary[] }) {
  const { t } = useLingui();
  const list = useRef<HTMLUListElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const nowMs = useNowMs(RENEWED_EVERY_MS);
  const currentId = useCheckout(({ invoice }) => invoice?.invoiceId ?? null);
  useEffect(() => {
    (list.current?.querySelector('button') ?? back.current)?.focus();
  }, []);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') showView('selling');
    else if (event.key === 'ArrowDown') moveFocus(list.current, 1);
    else if (event.key === 'ArrowUp') moveFocus(list.current, -1);
    else return;
    event.preventDefault();
  };
  return (
    <section className="checkout-invoices" aria-label={t`Open invoices`} onKeyDown={press}>
      <Group justify="space-between">
        <h2>
          <Trans>Open invoices</Trans>
        </h2>
        <Group gap="sm">
          <Button variant="default" onClick={startNextSale}>
            <Trans>New sale</Trans>
          </Button>
          <Button
            ref={back}
            variant="default"
            rightSection={<KeyHint keys="Escape" />}
            onClick={() => {
              showView('selling');
            }}
          >
            <Trans>Back to the sale</Trans>
          </Button>
        </Group>
      </Group>
      {invoices.length === 0 && (
        <div className="checkout-empty">
          <IconReceipt2 size={56} stroke={1.25} aria-hidden />
          <p className="checkout-empty-title">
            <Trans>No invoice is open</Trans>
          </p>
          <p>
            <Trans>A sale that you hold, or leave for another, waits here.</Trans>
          </p>
        </div>
      )}
      <ul ref={list}>
        {invoices.map((invoice) => (
          <li key={invoice.invoiceId}>
            <InvoiceRow
              invoice={invoice}
              isCurrent={invoice.invoiceId === currentId}
              nowMs={nowMs}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly invoice: InvoiceSummary;
  readonly isCurrent: boolean;
  readonly nowMs: number;
}

function InvoiceRow({ invoice, isCurrent, nowMs }: RowProps) {
  const { t, i18n } = useLingui();
  const { clientName, patientNames, openedByName, heldAtMs, holdNote, lineCount } = invoice;
  const age = ageText(invoice.openedAtMs, nowMs, i18n.locale);
  return (
    <UnstyledButton
      className="checkout-invoice"
      aria-current={isCurrent ? true : undefined}
      onClick={() => void takeUp(invoice.invoiceId)}
    >
      <span className="checkout-invoice-who">
        <b>{clientName ?? t`Walk-in sale`}</b>
        <span className="checkout-dim">
          {[...patientNames, openedByName].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span>
        {heldAtMs !== null && (
          <b className="checkout-warn">
            <IconPlayerPause size={16} aria-hidden /> <Trans>On hold</Trans>
          </b>
        )}
        {isCurrent && (
          <b className="checkout-good">
            <Trans>On the counter</Trans>
          </b>
        )}
        <span className="checkout-dim"> {holdNote}</span>
      </span>
      <span>
        <Trans>for {age}</Trans>
      </span>
      <span>
        <Plural value={lineCount} one="# line" other="# lines" />
      </span>
      <b className="checkout-figure">
        <MoneyText amountMinor={invoice.totalMinor} />
      </b>
    </UnstyledButton>
  );
}

function moveFocus(list: HTMLElement | null, step: number): void {
  const rows = [...(list?.querySelectorAll('button') ?? [])];
  const at = rows.findIndex((row) => row === document.activeElement);
  rows[(at + step + rows.length) % rows.length]?.focus();
}
