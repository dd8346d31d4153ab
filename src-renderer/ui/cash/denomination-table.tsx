import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack, Text } from '@mantine/core';
import { useRef, type KeyboardEvent } from 'react';
import { sumCounts, type Denomination } from '@shared/domain/cash/denominations';
import { MoneyText } from '../money/money-text';
import { CountField } from './count-field';
import type { CountedDenomination } from './counted';
import './denomination-table.css';

interface Props {
  readonly counts: readonly CountedDenomination[];
  readonly onChange: (counts: readonly CountedDenomination[]) => void;
  /** Enter in the last field. */
  readonly onDone: () => void;
}

/** Counts bills and coins. The arrows and Enter lead from one to the next. */
export function DenominationTable({ counts, onChange, onDone }: Props) {
  const { t } = useLingui();
  const table = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent<HTMLInputElement>) => {
    if (!['ArrowUp', 'ArrowDown', 'Enter'].includes(event.key)) return;
    event.preventDefault();
    const fields = [...(table.current?.querySelectorAll('input') ?? [])];
    const next = fields[fields.indexOf(event.currentTarget) + (event.key === 'ArrowUp' ? -1 : 1)];
    if (next !== undefined) next.focus();
    else if (event.key === 'Enter') onDone();
  };
  const column = (kind: Denomination['kind'], label: string) => (
    <Stack gap="xs" role="group" aria-label={label}>
      <Text fw={600}>{label}</Text>
      {counts
        .filter((row) => row.kind === kind)
        .map((row) => (
          <CountField
            key={row.valueMinor}
            counted={row}
            hasFocus={row === counts[0]}
            onKeyDown={move}
            onChange={(count) => {
              onChange(counts.map((other) => (other === row ? { ...other, count } : other)));
            }}
          />
        ))}
    </Stack>
  );
  return (
    <div ref={table}>
      <div className="denominations">
        {column('note', t`Bills`)}
        {column('coin', t`Coins`)}
      </div>
      <Group justify="flex-end" mt="md" gap="lg">
        <Text fw={600} size="lg">
          <Trans>Total</Trans>
        </Text>
        <Text fw={700} fz="1.75rem" role="status" aria-label={t`Total counted`}>
          <MoneyText amountMinor={sumCounts(counts)} />
        </Text>
      </Group>
    </div>
  );
}
