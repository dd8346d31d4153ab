import { useLingui } from '@lingui/react/macro';
import {
  currencyDigits,
  decimalSeparatorOf,
  minorToDecimalText,
  parseMoneyText,
} from '@shared/domain/money/money-text';
import type { Minor } from '@shared/domain/money/money';
import { useMoney } from '../money/use-money';
import { ParsedInput, type ParsedInputProps } from './parsed-input';

/** An amount of zero or more in the hospital's currency. */
export function MoneyInput(props: ParsedInputProps<Minor>) {
  const { i18n } = useLingui();
  const { currency } = useMoney();
  const decimalSeparator = decimalSeparatorOf(i18n.locale);
  const fractionDigits = currencyDigits(currency);
  return (
    <ParsedInput
      {...props}
      parse={(text) => parseMoneyText(text, { fractionDigits, decimalSeparator })}
      format={(amount) => minorToDecimalText(amount, fractionDigits).replace('.', decimalSeparator)}
    />
  );
}
