import { Trans, useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import { ZERO } from '@shared/domain/money/money';
import { useTill } from '../../../state/till';
import { MoneyText } from '../../../ui/money/money-text';
import { openEditor } from '../state/checkout-store';
import { formatRate } from '@shared/domain/money/money-text';

/** What the sale comes to, as main reckoned it. */
export function TotalsPanel({ invoice }: { readonly invoice: InvoiceView | null }) {
  const { t, i18n } = useLingui();
  const taxRates = useTill(({ settings }) => settings?.taxRates ?? []);
  const totals = invoice?.totals;
  const taxed = (totals?.taxGroups ?? []).filter(({ ratePpm }) => ratePpm > 0);
  return (
    <section aria-label={t`Totals`} className="checkout-totals">
      <dl>
        <dt>
          <Trans>Subtotal</Trans>
        </dt>
        <dd>
          <MoneyText amountMinor={totals?.subtotalMinor ?? ZERO} />
        </dd>
        {totals !== undefined && totals.discountMinor > 0 && (
          <>
            <dt>
              <UnstyledButton
                className="checkout-link"
                onClick={() => {
                  openEditor({ kind: 'document-discount' });
                }}
              >
                <Trans>Discount</Trans>
              </UnstyledButton>
            </dt>
            <dd className="checkout-good">
              −<MoneyText amountMinor={totals.discountMinor} />
            </dd>
          </>
        )}
        {taxed.map(({ taxCode, ratePpm, taxMinor }) => (
          <TaxRow
            key={`${taxCode} ${ratePpm}`}
            name={taxRates.find(({ code }) => code === taxCode)?.name ?? taxCode}
            rate={formatRate(ratePpm, i18n.locale)}
            taxMinor={taxMinor}
          />
        ))}
        <dt className="checkout-total-label">
          <Trans>Total</Trans>
        </dt>
        <dd className="checkout-total" data-testid="checkout-total">
          <MoneyText amountMinor={totals?.totalMinor ?? ZERO} />
        </dd>
      </dl>
    </section>
  );
}

interface TaxRowProps {
  readonly name: string;
  readonly rate: string;
  readonly taxMinor: InvoiceView['totals']['taxMinor'];
}

function TaxRow({ name, rate, taxMinor }: TaxRowProps) {
  return (
    <>
      <dt>
        {name} {rate}
      </dt>
      <dd>
        <MoneyText amountMinor={taxMinor} />
      </dd>
    </>
  );
}
