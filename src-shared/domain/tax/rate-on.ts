/** A rate and the days on which it holds; null means without end on that side. */
export interface DatedRate {
  readonly code: string;
  /** `YYYY-MM-DD`, the first day. */
  readonly validFrom: string | null;
  /** `YYYY-MM-DD`, the last day. */
  readonly validTo: string | null;
}

/** The rate that `code` stands for on `date` (`YYYY-MM-DD`); the latest begun when several hold. */
export function rateOn<R extends DatedRate>(
  rates: readonly R[],
  code: string,
  date: string,
): R | null {
  const holding = rates.filter(
    (rate) =>
      rate.code === code &&
      (rate.validFrom === null || rate.validFrom <= date) &&
      (rate.validTo === null || date <= rate.validTo),
  );
  const [latest] = holding.sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1));
  return latest ?? null;
}

/** Whether two rates of one code would hold on the same day. */
export function overlaps(a: DatedRate, b: DatedRate): boolean {
  const startsInTime = (rate: DatedRate, other: DatedRate) =>
    rate.validFrom === null || other.validTo === null || rate.validFrom <= other.validTo;
  return a.code === b.code && startsInTime(a, b) && startsInTime(b, a);
}
