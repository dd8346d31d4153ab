import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { sumCounts } from '@shared/domain/cash/denominations';
import { MoneyText } from '../money/money-text';
import { useMoney } from '../money/use-money';
import type { CountedDenomination } from './counted';

interface Props {
  readonly counted: CountedDenomination;
  readonly hasFocus: boolean;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onChange: (count: number) => void;
}

/** How many of one note or coin, and what they come to. */
export function CountField({ counted, hasFocus, onKeyDown, onChange }: Props) {
  const { t } = useLingui();
  const { format } = useMoney();
  const value = format(counted.valueMinor);
  return (
    <div className="denomination">
      <span className="denomination-value">{value}</span>
      <TextInput
        aria-label={t`How many of ${value}`}
        inputMode="numeric"
        autoComplete="off"
        autoFocus={hasFocus}
        value={counted.count === 0 ? '' : String(counted.count)}
        placeholder="0"
        onFocus={(event) => {
          event.currentTarget.select();
        }}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          onChange(countFrom(event.currentTarget.value));
        }}
      />
      <span className="denomination-sum">
        <MoneyText amountMinor={sumCounts([counted])} />
      </span>
    </div>
  );
}

const MAX_DIGITS = 5;

function countFrom(text: string): number {
  return Number(text.replaceAll(/\D/g, '').slice(0, MAX_DIGITS));
}
