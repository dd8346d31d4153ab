import { addMinor, type Minor } from '@shared/domain/money/money';
import { TENDER_KINDS } from '@shared/domain/tender/settle';
import type { TenderTotal } from '@shared/receipt/daily-summary-data';

/** Adds up what belongs together by `key`, in the order in which it first appears. */
export function addUp<T extends { readonly count: number; readonly amountMinor: Minor }>(
  parts: readonly T[],
  key: (part: T) => string,
): T[] {
  const sums = new Map<string, T>();
  for (const part of parts) {
    const before = sums.get(key(part));
    sums.set(key(part), before === undefined ? part : added(before, part));
  }
  return [...sums.values()];
}

function added<T extends { readonly count: number; readonly amountMinor: Minor }>(
  before: T,
  { count, amountMinor }: T,
): T {
  return {
    ...before,
    count: before.count + count,
    amountMinor: addMinor(before.amountMinor, amountMinor),
  };
}

/** Sorts tenders as every paper lists them: cash, checks, then cards and financing by name, and certificates. */
export function compareTenders(
  a: Pick<TenderTotal, 'kind' | 'brand'>,
  b: Pick<TenderTotal, 'kind' | 'brand'>,
): number {
  const byKind = TENDER_KINDS.indexOf(a.kind) - TENDER_KINDS.indexOf(b.kind);
  return byKind === 0 ? ((a.brand ?? '') < (b.brand ?? '') ? -1 : 1) : byKind;
}
