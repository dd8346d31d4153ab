import { quantityMilli, type QuantityMilli } from '../quantity/quantity';

/** How much of something is sold at once as a rule. */
export interface UsualQuantity {
  /** The median of the last sales. */
  readonly usualMilli: QuantityMilli;
  readonly leastMilli: QuantityMilli;
  readonly mostMilli: QuantityMilli;
}

/** Fewer sales than this say nothing of what is usual. */
const ENOUGH_SALES = 5;
/** A hundred at once is worth a look, where nothing tells what is usual. */
const MANY_MILLI = 100_000;
const FACTOR = 3;

/**
 * What is usual of a product when `quantity` of it is not, else null. Unusual is less than a third
 * of what three of four `past` sales reach; and more than three times their middle that is also
 * beyond their upper quartile by three times what lies between the quartiles. Before there are
 * enough sales, only a hundred units and more are unusual; `usual` is null then.
 */
export function unusualQuantity(
  quantity: QuantityMilli,
  past: readonly QuantityMilli[],
): { readonly usual: UsualQuantity | null } | null {
  if (past.length < ENOUGH_SALES) return quantity >= MANY_MILLI ? { usual: null } : null;
  const sorted = [...past].sort((a, b) => a - b);
  const [lower, middle, upper] = [at(sorted, 1), at(sorted, 2), at(sorted, 3)];
  const most = Math.max(FACTOR * middle, upper + FACTOR * (upper - lower));
  const least = Math.floor(lower / FACTOR);
  if (quantity <= most && quantity >= least) return null;
  const usual = {
    usualMilli: quantityMilli(middle),
    leastMilli: quantityMilli(least),
    mostMilli: quantityMilli(most),
  };
  return { usual };
}

/** The value at so many quarters of `sorted`: one that was sold, never one in between. */
function at(sorted: readonly number[], quarters: 1 | 2 | 3): number {
  return sorted[Math.floor(((sorted.length - 1) * quarters) / 4)] ?? 0;
}
