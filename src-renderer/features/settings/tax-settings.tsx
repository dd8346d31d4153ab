import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Table, Title } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { formatRate } from '@shared/domain/money/money-text';
import type { TaxRateView, TillSettings } from '@shared/ipc/views/till';
import { Panel } from '../../ui/layout/panel';
import { CashSettings } from './cash-settings';
import { TaxRateDialog } from './tax-rate-dialog';

/** What the state takes, from when to when, and how cash is rounded. */
export function TaxSettings({ settings }: { readonly settings: TillSettings }) {
  const { t } = useLingui();
  const [edited, setEdited] = useState<TaxRateView | 'new' | null>(null);
  return (
    <Stack>
      <Panel label={t`Tax rates`}>
        <Group justify="space-between" mb="sm">
          <Title order={2}>
            <Trans>Tax rates</Trans>
          </Title>
          <Button
            variant="default"
            leftSection={<IconPlus size={20} aria-hidden />}
            onClick={() => {
              setEdited('new');
            }}
          >
            <Trans>Add a tax rate</Trans>
          </Button>
        </Group>
        <RateTable rates={settings.taxRates} onEdit={setEdited} />
      </Panel>
      <Panel label={t`Prices and cash`}>
        <CashSettings hospital={settings.hospital} />
      </Panel>
      {edited !== null && (
        <TaxRateDialog
          rate={edited === 'new' ? null : edited}
          onClose={() => {
            setEdited(null);
          }}
        />
      )}
    </Stack>
  );
}

interface RateTableProps {
  readonly rates: readonly TaxRateView[];
  readonly onEdit: (rate: TaxRateView) => void;
}

function RateTable({ rates, onEdit }: RateTableProps) {
  const { t, i18n } = useLingui();
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>
            <Trans>Code</Trans>
          </Table.Th>
          <Table.Th>
            <Trans>Name</Trans>
          </Table.Th>
          <Table.Th ta="end">
            <Trans>Rate</Trans>
          </Table.Th>
          <Table.Th>
            <Trans>Valid</Trans>
          </Table.Th>
          <Table.Th>
            <Trans>Edit</Trans>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rates.map((rate) => (
          <Table.Tr key={rate.taxRateId}>
            <Table.Td>{rate.code}</Table.Td>
            <Table.Td>{rate.name}</Table.Td>
            <Table.Td ta="end">{formatRate(rate.ratePpm, i18n.locale)}</Table.Td>
            <Table.Td>
              <Validity rate={rate} />
            </Table.Td>
            <Table.Td>
              <Button
                variant="subtle"
                leftSection={<IconPencil size={18} aria-hidden />}
                aria-label={t`Edit ${rate.name}`}
                onClick={() => {
                  onEdit(rate);
                }}
              >
                <Trans>Edit</Trans>
              </Button>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Validity({ rate: { validFrom, validTo } }: { readonly rate: TaxRateView }) {
  const { i18n } = useLingui();
  const date = new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const from = validFrom === null ? null : date.format(new Date(validFrom));
  const to = validTo === null ? null : date.format(new Date(validTo));
  if (from !== null && to !== null) {
    return (
      <Trans>
        {from} to {to}
      </Trans>
    );
  }
  if (from !== null) return <Trans>from {from}</Trans>;
  return to === null ? <Trans>always</Trans> : <Trans>until {to}</Trans>;
}
