import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import { MoneyText } from '../../../ui/money/money-text';
import { offeredOf } from '../../../ui/tender/listed-tender';
import { tenderText } from '../../../ui/tender/tender-text';
import { TotalsPanel } from '../totals/totals-panel';
import { removeTender } from './take-payment';
import type { TenderSession } from './tender-session';

interface Props {
  readonly invoice: InvoiceView;
  readonly session: TenderSession;
}

/** The sale in short, and what was put down for it so far. */
export function TenderList({ invoice, session }: Props) {
  const { t } = useLingui();
  return (
    <aside className="checkout-pay-side" aria-label={t`Payment so far`}>
      <TotalsPanel invoice={invoice} />
      <h3>
        <Trans>Put down</Trans>
      </h3>
      {session.tenders.length === 0 && (
        <p className="checkout-dim">
          <Trans>Nothing yet. Several ways to pay can be mixed.</Trans>
        </p>
      )}
      <ul>
        {session.tenders.map(({ tenderId, detail }) => (
          <li key={tenderId} className="checkout-tender-row">
            <span className="checkout-grow">{tenderText(detail)}</span>
            <b>
              <MoneyText amountMinor={offeredOf(detail).amountMinor} />
            </b>
            <ActionIcon
              aria-label={t`Remove ${tenderText(detail)}`}
              disabled={session.isCommitting}
              onClick={() => {
                removeTender(tenderId);
              }}
            >
              <IconX size={20} />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </aside>
  );
}
