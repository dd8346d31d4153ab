import { Text, type TextProps } from '@mantine/core';
import type { Minor } from '@shared/domain/money/money';
import type { CSSProperties } from 'react';
import { useMoney } from './use-money';

/** Lets a style make an amount as small as its place asks for; the length is in characters. */
const ofLength = (text: string): CSSProperties =>
  ({ '--money-length': text.length }) as CSSProperties;

interface Props extends TextProps {
  readonly amountMinor: Minor;
}

/** An amount in the hospital's currency, in figures that stand under each other. */
export function MoneyText({ amountMinor, ...props }: Props) {
  const { format } = useMoney();
  const text = format(amountMinor);
  return (
    <Text component="span" inherit {...props} className="money-text" style={ofLength(text)}>
      {text}
    </Text>
  );
}
