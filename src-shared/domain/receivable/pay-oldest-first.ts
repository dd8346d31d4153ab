import { addMinor, type Minor } from '../money/money';
import { setAgainst, type SetAgainst } from './oldest-first';
import { dueParts, type OpenItem } from './open-item';

/**
 * Sets `amountMinor` against what is owed of `items` on `today` (ISO date): what is simply owed
 * first, by the day on which it is to be paid; then what may be paid in instalments; what is
 * disputed last. An item has at most one part.
 */
export function payOldestFirst<Item extends OpenItem>(
  amountMinor: Minor,
  items: readonly Item[],
  today: string,
): SetAgainst<Item> {
  const inOrder = [...items].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const parts = inOrder.map((item) => ({ item, due: dueParts(item, today) }));
  const slices = [
    ...parts.map(({ item, due }) => ({ item, leftMinor: addMinor(due.nowMinor, due.laterMinor) })),
    ...parts.map(({ item, due }) => ({ item, leftMinor: due.plannedMinor })),
    ...parts.map(({ item, due }) => ({ item, leftMinor: due.disputedMinor })),
  ];
  const placed = setAgainst(amountMinor, slices, ({ leftMinor }) => leftMinor);
  const byItem = new Map<Item, Minor>();
  for (const { item, amountMinor: share } of placed.parts) {
    const before = byItem.get(item.item);
    byItem.set(item.item, before === undefined ? share : addMinor(before, share));
  }
  return {
    parts: [...byItem].map(([item, share]) => ({ item, amountMinor: share })),
    restMinor: placed.restMinor,
  };
}

/** ISO dates sort as text; whatever came on the same day keeps an order of its own. */
function orderOf({ dueOn, issuedOn, invoiceId }: OpenItem): string {
  return `${dueOn ?? issuedOn} ${issuedOn} ${invoiceId}`;
}
