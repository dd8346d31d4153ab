import { assert } from '../../lib/assert';
import { mulDiv, minor, subtractMinor, type Minor } from '../money/money';
import type { QuantityMilli } from '../quantity/quantity';

/** A line as it was sold, and what was taken back of it before. */
export interface CreditableLine {
  readonly quantityMilli: QuantityMilli;
  /** Without tax. */
  readonly netMinor: Minor;
  readonly taxMinor: Minor;
  readonly creditedQuantityMilli: number;
  readonly creditedNetMinor: Minor;
  readonly creditedTaxMinor: Minor;
}

/**
 * What taking `quantityMilli` (thousandths, more than zero) of a line back comes to. The share is
 * reckoned from all that was taken back by then, so that parts add up to the line and never to more.
 */
export function creditOfLine(
  line: CreditableLine,
  quantityMilli: QuantityMilli,
): { readonly netMinor: Minor; readonly taxMinor: Minor } {
  const backMilli = line.creditedQuantityMilli + quantityMilli;
  assert(backMilli <= line.quantityMilli, 'no more comes back than was sold');
  const share = (amount: Minor) => minor(mulDiv(amount, backMilli, line.quantityMilli));
  return {
    netMinor: subtractMinor(share(line.netMinor), line.creditedNetMinor),
    taxMinor: subtractMinor(share(line.taxMinor), line.creditedTaxMinor),
  };
}
