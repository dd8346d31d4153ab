import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { IconDoor, IconPlayerPause } from '@tabler/icons-react';
import type { InvoiceSummary } from '@shared/ipc/views/invoices';
import { MoneyText } from '../../../ui/money/money-text';
import { takeUp } from '../state/open-invoices';
import { ageText } from './age-text';

interface Props {
  readonly invoice: InvoiceSummary;
  readonly isCurrent: boolean;
  readonly nowMs: number;
}

/** An open invoice: whose, where it is, for how long, and what it comes to so far. */
export function InvoiceRow({ invoice, isCurrent, nowMs }: Props) {
  const { t, i18n } = useLingui();
  const { clientName, patientNames, openedByName, lineCount, unconfirmedCount } = invoice;
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
        <Place invoice={invoice} />
        <Held invoice={invoice} nowMs={nowMs} />
        {isCurrent && (
          <b className="checkout-good">
            <Trans>On the counter</Trans>
          </b>
        )}
      </span>
      <span>
        <Trans>for {age}</Trans>
      </span>
      <span className="checkout-invoice-who">
        <Plural value={lineCount} one="# line" other="# lines" />
        {unconfirmedCount > 0 && (
          <span className="checkout-warn">
            <Trans>{unconfirmedCount} to confirm</Trans>
          </span>
        )}
      </span>
      <span className="checkout-invoice-who checkout-figure">
        <b>
          <MoneyText amountMinor={invoice.totalMinor} />
        </b>
        {invoice.estimateId !== null && (
          <span className="checkout-dim">
            <Trans>from an estimate</Trans>
          </span>
        )}
      </span>
    </UnstyledButton>
  );
}

function Place({ invoice }: { readonly invoice: InvoiceSummary }) {
  const place = [invoice.room, invoice.withEmployeeName].filter(Boolean).join(' · ');
  if (place === '') return null;
  return (
    <span className="checkout-invoice-place">
      <IconDoor size={16} aria-hidden /> {place}
    </span>
  );
}

function Held({ invoice, nowMs }: Pick<Props, 'invoice' | 'nowMs'>) {
  const { i18n } = useLingui();
  const { heldAtMs, holdNote } = invoice;
  if (heldAtMs === null) return null;
  const age = ageText(heldAtMs, nowMs, i18n.locale);
  return (
    <>
      <b className="checkout-warn">
        <IconPlayerPause size={16} aria-hidden /> <Trans>On hold for {age}</Trans>
      </b>
      <span className="checkout-dim"> {holdNote}</span>
    </>
  );
}
