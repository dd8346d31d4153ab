import type { CommandFailure } from '@shared/ipc/failures';
import type { InvoiceSummary, InvoiceView } from '@shared/ipc/views/invoices';
import type { ClientId, InvoiceId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import { findInvoice, findOpenInvoices, requireInvoice } from '../../db/repos/invoices';
import { findClient, findPatient } from '../../db/repos/records';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { changeInvoice, whoAndWhere } from './change-invoice';
import { invoiceSummary, invoiceView } from './invoice-view';
import { placeProblem, type Place } from './place-invoice';

const NOWHERE: Place = { room: '', withEmployee: null };

/**
 * Opens an invoice, for a client or a walk-in, in a room and with somebody if that is known. A
 * repeat with the same id answers the same one.
 */
export function openInvoice(
  context: TillContext,
  invoiceId: InvoiceId,
  clientId: ClientId | null,
  place: Place = NOWHERE,
): Result<InvoiceView, CommandFailure> {
  return runCommand(
    context,
    ['invoices'],
    ({ db, append }): Result<InvoiceView, CommandFailure> => {
      const ready = whoAndWhere(context, db, 'build-invoice');
      if (!ready.ok) return ready;
      const client = clientId === null ? null : findClient(db, clientId);
      if (clientId !== null && client === null) return err({ code: 'CLIENT_UNKNOWN' });
      if (findInvoice(db, invoiceId) === null) {
        const problem = placeProblem(db, place);
        if (problem !== null) return err(problem);
        append('invoice.opened', { invoiceId, clientId, taxExempt: client?.taxExempt ?? false });
        const isPlaced = place.room !== '' || place.withEmployee !== null;
        if (isPlaced) append('invoice.placed', { invoiceId, ...place });
      }
      return ok(invoiceView(db, requireInvoice(db, invoiceId), ready.value.settings.hospital));
    },
  );
}

/** Gives the invoice another client, or none. Lines stay; pets of somebody else leave them. */
export function setClient(
  context: TillContext,
  invoiceId: InvoiceId,
  clientId: ClientId | null,
): Result<InvoiceView, CommandFailure> {
  return changeInvoice(context, invoiceId, 'build-invoice', ({ db, invoice, append }) => {
    if (invoice.clientId === clientId) return null;
    const client = clientId === null ? null : findClient(db, clientId);
    if (clientId !== null && client === null) return { code: 'CLIENT_UNKNOWN' };
    append('invoice.client-set', { invoiceId, clientId, taxExempt: client?.taxExempt ?? false });
    for (const { line } of invoice.lines) {
      const { lineId, patientId } = line;
      if (patientId === null || findPatient(db, patientId)?.clientId === clientId) continue;
      const changes = { patientId: null };
      append('invoice.line-changed', { invoiceId, lineId, changes, reason: '', approvedBy: null });
    }
    return null;
  });
}

export function findInvoiceView(
  context: TillContext,
  invoiceId: InvoiceId,
): Result<InvoiceView, CommandFailure> {
  const db = context.database.read;
  const ready = whoAndWhere(context, db, 'build-invoice');
  if (!ready.ok) return ready;
  const invoice = findInvoice(db, invoiceId);
  if (invoice === null) return err({ code: 'INVOICE_UNKNOWN' });
  return ok(invoiceView(db, invoice, ready.value.settings.hospital));
}

/** Every open invoice, the oldest first. */
export function listOpenInvoices(context: TillContext): Result<InvoiceSummary[], CommandFailure> {
  const db = context.database.read;
  const ready = whoAndWhere(context, db, 'build-invoice');
  if (!ready.ok) return ready;
  const { hospital } = ready.value.settings;
  return ok(findOpenInvoices(db).map((invoice) => invoiceSummary(db, invoice, hospital)));
}
