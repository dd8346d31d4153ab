import { assert } from '@shared/lib/assert';
import type { CommandFailure } from '@shared/ipc/failures';
import { dueOf, type InvoiceState } from '@shared/journal/reducers/invoice';
import type { ClientId, InvoiceId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findInvoice } from '../../db/repos/invoices';
import { findItems } from '../../db/repos/open-items';
import type { OpenAccountItem } from '@shared/ipc/views/accounts';
import { dueParts } from '@shared/domain/receivable/open-item';
import { openItemOf } from './client-money';
import { itemView } from './show-account';
import type { Today } from './today';

/** The invoice or charge, of which something is owed. */
export function owedInvoice(
  db: ReadableDb,
  invoiceId: InvoiceId,
): Result<InvoiceState, CommandFailure> {
  const invoice = findInvoice(db, invoiceId);
  if (invoice === null) return err({ code: 'INVOICE_UNKNOWN' });
  const isOwed = invoice.status === 'finalized' && dueOf(invoice) > 0;
  return isOwed ? ok(invoice) : err({ code: 'INVOICE_NOT_OWED' });
}

/** Whose account it is on, for what is never done for somebody who just walked in. */
export function clientOf({ clientId }: InvoiceState): Result<ClientId, CommandFailure> {
  return clientId === null ? err({ code: 'CLIENT_NEEDED' }) : ok(clientId);
}

/** What is owed of a final invoice, as screens show it. */
export function owedView(db: ReadableDb, invoiceId: InvoiceId, now: Today): OpenAccountItem {
  const [row] = findItems(db, [invoiceId]);
  assert(row !== undefined, 'whoever asks has seen that it is owed');
  const item = openItemOf(row, now.timeZone);
  return itemView({ row, item, parts: dueParts(item, now.today) }, now.today);
}
