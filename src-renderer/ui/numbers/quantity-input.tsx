import { useLingui } from '@lingui/react/macro';
import {
  decimalSeparatorOf,
  formatQuantity,
  parseQuantityText,
} from '@shared/domain/money/money-text';
import type { QuantityMilli } from '@shared/domain/quantity/quantity';
import { ParsedInput, type ParsedInputProps } from './parsed-input';

/** A quantity of more than zero, with up to three decimals. */
export function QuantityInput(props: ParsedInputProps<QuantityMilli>) {
  const { i18n } = useLingui();
  const { locale } = i18n;
  return (
    <ParsedInput
      {...props}
      parse={(text) => parseQuantityText(text, decimalSeparatorOf(locale))}
      format={(quantity) => formatQuantity(quantity, locale)}
    />
  );
}
