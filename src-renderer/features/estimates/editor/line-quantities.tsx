import { useLingui } from '@lingui/react/macro';
import {
  decimalSeparatorOf,
  formatQuantity,
  parseQuantityText,
} from '@shared/domain/money/money-text';
import type { QuantityMilli } from '@shared/domain/quantity/quantity';
import { ok } from '@shared/lib/result';
import { ParsedInput } from '../../../ui/numbers/parsed-input';
import { QuantityInput } from '../../../ui/numbers/quantity-input';
import type { DraftLine } from '../state/estimate-draft';
import { changeLine } from '../state/estimates-store';

interface Props {
  readonly line: DraftLine;
  readonly isAsked: boolean;
}

/** At least so much, which may be nothing, and at most so much. */
export function LineQuantities({ line, isAsked }: Props) {
  const { t, i18n } = useLingui();
  const { locale } = i18n;
  const { estimateLineId, description, lowMilli, highMilli } = line;
  const missing = (value: number | null) =>
    isAsked && value === null ? t`Type a quantity.` : null;
  const isUpsideDown = lowMilli !== null && highMilli !== null && lowMilli > highMilli;
  return (
    <>
      <ParsedInput<QuantityMilli | 0>
        aria-label={t`Least of ${description}`}
        value={lowMilli}
        error={missing(lowMilli)}
        parse={(text) =>
          text.trim() === '0' ? ok(0) : parseQuantityText(text, decimalSeparatorOf(locale))
        }
        format={(value) => (value === 0 ? '0' : formatQuantity(value, locale))}
        onChange={(value) => {
          changeLine(estimateLineId, { lowMilli: value });
        }}
      />
      <QuantityInput
        aria-label={t`Most of ${description}`}
        value={highMilli}
        error={missing(highMilli) ?? (isUpsideDown ? t`Less than the least.` : null)}
        onChange={(value) => {
          changeLine(estimateLineId, { highMilli: value });
        }}
      />
    </>
  );
}
