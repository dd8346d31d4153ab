import type { OpenItem } from '@shared/domain/receivable/open-item';
import { localDate } from '@shared/domain/time/local-date';
import { assert } from '@shared/lib/assert';
import type { ClientId, InvoiceId } from '@shared/lib/ids';
import { dueOf } from '@shared/journal/reducers/invoice';
import type { ReadableDb } from '../../db/database';
import { findUnpaidInvoicesOf } from '../../db/repos/invoices';

/** What a client owes, invoice by invoice and charge by charge, the oldest first. */
export function owedItems(
  db: ReadableDb,
  clientId: ClientId,
  timeZone: string,
): OpenItem<InvoiceId>[] {
  return findUnpaidInvoicesOf(db, clientId).map((invoice) => {
    const { invoiceId, finalizedAtMs, dueOn, disputedMinor, plannedMinor } = invoice;
    assert(finalizedAtMs !== null, 'what is owed is final');
    const issuedOn = localDate(finalizedAtMs, timeZone);
    return { invoiceId, issuedOn, dueOn, dueMinor: dueOf(invoice), disputedMinor, plannedMinor };
  });
}
