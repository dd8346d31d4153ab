import { sumMinor } from '@shared/domain/money/money';
import type { CommandFailure } from '@shared/ipc/failures';
import type { InvoiceCheck } from '@shared/ipc/views/invoice-check';
import type { InvoiceState } from '@shared/journal/reducers/invoice';
import type { InvoiceId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findInvoice } from '../../db/repos/invoices';
import { findEmployee } from '../../db/repos/records';
import type { TillContext } from '../context';
import { whoAndWhere } from './change-invoice';
import { findingsOf } from './invoice-findings';
import { totalsOf } from './invoice-totals';

/** Looks an open invoice over before it is paid: who performed what, and what is odd or missing. */
export function verifyInvoice(
  context: TillContext,
  invoiceId: InvoiceId,
): Result<InvoiceCheck, CommandFailure> {
  const db = context.database.read;
  const ready = whoAndWhere(context, db, 'build-invoice');
  if (!ready.ok) return ready;
  const invoice = findInvoice(db, invoiceId);
  if (invoice === null) return err({ code: 'INVOICE_UNKNOWN' });
  if (invoice.status !== 'open') return err({ code: 'INVOICE_NOT_OPEN' });
  const { lines } = totalsOf(invoice, ready.value.settings.hospital);
  const nets = new Map(lines.map(({ lineId, netMinor }) => [lineId, netMinor]));
  return ok({ performers: performersOf(db, invoice, nets), findings: findingsOf(db, invoice) });
}

type Nets = ReadonlyMap<string, InvoiceCheck['performers'][number]['netMinor']>;

function performersOf(
  db: ReadableDb,
  { lines }: InvoiceState,
  nets: Nets,
): InvoiceCheck['performers'] {
  const employeeIds = [...new Set(lines.map(({ line }) => line.performedBy))];
  return employeeIds.map((employeeId) => {
    const employee = findEmployee(db, employeeId);
    const lineIds = lines
      .filter(({ line }) => line.performedBy === employeeId)
      .map(({ line }) => line.lineId);
    return {
      employeeId,
      number: employee?.number ?? '',
      name: employee?.name ?? '',
      lineIds,
      netMinor: sumMinor(lineIds.flatMap((lineId) => nets.get(lineId) ?? [])),
    };
  });
}
