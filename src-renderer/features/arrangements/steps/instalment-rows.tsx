import { useLingui } from '@lingui/react/macro';
import { Text, TextInput } from '@mantine/core';
import { PlainList } from '../../../ui/lists/plain-list';
import { MoneyInput } from '../../../ui/numbers/money-input';
import type { TypedInstalment } from '../arrangement-draft';

interface Props {
  readonly typed: readonly TypedInstalment[];
  readonly today: string;
  readonly isAsked: boolean;
  readonly onChange: (changed: readonly TypedInstalment[]) => void;
}

/** Every payment of a note with its day and its amount, each of which can be changed. */
export function InstalmentRows({ typed, today, isAsked, onChange }: Props) {
  const { t } = useLingui();
  const change = (at: number, changes: Partial<TypedInstalment>) => {
    onChange(typed.map((each, index) => (index === at ? { ...each, ...changes } : each)));
  };
  return (
    <PlainList label={t`Payments of the note`}>
      {typed.map(({ dueOn, amountMinor }, at) => {
        const number = at + 1;
        const isNothing = isAsked && (amountMinor === null || amountMinor === 0);
        return (
          <li key={number} className="instalment-row">
            <Text c="dimmed">{number}</Text>
            <TextInput
              type="date"
              aria-label={t`Day of payment ${number}`}
              min={today}
              value={dueOn}
              error={dueOn === '' ? t`Choose the day.` : null}
              onChange={(event) => {
                change(at, { dueOn: event.currentTarget.value });
              }}
            />
            <MoneyInput
              aria-label={t`Amount of payment ${number}`}
              value={amountMinor}
              error={isNothing ? t`Type an amount of more than zero` : null}
              onChange={(next) => {
                change(at, { amountMinor: next });
              }}
            />
          </li>
        );
      })}
    </PlainList>
  );
}
