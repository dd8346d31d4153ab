import type { Act } from '@shared/domain/people/permission';
import type { CommandFailure } from '@shared/ipc/failures';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import type { InvoiceState } from '@shared/journal/reducers/invoice';
import type { InvoiceId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findInvoice, requireInvoice } from '../../db/repos/invoices';
import { findSettings, type Employee, type Settings } from '../../db/repos/records';
import { runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import { signedInWhoMay } from '../people/approval';
import { invoiceView } from './invoice-view';

/** An invoice under a command, and whose hands are on it. */
export interface InvoiceAtWork extends Command {
  readonly invoice: InvoiceState;
  readonly settings: Settings;
  readonly employee: Employee;
}

/**
 * Changes an open invoice and answers it as it stands after. `change` answers what is wrong, or
 * null when it is done. A held invoice is resumed before anything else is done with it.
 */
export function changeInvoice(
  context: TillContext,
  invoiceId: InvoiceId,
  act: Act,
  change: (work: InvoiceAtWork) => CommandFailure | null,
  whileHeld = false,
): Result<InvoiceView, CommandFailure> {
  return runCommand(context, ['invoices'], (command): Result<InvoiceView, CommandFailure> => {
    const { db } = command;
    const ready = whoAndWhere(context, db, act);
    if (!ready.ok) return ready;
    const invoice = findInvoice(db, invoiceId);
    if (invoice === null) return err({ code: 'INVOICE_UNKNOWN' });
    if (invoice.status !== 'open') return err({ code: 'INVOICE_NOT_OPEN' });
    if (invoice.heldAtMs !== null && !whileHeld) return err({ code: 'INVOICE_HELD' });
    const problem = change({ ...command, ...ready.value, invoice });
    if (problem !== null) return err(problem);
    return ok(invoiceView(db, requireInvoice(db, invoiceId), ready.value.settings.hospital));
  });
}

/** Who is signed in and may do `act`, and what the hospital has set. */
export function whoAndWhere(
  context: TillContext,
  db: ReadableDb,
  act: Act,
): Result<{ employee: Employee; settings: Settings }, CommandFailure> {
  const settings = findSettings(db, context.tillId);
  if (settings === null) return err({ code: 'NOT_SET_UP' });
  const employee = signedInWhoMay(context, db, act);
  return employee.ok ? ok({ employee: employee.value, settings }) : employee;
}
