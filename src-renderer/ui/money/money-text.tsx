import { Text, type TextProps } from '@mantine/core';
import type { Minor } from '@shared/domain/money/money';
import { useMoney } from './use-money';

interface Props extends TextProps {
  readonly amountMinor: Minor;
}

/** An amount in the hospital's currency, in figures that stand under each other. */
export function MoneyText({ amountMinor, ...props }: Props) {
  const { format } = useMoney();
  return (
    <Text component="span" inherit {...props} className="money-text">
      {format(amountMinor)}
    </Text>
  );
}
