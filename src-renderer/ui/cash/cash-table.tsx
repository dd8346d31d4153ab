import { Trans, useLingui } from '@lingui/react/macro';
import { Box, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { sumCash } from '@shared/domain/cash/coin-rolls';
import { sumCounts, type Denomination } from '@shared/domain/cash/denominations';
import { moveFocus } from '../lists/move-focus';
import { TotalLine } from '../money/total-line';
import { useMoney } from '../money/use-money';
import { CountField } from './count-field';
import type { CountedCash } from './counted';
import './cash-table.css';

interface Props {
  readonly cash: CountedCash;
  readonly onChange: (cash: CountedCash) => void;
  /** Enter in the last field. */
  readonly onDone: () => void;
  /** False where something above it is typed first. */
  readonly isFirst?: boolean;
}

/** Counts bills, coins and rolls of coins. The arrows and Enter lead from one to the next. */
export function CashTable({ cash, onChange, onDone, isFirst = true }: Props) {
  const { t } = useLingui();
  const { format } = useMoney();
  const { counts, rolls } = cash;
  const pieces = (kind: Denomination['kind']) =>
    counts
      .filter((row) => row.kind === kind)
      .map((row) => {
        const value = format(row.valueMinor);
        return (
          <CountField
            key={row.valueMinor}
            title={value}
            label={t`How many of ${value}`}
            count={row.count}
            sumMinor={sumCounts([row])}
            isFirst={isFirst && row === counts[0]}
            onChange={(count) => {
              onChange({
                ...cash,
                counts: counts.map((other) => (other === row ? { ...other, count } : other)),
              });
            }}
          />
        );
      });
  return (
    <div
      className="cash-table"
      onKeyDown={(event) => {
        moveFocus(event, onDone);
      }}
    >
      <div className="denominations">
        <Column label={t`Bills`}>{pieces('note')}</Column>
        <Column label={t`Coins`}>{pieces('coin')}</Column>
        {rolls.length > 0 && (
          <Column label={t`Rolls of coins`}>
            {rolls.map((row) => {
              const value = format(row.valueMinor);
              return (
                <CountField
                  key={row.valueMinor}
                  title={t`${row.coins} × ${value}`}
                  label={t`How many rolls of ${row.coins} × ${value}`}
                  count={row.count}
                  sumMinor={sumCash({ counts: [], rolls: [row] })}
                  isFirst={false}
                  onChange={(count) => {
                    onChange({
                      ...cash,
                      rolls: rolls.map((other) => (other === row ? { ...other, count } : other)),
                    });
                  }}
                />
              );
            })}
          </Column>
        )}
      </div>
      <Box mt="md">
        <TotalLine
          title={<Trans>Total</Trans>}
          label={t`Total counted`}
          amountMinor={sumCash(cash)}
        />
      </Box>
    </div>
  );
}

function Column({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Stack gap="xs" role="group" aria-label={label}>
      <Text fw={600}>{label}</Text>
      {children}
    </Stack>
  );
}
