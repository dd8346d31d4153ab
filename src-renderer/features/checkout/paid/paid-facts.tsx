import { Trans } from '@lingui/react/macro';
import type { Minor } from '@shared/domain/money/money';
import type { PaymentView } from '@shared/ipc/views/invoices';
import type { ReactNode } from 'react';
import { MoneyText } from '../../../ui/money/money-text';
import { tenderText } from '../../../ui/tender/tender-text';

/** What was paid, how, and how the client stands now. */
export function PaidFacts({ payment }: { readonly payment: PaymentView }) {
  const { invoiceNumber, clientName, totalMinor, tenders, allocations, account } = payment;
  return (
    <dl className="checkout-facts">
      {invoiceNumber !== null && allocations.length === 1 && (
        <Fact name={<Trans>Invoice</Trans>}>{invoiceNumber}</Fact>
      )}
      {clientName !== null && <Fact name={<Trans>Client</Trans>}>{clientName}</Fact>}
      {allocations.length > 1 &&
        allocations.map(({ invoiceId, number, amountMinor }) => (
          <Fact key={invoiceId} name={<Trans>Invoice {number}</Trans>}>
            <MoneyText amountMinor={amountMinor} />
          </Fact>
        ))}
      <Fact name={<Trans>Total</Trans>}>
        <b>
          <MoneyText amountMinor={totalMinor} />
        </b>
      </Fact>
      {tenders.map(({ tenderId, detail, amountMinor }) => (
        <Fact key={tenderId} name={tenderText(detail)}>
          <MoneyText amountMinor={detail.kind === 'cash' ? detail.tenderedMinor : amountMinor} />
        </Fact>
      ))}
      <Sum name={<Trans>Left as credit</Trans>} amountMinor={payment.creditMadeMinor} />
      {account !== null && (
        <>
          <Sum name={<Trans>Still owed</Trans>} amountMinor={account.owedMinor} />
          <Sum name={<Trans>Credit left</Trans>} amountMinor={account.creditMinor} />
        </>
      )}
    </dl>
  );
}

/** Told only where there is any. */
function Sum({ name, amountMinor }: { readonly name: ReactNode; readonly amountMinor: Minor }) {
  if (amountMinor === 0) return null;
  return (
    <Fact name={name}>
      <MoneyText amountMinor={amountMinor} />
    </Fact>
  );
}

function Fact({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
