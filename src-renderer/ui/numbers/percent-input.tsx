import { useLingui } from '@lingui/react/macro';
import { decimalSeparatorOf, formatRate, parsePercentText } from '@shared/domain/money/money-text';
import type { RatePpm } from '@shared/domain/rate/rate';
import { ParsedInput, type ParsedInputProps } from './parsed-input';

/** A rate of 0 to 100 %, with up to four decimals. */
export function PercentInput(props: ParsedInputProps<RatePpm>) {
  const { i18n } = useLingui();
  const { locale } = i18n;
  return (
    <ParsedInput
      rightSection={<span aria-hidden>%</span>}
      {...props}
      parse={(text) => parsePercentText(text, decimalSeparatorOf(locale))}
      format={(rate) => formatRate(rate, locale).replace(/\s*%$/u, '')}
    />
  );
}
