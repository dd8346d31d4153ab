import { minor, subtractMinor, sumMinor, ZERO, type Minor } from '../money/money';

/** What a promissory note put off, invoice by invoice. */
export interface PlannedParts<Id extends string> {
  readonly parts: readonly { readonly invoiceId: Id; readonly amountMinor: Minor }[];
}

/**
 * What is still to pay of each of `plans`, the oldest first, when `plannedMinor` says what is left
 * of the planned part of an invoice. Of several on one invoice the oldest was paid first.
 */
export function plansLeft<Id extends string>(
  plans: readonly PlannedParts<Id>[],
  plannedMinor: (invoiceId: Id) => Minor,
): Minor[] {
  const rest = new Map<Id, Minor>();
  return [...plans]
    .reverse()
    .map(({ parts }) =>
      sumMinor(
        parts.map(({ invoiceId, amountMinor }) => {
          const leftMinor = rest.get(invoiceId) ?? plannedMinor(invoiceId);
          const share = minor(Math.max(0, Math.min(leftMinor, amountMinor)));
          rest.set(invoiceId, subtractMinor(leftMinor, share));
          return share;
        }),
      ),
    )
    .reverse()
    .map((left) => (left > 0 ? left : ZERO));
}
