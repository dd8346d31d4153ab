import { addMinor, minor, mulDiv, subtractMinor, sumMinor, ZERO, type Minor } from '../money/money';
import { PPM, type RatePpm } from '../rate/rate';

export type TaxMode = 'exclusive' | 'inclusive';
export type TaxRounding = 'document' | 'line';

export interface TaxableLine {
  readonly taxCode: string;
  readonly ratePpm: RatePpm;
  /** Price after discounts; in inclusive mode it contains the tax. */
  readonly amountMinor: Minor;
}

export interface TaxGroup {
  readonly taxCode: string;
  readonly ratePpm: RatePpm;
  readonly netMinor: Minor;
  readonly taxMinor: Minor;
  readonly grossMinor: Minor;
}

export interface TaxRules {
  readonly mode: TaxMode;
  readonly rounding: TaxRounding;
  /** A tax-exempt client pays no tax: with inclusive prices the tax in the price comes off. */
  readonly exempt: boolean;
}

/** Tax by rate, one group per code and rate in the order they first appear. */
export function computeTax(lines: readonly TaxableLine[], rules: TaxRules): TaxGroup[] {
  const groups = new Map<string, TaxableLine[]>();
  for (const line of lines) {
    const key = `${line.taxCode} ${line.ratePpm}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].map((members) => groupOf(members, rules));
}

function groupOf(members: readonly TaxableLine[], rules: TaxRules): TaxGroup {
  const [first] = members as readonly [TaxableLine, ...TaxableLine[]];
  const amountMinor = sumMinor(members.map((line) => line.amountMinor));
  const taxMinor =
    rules.rounding === 'document'
      ? taxOf(amountMinor, first.ratePpm, rules.mode)
      : sumMinor(members.map((line) => taxOf(line.amountMinor, line.ratePpm, rules.mode)));
  const netMinor = rules.mode === 'inclusive' ? subtractMinor(amountMinor, taxMinor) : amountMinor;
  const charged = rules.exempt ? ZERO : taxMinor;
  return {
    taxCode: first.taxCode,
    ratePpm: first.ratePpm,
    netMinor,
    taxMinor: charged,
    grossMinor: addMinor(netMinor, charged),
  };
}

// Inclusive: total × r ÷ (1 + r), so that net + tax is the price on the shelf to the cent.
function taxOf(amountMinor: Minor, ratePpm: RatePpm, mode: TaxMode): Minor {
  return minor(mulDiv(amountMinor, ratePpm, mode === 'inclusive' ? PPM + ratePpm : PPM));
}
