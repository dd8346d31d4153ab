import { addMinor, minor, mulDiv, subtractMinor, type Minor } from '../money/money';
import type { QuantityMilli } from '../quantity/quantity';
import { PPM, type RatePpm } from '../rate/rate';

/** What is taken off a line or a document: an amount, or a share of it. */
export type Discount =
  | { readonly kind: 'amount'; readonly amountMinor: Minor }
  | { readonly kind: 'percent'; readonly ratePpm: RatePpm };

export interface PricedLine {
  readonly quantityMilli: QuantityMilli;
  readonly unitPriceMinor: Minor;
  /** Charged once per line whatever the quantity, for example a dispensing fee. */
  readonly fixedFeeMinor: Minor;
  readonly discount: Discount | null;
}

export interface LineAmounts {
  readonly grossMinor: Minor;
  readonly discountMinor: Minor;
  readonly netMinor: Minor;
}

/** What `discount` takes off `baseMinor`; never more than there is. */
export function discountOn(baseMinor: Minor, discount: Discount | null): Minor {
  if (discount === null) return minor(0);
  const wanted =
    discount.kind === 'amount'
      ? discount.amountMinor
      : minor(mulDiv(baseMinor, discount.ratePpm, PPM));
  return wanted > baseMinor ? baseMinor : wanted;
}

/** Price of a line: round(fixed fee + quantity × unit price), less its discount. */
export function lineAmounts(line: PricedLine): LineAmounts {
  const quantityPrice = minor(mulDiv(line.unitPriceMinor, line.quantityMilli, 1000));
  const grossMinor = addMinor(line.fixedFeeMinor, quantityPrice);
  const discountMinor = discountOn(grossMinor, line.discount);
  return { grossMinor, discountMinor, netMinor: subtractMinor(grossMinor, discountMinor) };
}
