import { useLingui } from '@lingui/react/macro';
import type { Minor } from '@shared/domain/money/money';
import type { ReactNode } from 'react';
import { MoneyInput } from '../../../ui/numbers/money-input';
import type { DraftAmount } from './tender-session';

interface Props {
  readonly label: string;
  readonly amount: DraftAmount;
  readonly dueMinor: Minor;
  readonly error?: ReactNode;
  readonly isFirst?: boolean;
  readonly onType: (amount: DraftAmount) => void;
}

/** How much of it; until something is typed it is all that is still to pay. */
export function AmountField({ label, amount, dueMinor, error, isFirst = false, onType }: Props) {
  const { t } = useLingui();
  const amountMinor = amountOf(amount, dueMinor);
  return (
    <MoneyInput
      {...(isFirst && { 'data-autofocus': true })}
      size="xl"
      classNames={{ input: 'checkout-amount' }}
      label={label}
      value={amountMinor}
      error={error ?? (amountMinor === 0 && t`Type an amount above zero.`)}
      onChange={onType}
    />
  );
}

export function amountOf(amount: DraftAmount, dueMinor: Minor): Minor | null {
  return amount === 'due' ? dueMinor : amount;
}
