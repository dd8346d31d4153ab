import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Text, Title } from '@mantine/core';
import type { OverdueRow } from '@shared/ipc/views/accounts';
import { useDateText } from '../../../state/time-text';
import { useAnswer } from '../../../state/use-answer';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { Panel } from '../../../ui/layout/panel';
import { PlainList } from '../../../ui/lists/plain-list';
import { MoneyText } from '../../../ui/money/money-text';
import { ClientLink } from './client-link';

const NOTHING = {};
const MONEY = ['invoices', 'payments'] as const;

/** Who is late today, invoice by invoice and instalment by instalment, the latest first. */
export function OverduePanel() {
  const { t } = useLingui();
  const { value, failure } = useAnswer('accounts.overdue', NOTHING, MONEY);
  return (
    <Panel label={t`Overdue`}>
      <Title order={2} mb="xs">
        <Trans>Overdue</Trans>
      </Title>
      <FailureNotice failure={failure} />
      {value?.count === 0 && (
        <Text c="dimmed">
          <Trans>Nobody is late.</Trans>
        </Text>
      )}
      <div className="receivables-list">
        <PlainList label={t`Overdue`}>
          {(value?.rows ?? []).map((row) => (
            <LateRow key={`${row.number} ${row.dueOn}`} row={row} />
          ))}
        </PlainList>
      </div>
    </Panel>
  );
}

function LateRow({ row }: { readonly row: OverdueRow }) {
  const dateText = useDateText();
  const { what, clientId, name, phone, number, dueOn, daysLate, amountMinor } = row;
  return (
    <li className="account-row">
      <span>
        {clientId === null ? (
          <b>
            <Trans>Walk-in sale</Trans>
          </b>
        ) : (
          <ClientLink clientId={clientId} name={name} />
        )}
        <span className="row-detail">
          {what === 'instalment' ? (
            <Trans>
              Instalment of {dateText(dueOn)}, {number}
            </Trans>
          ) : (
            number
          )}
          {phone !== '' && ` · ${phone}`}
        </span>
      </span>
      <span className="account-end">
        <b>
          <MoneyText amountMinor={amountMinor} />
        </b>
        <span className="row-detail">
          <Plural value={daysLate} one="# day late" other="# days late" />
        </span>
      </span>
    </li>
  );
}
