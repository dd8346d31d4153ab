import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Table, Title } from '@mantine/core';
import type { DepositView } from '@shared/ipc/views/cash';
import { useTimeText } from '../../state/time-text';
import { Panel } from '../../ui/layout/panel';
import { MoneyText } from '../../ui/money/money-text';
import { showBanking } from './deposit-draft';
import { DepositState } from './deposit-state';
import { PaperNumbers } from './paper-numbers';

/** Every bag that was filled, the latest first. */
export function EarlierDeposits({ deposits }: { readonly deposits: readonly DepositView[] }) {
  const { t } = useLingui();
  const timeText = useTimeText();
  if (deposits.length === 0) return null;
  return (
    <Panel label={t`Earlier deposits`}>
      <Title order={2} mb="xs">
        <Trans>Earlier deposits</Trans>
      </Title>
      <Table verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Trans>Number</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Prepared</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Bag</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Z reports</Trans>
            </Table.Th>
            <Table.Th ta="end">
              <Trans>Amount</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>State</Trans>
            </Table.Th>
            <Table.Th ta="center">
              <Trans>Look</Trans>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {deposits.map((deposit) => (
            <Table.Tr key={deposit.depositId}>
              <Table.Td>
                <PaperNumbers numbers={[deposit.number]} />
              </Table.Td>
              <Table.Td>
                {timeText(deposit.preparedAtMs)} · {deposit.preparedByName}
              </Table.Td>
              <Table.Td miw={120}>{deposit.content.bagNumber}</Table.Td>
              <Table.Td>
                <PaperNumbers numbers={deposit.zNumbers} />
              </Table.Td>
              <Table.Td ta="end">
                <MoneyText amountMinor={deposit.totalMinor} />
              </Table.Td>
              <Table.Td>
                <DepositState deposit={deposit} />
              </Table.Td>
              <Table.Td ta="center">
                <Button
                  variant="subtle"
                  aria-label={t`Look at deposit ${deposit.number}`}
                  onClick={() => {
                    showBanking({ depositId: deposit.depositId });
                  }}
                >
                  <Trans>Look</Trans>
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}
