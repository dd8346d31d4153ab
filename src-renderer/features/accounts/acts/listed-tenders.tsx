import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { PlainList } from '../../../ui/lists/plain-list';
import { MoneyText } from '../../../ui/money/money-text';
import { offeredOf, type ListedTender } from '../../../ui/tender/listed-tender';
import { tenderText } from '../../../ui/tender/tender-text';
import { removeTender } from './payment-draft';

/** What was put down so far; nothing where it is nothing. */
export function ListedTenders({ listed }: { readonly listed: readonly ListedTender[] }) {
  const { t } = useLingui();
  if (listed.length === 0) return null;
  return (
    <PlainList label={t`Put down`}>
      {listed.map(({ tenderId, detail }) => (
        <li key={tenderId} className="account-row">
          <span>{tenderText(detail)}</span>
          <span className="account-listed">
            <b>
              <MoneyText amountMinor={offeredOf(detail).amountMinor} />
            </b>
            <ActionIcon
              aria-label={t`Remove ${tenderText(detail)}`}
              onClick={() => {
                removeTender(tenderId);
              }}
            >
              <IconX size={20} />
            </ActionIcon>
          </span>
        </li>
      ))}
    </PlainList>
  );
}
