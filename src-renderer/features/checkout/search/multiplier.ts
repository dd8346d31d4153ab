import { parseQuantityText, type DecimalSeparator } from '@shared/domain/money/money-text';
import { ONE_UNIT, type QuantityMilli } from '@shared/domain/quantity/quantity';

/** What was typed into the product search, taken apart. */
export interface Wanted {
  /** How much of it; null for a quantity that nobody sells. */
  readonly quantityMilli: QuantityMilli | null;
  /** True when a quantity was typed before the words. */
  readonly isMultiplied: boolean;
  readonly words: string;
}

const MULTIPLIED = /^\s*([\d.,]+)\s*[*×]\s*(.*)$/u;

/** Reads `3*amox` as three of what `amox` finds. Without a star it is one. */
export function readWanted(typed: string, decimalSeparator: DecimalSeparator): Wanted {
  const [, amount, words = ''] = MULTIPLIED.exec(typed) ?? [];
  if (amount === undefined) {
    return { quantityMilli: ONE_UNIT, isMultiplied: false, words: typed.trim() };
  }
  const parsed = parseQuantityText(amount, decimalSeparator);
  return {
    quantityMilli: parsed.ok ? parsed.value : null,
    isMultiplied: true,
    words: words.trim(),
  };
}
