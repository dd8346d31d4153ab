import { addMinor, ZERO, type Minor } from '@shared/domain/money/money';
import type { InvoiceId } from '@shared/lib/ids';

/** Some of an invoice, or of a charge on an account. */
export interface Allocation {
  readonly invoiceId: InvoiceId;
  readonly amountMinor: Minor;
}

/** One part for each invoice, in the order in which they were named. */
export function perInvoice(parts: readonly Allocation[]): Allocation[] {
  const byInvoice = new Map<InvoiceId, Minor>();
  for (const { invoiceId, amountMinor } of parts) {
    byInvoice.set(invoiceId, addMinor(byInvoice.get(invoiceId) ?? ZERO, amountMinor));
  }
  return [...byInvoice].map(([invoiceId, amountMinor]) => ({ invoiceId, amountMinor }));
}
