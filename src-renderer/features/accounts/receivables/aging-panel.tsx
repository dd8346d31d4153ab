import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Group, Table, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { AGES } from '@shared/domain/receivable/aging';
import type { Output } from '@shared/ipc/contract/contract';
import { useToday } from '../../../state/time-text';
import { useAnswer } from '../../../state/use-answer';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { Panel } from '../../../ui/layout/panel';
import { MoneyText } from '../../../ui/money/money-text';
import { ClientLink } from './client-link';

const MONEY = ['invoices', 'payments'] as const;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

type Aged = Output<'accounts.aging'>;

/** What is owed by how late it is, at the end of any day. */
export function AgingPanel() {
  const { t } = useLingui();
  const today = useToday();
  const [typed, setTyped] = useState<string | null>(null);
  const date = typed ?? today;
  const on = ISO_DATE.test(date) ? date : today;
  const { value, failure } = useAnswer('accounts.aging', { on }, MONEY);
  return (
    <Panel label={t`Aging`}>
      <Group justify="space-between" mb="sm">
        <Title order={2}>
          <Trans>Aging</Trans>
        </Title>
        <TextInput
          type="date"
          label={t`At the end of`}
          value={date}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
      </Group>
      <FailureNotice failure={failure} />
      {value === null || value.on !== on ? (
        <Text role="status">
          <Trans>Reckoning…</Trans>
        </Text>
      ) : (
        <AgingTable aged={value} />
      )}
    </Panel>
  );
}

function AgingTable({ aged }: { readonly aged: Aged }) {
  const { t } = useLingui();
  const names = {
    current: t`Not late`,
    to30: t`1–30 days`,
    to60: t`31–60 days`,
    to90: t`61–90 days`,
    over90: t`Over 90 days`,
    disputed: t`Disputed`,
  };
  return (
    <>
      <div className="receivables-list">
        <Table aria-label={t`Aging`} stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t`Client`}</Table.Th>
              {AGES.map((age) => (
                <Table.Th key={age} ta="end">
                  {names[age]}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {aged.rows.map(({ clientId, name, aging }) => (
              <Table.Tr key={clientId ?? ''}>
                <Table.Td>
                  {clientId === null ? (
                    <Trans>Walk-in sales</Trans>
                  ) : (
                    <ClientLink clientId={clientId} name={name} />
                  )}
                </Table.Td>
                {AGES.map((age) => (
                  <Table.Td key={age} ta="end">
                    {aging[age] > 0 && <MoneyText amountMinor={aging[age]} />}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th>
                <Plural value={aged.clients} one="# client" other="# clients" />
              </Table.Th>
              {AGES.map((age) => (
                <Table.Th key={age} ta="end">
                  <MoneyText amountMinor={aged.totals[age]} />
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </div>
      {aged.clients > aged.rows.length && (
        <Text c="dimmed" mt="sm">
          <Trans>Who owes most is shown; the sums are of all.</Trans>
        </Text>
      )}
    </>
  );
}
