import type { Minor } from '@shared/domain/money/money';
import type { CommandFailure } from '@shared/ipc/failures';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import type { InvoiceState } from '@shared/journal/reducers/invoice';
import type { InvoiceId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import { findInvoice, requireInvoice } from '../../db/repos/invoices';
import type { Settings } from '../../db/repos/records';
import { runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import { documentNumberOf } from '../document-number';
import { whoAndWhere } from './change-invoice';
import { totalsOf } from './invoice-totals';
import { invoiceView } from './invoice-view';

/**
 * Makes an invoice final that is not paid now; from then on its client owes it, and nothing of it
 * changes. It belongs to the open shift, or to none. A repeat answers the invoice as it stands.
 */
export function finalizeInvoice(
  context: TillContext,
  invoiceId: InvoiceId,
  expectedTotalMinor: Minor,
): Result<InvoiceView, CommandFailure> {
  const areas = ['invoices', 'shifts', 'till'] as const;
  return runCommand(context, areas, (command): Result<InvoiceView, CommandFailure> => {
    const { db } = command;
    const ready = whoAndWhere(context, db, 'take-payment');
    if (!ready.ok) return ready;
    const { settings } = ready.value;
    const invoice = findInvoice(db, invoiceId);
    if (invoice === null) return err({ code: 'INVOICE_UNKNOWN' });
    if (!isRepeat(invoice, expectedTotalMinor)) {
      const problem = finalizeOpen(context, command, settings, invoice, expectedTotalMinor);
      if (problem !== null) return err(problem);
    }
    return ok(invoiceView(db, requireInvoice(db, invoiceId), settings.hospital));
  });
}

/** Whether the same was asked before, and done. */
function isRepeat({ status, totals }: InvoiceState, expectedTotalMinor: Minor): boolean {
  return status !== 'voided' && totals?.totalMinor === expectedTotalMinor;
}

function finalizeOpen(
  { tillId }: TillContext,
  { db, append }: Command,
  { hospital, till }: Settings,
  invoice: InvoiceState,
  expectedTotalMinor: Minor,
): CommandFailure | null {
  const { invoiceId } = invoice;
  if (invoice.status !== 'open') return { code: 'INVOICE_NOT_OPEN' };
  if (invoice.heldAtMs !== null) return { code: 'INVOICE_HELD' };
  if (invoice.clientId === null) return { code: 'CLIENT_NEEDED' };
  if (invoice.lines.length === 0) return { code: 'INVOICE_EMPTY' };
  const totals = totalsOf(invoice, hospital);
  const { totalMinor } = totals;
  if (totalMinor !== expectedTotalMinor) return { code: 'TOTAL_CHANGED', totalMinor };
  const number = documentNumberOf(db, tillId, till, 'invoice');
  append('invoice.finalized', { invoiceId, number, totals });
  return null;
}
