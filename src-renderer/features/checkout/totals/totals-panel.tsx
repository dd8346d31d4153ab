import { Trans, useLingui } from '@lingui/react/macro';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import { negateMinor, ZERO, type Minor } from '@shared/domain/money/money';
import type { ReactNode } from 'react';
import { useTill } from '../../../state/till';
import { MoneyText } from '../../../ui/money/money-text';
import { EstimateCompare } from './estimate-compare';
import { formatRate } from '@shared/domain/money/money-text';

/** What the sale comes to, as main reckoned it. */
export function TotalsPanel({ invoice }: { readonly invoice: InvoiceView | null }) {
  const { t, i18n } = useLingui();
  const taxRates = useTill(({ settings }) => settings?.taxRates);
  const totals = invoice?.totals;
  const nameOf = (taxCode: string) =>
    taxRates?.find(({ code }) => code === taxCode)?.name ?? taxCode;
  const taxed = (totals?.taxGroups ?? []).filter(({ ratePpm }) => ratePpm > 0);
  return (
    <section aria-label={t`Totals`} className="checkout-totals">
      <dl>
        <Row name={<Trans>Subtotal</Trans>} amountMinor={totals?.subtotalMinor ?? ZERO} />
        {totals !== undefined && totals.discountMinor > 0 && (
          <Row
            name={<Trans>Discount</Trans>}
            amountMinor={negateMinor(totals.discountMinor)}
            className="checkout-good"
          />
        )}
        {taxed.map(({ taxCode, ratePpm, taxMinor }) => (
          <Row
            key={`${taxCode} ${ratePpm}`}
            name={`${nameOf(taxCode)} ${formatRate(ratePpm, i18n.locale)}`}
            amountMinor={taxMinor}
          />
        ))}
        <Row
          name={<Trans>Total</Trans>}
          amountMinor={totals?.totalMinor ?? ZERO}
          className="checkout-total"
        />
      </dl>
      {invoice?.estimate != null && <EstimateCompare estimate={invoice.estimate} />}
    </section>
  );
}

interface RowProps {
  readonly name: ReactNode;
  readonly amountMinor: Minor;
  readonly className?: string;
}

function Row({ name, amountMinor, className }: RowProps) {
  return (
    <div className={className}>
      <dt>{name}</dt>
      <dd>
        <MoneyText amountMinor={amountMinor} />
      </dd>
    </div>
  );
}
