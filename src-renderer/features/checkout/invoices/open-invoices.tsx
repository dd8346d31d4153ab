import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, TextInput } from '@mantine/core';
import { IconReceipt2, IconSearch } from '@tabler/icons-react';
import type { InvoiceSummary } from '@shared/ipc/views/invoices';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useNowMs } from '../../../state/use-now';
import { KeyHint } from '../../../ui/key-hint';
import { showView, useCheckout } from '../state/checkout-store';
import { startNextSale, takeUp } from '../state/open-invoices';
import { filterInvoices } from './filter-invoices';
import { InvoiceRow } from './invoice-row';
import './invoices.css';

const RENEWED_EVERY_MS = 20_000;
/** What a name, a room or a number begins with. */
const WRITES = /^[\p{L}\p{N}]$/u;

/** Every open invoice, the oldest first: typing finds one, Enter takes it up. */
export function OpenInvoices({ invoices }: { readonly invoices: readonly InvoiceSummary[] }) {
  const { t } = useLingui();
  const list = useRef<HTMLUListElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const filter = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const shown = filterInvoices(invoices, text);
  const nowMs = useNowMs(RENEWED_EVERY_MS);
  const currentId = useCheckout(({ invoice }) => invoice?.invoiceId ?? null);
  useEffect(() => {
    (list.current?.querySelector('button') ?? back.current)?.focus();
  }, []);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') showView('selling');
    else if (event.key === 'ArrowDown') moveFocus(list.current, 1);
    else if (event.key === 'ArrowUp') moveFocus(list.current, -1);
    else {
      if (isWriting(event)) {
        filter.current?.focus();
        // Elsewhere on the counter whoever just types looks for a product.
        event.stopPropagation();
      }
      return;
    }
    event.preventDefault();
  };
  return (
    <section className="checkout-invoices" aria-label={t`Open invoices`} onKeyDown={press}>
      <Group justify="space-between">
        <h2>
          <Trans>Open invoices</Trans>
        </h2>
        <Group gap="sm">
          <TextInput
            ref={filter}
            aria-label={t`Find an open invoice`}
            placeholder={t`Client, animal, room or person`}
            autoComplete="off"
            maxLength={120}
            leftSection={<IconSearch size={18} aria-hidden />}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
            }}
            onKeyDown={(event) => {
              const [first] = shown;
              if (event.key === 'Enter' && first !== undefined) void takeUp(first.invoiceId);
            }}
          />
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
      {invoices.length > 0 && shown.length === 0 && (
        <p role="status">
          <Trans>No open invoice has these words.</Trans>
        </p>
      )}
      <ul ref={list}>
        {shown.map((invoice) => (
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

function isWriting({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return WRITES.test(key) && !ctrlKey && !metaKey && !altKey;
}

function moveFocus(list: HTMLElement | null, step: number): void {
  const rows = [...(list?.querySelectorAll('button') ?? [])];
  const at = rows.findIndex((row) => row === document.activeElement);
  rows[(at + step + rows.length) % rows.length]?.focus();
}
