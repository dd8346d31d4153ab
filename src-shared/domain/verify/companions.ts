/** How often `productId` stood beside another product on the last invoices that have that one. */
export interface Companion<Id> {
  readonly productId: Id;
  readonly count: number;
}

/** What stood on the last invoices with a product. */
export interface PastCompany<Id> {
  readonly invoiceCount: number;
  readonly companions: readonly Companion<Id>[];
}

/** Fewer invoices than this are chance. */
const ENOUGH_INVOICES = 20;

/** What stood beside a product on at least four of five of the last invoices, the most usual first. */
export function usualCompanions<Id>({
  invoiceCount,
  companions,
}: PastCompany<Id>): Companion<Id>[] {
  if (invoiceCount < ENOUGH_INVOICES) return [];
  return companions
    .filter(({ count }) => count * 5 >= invoiceCount * 4)
    .sort((a, b) => b.count - a.count);
}
