import { useLingui } from '@lingui/react/macro';
import {
  currencyDigits,
  decimalSeparatorOf,
  minorToDecimalText,
  parseMoneyText,
  parseSignedMoneyText,
} from '@shared/domain/money/money-text';
import type { Minor } from '@shared/domain/money/money';
import { useMoney } from '../money/use-money';
import { ParsedInput, type ParsedInputProps } from './parsed-input';

interface Props extends ParsedInputProps<Minor> {
  /** It may be below zero. */
  readonly isSigned?: boolean;
}

/** An amount in the hospital's currency, of zero or more where nothing else is said. */
export function MoneyInput({ isSigned = false, ...props }: Props) {
  const { i18n } = useLingui();
  const { currency } = useMoney();
  const decimalSeparator = decimalSeparatorOf(i18n.locale);
  const fractionDigits = currencyDigits(currency);
  const parse = isSigned ? parseSignedMoneyText : parseMoneyText;
  return (
    <ParsedInput
      {...props}
      parse={(text) => parse(text, { fractionDigits, decimalSeparator })}
      format={(amount) => minorToDecimalText(amount, fractionDigits).replace('.', decimalSeparator)}
    />
  );
}
