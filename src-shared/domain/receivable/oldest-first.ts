import { minor, subtractMinor, type Minor } from '../money/money';

/** What some of `amountMinor` was set against, and what is left of it. */
export interface SetAgainst<T> {
  readonly parts: readonly { readonly item: T; readonly amountMinor: Minor }[];
  readonly restMinor: Minor;
}

/**
 * Sets `amountMinor` (zero or more) against `items` in their order, each with no more than `leftOf`
 * it. An item that gets nothing has no part.
 */
export function setAgainst<T>(
  amountMinor: Minor,
  items: readonly T[],
  leftOf: (item: T) => Minor,
): SetAgainst<T> {
  let restMinor = amountMinor;
  const parts: { item: T; amountMinor: Minor }[] = [];
  for (const item of items) {
    const share = minor(Math.min(restMinor, Math.max(0, leftOf(item))));
    if (share === 0) continue;
    parts.push({ item, amountMinor: share });
    restMinor = subtractMinor(restMinor, share);
  }
  return { parts, restMinor };
}
