import { minor } from '@shared/domain/money/money';
import { dueParts, type DueParts } from '@shared/domain/receivable/open-item';
import { dueOf, type InvoiceState } from '@shared/journal/reducers/invoice';
import type { CommandFailure } from '@shared/ipc/failures';
import type { InvoiceId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findInvoice } from '../../db/repos/invoices';

/** What is owed of `invoice` on `today` (ISO date), by when; nothing of one that is not final. */
export function owedOf(invoice: InvoiceState, today: string): DueParts {
  const { dueOn, disputedMinor, plannedMinor } = invoice;
  const dueMinor = minor(Math.max(0, dueOf(invoice)));
  return dueParts({ dueOn, dueMinor, disputedMinor, plannedMinor }, today);
}

/** The invoice, if something is owed of it: only then there is something to agree upon. */
export function findOwed(
  db: ReadableDb,
  invoiceId: InvoiceId,
): Result<InvoiceState, CommandFailure> {
  const invoice = findInvoice(db, invoiceId);
  if (invoice === null) return err({ code: 'INVOICE_UNKNOWN' });
  return invoice.status === 'finalized' ? ok(invoice) : err({ code: 'INVOICE_NOT_OWED' });
}
