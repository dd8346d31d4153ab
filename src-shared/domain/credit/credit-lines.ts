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

/** What a line is worth, or a part of it: without tax, and its tax. */
export interface LineMoney {
  readonly netMinor: Minor;
  readonly taxMinor: Minor;
}

/** What of a line was not taken back yet. */
export function moneyLeftOf(line: CreditableLine): LineMoney {
  return {
    netMinor: subtractMinor(line.netMinor, line.creditedNetMinor),
    taxMinor: subtractMinor(line.taxMinor, line.creditedTaxMinor),
  };
}

/**
 * What taking `quantityMilli` (thousandths, more than zero) of a line back comes to. It is a share of
 * what is left of the line, whose price may have come down since: so parts add up to the line and
 * never to more.
 */
export function creditOfLine(line: CreditableLine, quantityMilli: QuantityMilli): LineMoney {
  const leftMilli = line.quantityMilli - line.creditedQuantityMilli;
  assert(quantityMilli <= leftMilli, 'no more comes back than was sold');
  const left = moneyLeftOf(line);
  const share = (amount: Minor) => minor(mulDiv(amount, quantityMilli, leftMilli));
  return { netMinor: share(left.netMinor), taxMinor: share(left.taxMinor) };
}
