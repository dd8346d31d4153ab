import { MAX_AMOUNT_MINOR, mulDiv } from '@shared/domain/money/money';
import type { InvoiceLine } from '@shared/journal/records';
import { PPM } from '@shared/domain/rate/rate';

type Priced = Pick<InvoiceLine, 'quantityMilli' | 'unitPriceMinor' | 'fixedFeeMinor' | 'ratePpm'>;

const MAX_LINES = 500;

/**
 * Whether lines would add up to more than an amount can be, tax included: asked before they are
 * journalled, so that no invoice exists whose total cannot be said.
 */
export function tooLarge(lines: readonly Priced[]): boolean {
  if (lines.length > MAX_LINES) return true;
  let sum = 0;
  for (const { quantityMilli, unitPriceMinor, fixedFeeMinor, ratePpm } of lines) {
    // Both factors are within their own limits, so the product stays far below 2^53 only as long
    // as the price part is looked at first.
    if (unitPriceMinor > 0 && quantityMilli / 1000 > MAX_AMOUNT_MINOR / unitPriceMinor) return true;
    const gross = mulDiv(unitPriceMinor, quantityMilli, 1000) + fixedFeeMinor;
    sum += gross + mulDiv(gross, ratePpm, PPM, 'up');
    if (sum > MAX_AMOUNT_MINOR) return true;
  }
  return false;
}
