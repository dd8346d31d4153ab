import { addMinor, allocateMinor, subtractMinor, sumMinor, ZERO, type Minor } from '../money/money';
import { discountOn, lineAmounts, type Discount, type PricedLine } from '../pricing/line';
import type { RatePpm } from '../rate/rate';
import { computeTax, type TaxGroup, type TaxRules } from '../tax/tax';

export interface TotalsLine extends PricedLine {
  readonly lineId: string;
  readonly taxCode: string;
  readonly ratePpm: RatePpm;
}

export interface TotalsInput {
  readonly lines: readonly TotalsLine[];
  readonly documentDiscount: Discount | null;
  readonly tax: TaxRules;
}

export interface LineTotals {
  readonly lineId: string;
  readonly grossMinor: Minor;
  readonly lineDiscountMinor: Minor;
  /** This line's share of the document discount. */
  readonly documentDiscountMinor: Minor;
  /** After both discounts; with inclusive prices it contains the tax. */
  readonly netMinor: Minor;
}

export interface DocumentTotals {
  readonly lines: readonly LineTotals[];
  readonly subtotalMinor: Minor;
  readonly discountMinor: Minor;
  readonly taxGroups: readonly TaxGroup[];
  readonly taxMinor: Minor;
  readonly totalMinor: Minor;
}

/** The one calculator of a document: the screen and the journal both ask here. */
export function computeTotals(input: TotalsInput): DocumentTotals {
  const priced = input.lines.map((line) => ({ line, amounts: lineAmounts(line) }));
  const nets = priced.map(({ amounts }) => amounts.netMinor);
  const documentDiscount = discountOn(sumMinor(nets), input.documentDiscount);
  const shares = allocateMinor(documentDiscount, nets);
  const lines = priced.map(({ line, amounts }, index): LineTotals => {
    const share = shares[index] ?? ZERO;
    return {
      lineId: line.lineId,
      grossMinor: amounts.grossMinor,
      lineDiscountMinor: amounts.discountMinor,
      documentDiscountMinor: share,
      netMinor: subtractMinor(amounts.netMinor, share),
    };
  });
  const taxGroups = computeTax(
    input.lines.map((line, index) => ({
      taxCode: line.taxCode,
      ratePpm: line.ratePpm,
      amountMinor: lines[index]?.netMinor ?? ZERO,
    })),
    input.tax,
  );
  return {
    lines,
    subtotalMinor: sumMinor(lines.map((line) => line.grossMinor)),
    discountMinor: sumMinor(
      lines.map((line) => addMinor(line.lineDiscountMinor, line.documentDiscountMinor)),
    ),
    taxGroups,
    taxMinor: sumMinor(taxGroups.map((group) => group.taxMinor)),
    totalMinor: sumMinor(taxGroups.map((group) => group.grossMinor)),
  };
}
