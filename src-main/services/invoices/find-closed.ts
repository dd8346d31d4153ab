import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { ClosedInvoice } from '@shared/ipc/views/invoices';
import type { HospitalRecord } from '@shared/journal/records';
import type { InvoiceState } from '@shared/journal/reducers/invoice';
import { ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findClosedOf, findLatestClosed, findNumbered } from '../../db/repos/closed-invoices';
import type { TillContext } from '../context';
import { whoAndWhere } from './change-invoice';
import { dueNow, totalsOf } from './invoice-totals';
import { clientNameOf } from '../records/client-name';

/**
 * What was final or voided, the latest first: a client's, or by number, `A-000123` or 123; without
 * either, what this till made final last.
 */
export function findClosedInvoices(
  context: TillContext,
  { clientId, number, limit }: ParsedInput<'invoices.find'>,
): Result<ClosedInvoice[], CommandFailure> {
  const db = context.database.read;
  const ready = whoAndWhere(context, db, 'build-invoice');
  if (!ready.ok) return ready;
  const wanted = number.trim().toUpperCase();
  const ofClient = clientId === null ? null : findClosedOf(db, clientId, wanted, limit);
  const byNumber = wanted === '' ? null : findNumbered(db, wanted, limit);
  const found = ofClient ?? byNumber ?? findLatestClosed(db, context.tillId, limit);
  return ok(found.map((invoice) => rowOf(db, invoice, ready.value.settings.hospital)));
}

function rowOf(db: ReadableDb, invoice: InvoiceState, hospital: HospitalRecord): ClosedInvoice {
  const { clientId } = invoice;
  const { totalMinor } = totalsOf(invoice, hospital);
  return {
    invoiceId: invoice.invoiceId,
    state: invoice.status,
    kind: invoice.kind,
    number: invoice.numberText,
    clientId,
    clientName: clientNameOf(db, clientId),
    openedAtMs: invoice.openedAtMs,
    finalizedAtMs: invoice.finalizedAtMs,
    totalMinor,
    dueMinor: dueNow(invoice, totalMinor),
  };
}
