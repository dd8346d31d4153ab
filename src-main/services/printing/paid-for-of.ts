import { sumMinor } from '@shared/domain/money/money';
import { dueParts } from '@shared/domain/receivable/open-item';
import { localDate } from '@shared/domain/time/local-date';
import type { InvoiceState } from '@shared/journal/reducers/invoice';
import type { HospitalRecord } from '@shared/journal/records';
import type { ReceiptBalance, ReceiptPaidFor } from '@shared/receipt/receipt-data';
import type { ReadableDb } from '../../db/database';
import { creditLeftOf } from '../../db/repos/credits';
import { requireInvoice } from '../../db/repos/invoices';
import { hasEntriesAfter } from '../../db/repos/ledger';
import type { Payment } from '../../db/repos/payments';
import { owedItems } from '../payments/owed-items';

/**
 * The invoice whose lines stand on the receipt: the one that was paid whole by `payment`, at the
 * counter or alone. Whoever pays parts of invoices has their papers already.
 */
export function wholeSale(
  db: ReadableDb,
  { allocations, takenAtMs }: Payment,
): InvoiceState | null {
  const whole = allocations
    .map(({ invoiceId, amountMinor }) => ({ invoice: requireInvoice(db, invoiceId), amountMinor }))
    .find(
      ({ invoice: { kind, totals, finalizedAtMs }, amountMinor }) =>
        kind === 'sale' &&
        totals?.totalMinor === amountMinor &&
        (allocations.length === 1 || finalizedAtMs === takenAtMs),
    );
  return whole?.invoice ?? null;
}

/** What `payment` was for; empty when it was for `sale` and nothing else. */
export function paidForOf(
  db: ReadableDb,
  { allocations, creditsMade, certificatesSold }: Payment,
  sale: InvoiceState | null,
): ReceiptPaidFor[] {
  const parts: ReceiptPaidFor[] = [
    ...allocations.map(({ invoiceId, amountMinor }) => ({
      kind: 'invoice' as const,
      number: requireInvoice(db, invoiceId).numberText ?? '',
      amountMinor,
    })),
    ...certificatesSold.map((sold) => ({ kind: 'certificate' as const, ...sold })),
    ...creditsMade.map(({ kind, amountMinor }) => ({ kind, amountMinor })),
  ];
  return sale !== null && parts.length === 1 ? [] : parts;
}

/**
 * How the client stands. Once anything came after `payment` it is no longer what that left, and is
 * not told.
 */
export function balanceAfter(
  db: ReadableDb,
  { timeZone }: HospitalRecord,
  { clientId, takenAtMs, voidedAtMs }: Payment,
): ReceiptBalance | null {
  if (clientId === null || voidedAtMs !== null) return null;
  if (hasEntriesAfter(db, clientId, takenAtMs)) return null;
  const today = localDate(takenAtMs, timeZone);
  const parts = owedItems(db, clientId, timeZone).map((item) => dueParts(item, today));
  const balance = {
    dueNowMinor: sumMinor(parts.map(({ nowMinor }) => nowMinor)),
    dueLaterMinor: sumMinor(parts.map(({ laterMinor }) => laterMinor)),
    inInstalmentsMinor: sumMinor(parts.map(({ plannedMinor }) => plannedMinor)),
    disputedMinor: sumMinor(parts.map(({ disputedMinor }) => disputedMinor)),
    creditMinor: creditLeftOf(db, clientId),
  };
  return Object.values(balance).every((amount) => amount === 0) ? null : balance;
}
