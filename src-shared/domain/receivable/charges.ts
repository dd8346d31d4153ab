import { minor, mulDiv, type Minor } from '../money/money';
import { PPM, type RatePpm } from '../rate/rate';
import { daysBetween } from '../time/days-between';
import { wholeMonthsBetween } from '../time/months-between';
import { dueParts, type OpenItem } from './open-item';

/** What a hospital charges for what is paid late. */
export interface ChargeRules {
  readonly lateFee:
    | { readonly kind: 'none' }
    | { readonly kind: 'amount'; readonly amountMinor: Minor }
    | { readonly kind: 'percent'; readonly ratePpm: RatePpm };
  /** Days after an amount was due before it costs anything. */
  readonly graceDays: number;
  readonly monthlyInterestPpm: RatePpm;
  /** Charges below this are not made. */
  readonly leastChargeMinor: Minor;
}

/** What was charged for an item before. */
export interface EarlierCharge {
  readonly kind: string;
  /** Of interest: the last whole month overdue that it was for. */
  readonly untilMonth: number | null;
}

export interface Charge {
  readonly kind: 'late-fee' | 'interest';
  readonly amountMinor: Minor;
  /** What it is reckoned from: what is due, without what is disputed or paid in instalments. */
  readonly baseMinor: Minor;
  readonly daysLate: number;
  readonly untilMonth: number | null;
}

/**
 * What `item` costs on `on` for being paid late: a late fee once, and simple interest for each
 * whole month overdue that was not charged before. A charge that is too small is not made, and its
 * months wait for the next. The caller leaves out items that are such charges themselves, and
 * clients who are not charged.
 */
export function chargesFor(
  item: OpenItem,
  earlier: readonly EarlierCharge[],
  rules: ChargeRules,
  on: string,
): Charge[] {
  const dueOn = item.dueOn ?? item.issuedOn;
  const daysLate = daysBetween(dueOn, on);
  const baseMinor = dueParts(item, on).nowMinor;
  if (daysLate <= rules.graceDays || baseMinor === 0) return [];
  const about = { baseMinor, daysLate };
  const hadFee = earlier.some(({ kind }) => kind === 'late-fee');
  const feeMinor = hadFee ? minor(0) : lateFeeOf(baseMinor, rules);
  const months = wholeMonthsBetween(dueOn, on);
  const newMonths = months - Math.max(0, ...earlier.map(({ untilMonth }) => untilMonth ?? 0));
  const interestMinor = minor(
    newMonths <= 0 ? 0 : mulDiv(baseMinor, rules.monthlyInterestPpm * newMonths, PPM),
  );
  const charges: Charge[] = [
    { ...about, kind: 'late-fee', amountMinor: feeMinor, untilMonth: null },
    { ...about, kind: 'interest', amountMinor: interestMinor, untilMonth: months },
  ];
  const leastMinor = Math.max(1, rules.leastChargeMinor);
  return charges.filter(({ amountMinor }) => amountMinor >= leastMinor);
}

function lateFeeOf(baseMinor: Minor, { lateFee }: ChargeRules): Minor {
  switch (lateFee.kind) {
    case 'none':
      return minor(0);
    case 'amount':
      return lateFee.amountMinor;
    case 'percent':
      return minor(mulDiv(baseMinor, lateFee.ratePpm, PPM));
  }
}
