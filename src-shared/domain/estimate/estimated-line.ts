import type { Minor } from '../money/money';
import type { QuantityMilli } from '../quantity/quantity';
import type { RatePpm } from '../rate/rate';
import type { TaxRules } from '../tax/tax';
import { computeTotals, type TotalsLine } from '../totals/totals';

/** A line of an estimate: at least so much of it, and at most so much. */
export interface EstimatedLine {
  readonly estimateLineId: string;
  /** Zero: it may not be needed at all. */
  readonly lowMilli: QuantityMilli | 0;
  readonly highMilli: QuantityMilli;
  readonly lowPriceMinor: Minor;
  readonly highPriceMinor: Minor;
  readonly fixedFeeMinor: Minor;
  readonly taxCode: string;
  readonly ratePpm: RatePpm;
  /** The client picks one choice of a group; all lines of a choice go together. */
  readonly option: { readonly group: string; readonly choice: string } | null;
}

export type Side = 'low' | 'high';

/** What `lines` come to on one side, tax included. A quantity of zero costs nothing, nor its fee. */
export function sideTotal(lines: readonly EstimatedLine[], side: Side, tax: TaxRules): Minor {
  const priced = lines.flatMap((line) => pricedLine(line, side) ?? []);
  return computeTotals({ lines: priced, documentDiscount: null, tax }).totalMinor;
}

/** What stands on an invoice for one side of the line; null when that is nothing. */
export function pricedLine(line: EstimatedLine, side: Side): TotalsLine | null {
  const quantity = side === 'low' ? line.lowMilli : line.highMilli;
  if (quantity === 0) return null;
  const { estimateLineId, fixedFeeMinor, taxCode, ratePpm } = line;
  return {
    lineId: estimateLineId,
    quantityMilli: quantity,
    unitPriceMinor: side === 'low' ? line.lowPriceMinor : line.highPriceMinor,
    ...{ fixedFeeMinor, discount: null, taxCode, ratePpm },
  };
}
