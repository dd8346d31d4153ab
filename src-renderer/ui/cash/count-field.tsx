import { TextInput } from '@mantine/core';
import type { Minor } from '@shared/domain/money/money';
import { MoneyText } from '../money/money-text';

interface Props {
  /** What is counted, in a few figures. */
  readonly title: string;
  /** The same for a screen reader. */
  readonly label: string;
  readonly count: number;
  /** What they come to. */
  readonly sumMinor: Minor;
  readonly isFirst: boolean;
  readonly onChange: (count: number) => void;
}

/** How many of one note, coin or roll, and what they come to. */
export function CountField({ title, label, count, sumMinor, isFirst, onChange }: Props) {
  return (
    <div className="denomination">
      <span className="denomination-value">{title}</span>
      <TextInput
        aria-label={label}
        inputMode="numeric"
        autoComplete="off"
        autoFocus={isFirst}
        data-autofocus={isFirst ? true : undefined}
        value={count === 0 ? '' : String(count)}
        placeholder="0"
        onFocus={(event) => {
          event.currentTarget.select();
        }}
        onChange={(event) => {
          onChange(countFrom(event.currentTarget.value));
        }}
      />
      <span className="denomination-sum">
        <MoneyText amountMinor={sumMinor} />
      </span>
    </div>
  );
}

const MAX_DIGITS = 4;

function countFrom(text: string): number {
  return Number(text.replaceAll(/\D/g, '').slice(0, MAX_DIGITS));
}
