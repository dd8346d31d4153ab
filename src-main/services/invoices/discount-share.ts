import { sumMinor } from '@shared/domain/money/money';
import { exceedsCounterLimit, may } from '@shared/domain/people/permission';
import { lineAmounts, type Discount } from '@shared/domain/pricing/line';
import type { InvoiceLine } from '@shared/journal/records';
import type { InvoiceAtWork } from './change-invoice';

/** Whether `discount` takes more off all `lines` together than the counter may by itself. */
export function isOverLimit(lines: readonly InvoiceLine[], discount: Discount | null): boolean {
  const baseMinor = sumMinor(lines.map((line) => lineAmounts(line).netMinor));
  return exceedsCounterLimit(baseMinor, discount);
}

/**
 * The same amount off fewer lines is a larger share: once it is more than the counter may give, it
 * is taken back and has to be asked for again. A share that was approved as it stood stays.
 */
export function takeBackIfGrown(
  { invoice, employee, append }: InvoiceAtWork,
  after: readonly InvoiceLine[],
): void {
  const { invoiceId, discount } = invoice;
  const before = invoice.lines.map(({ line }) => line);
  if (may(employee.roles, 'discount-over-limit')) return;
  if (!isOverLimit(after, discount) || isOverLimit(before, discount)) return;
  append('invoice.discount-set', { invoiceId, discount: null, reason: '', approvedBy: null });
}
