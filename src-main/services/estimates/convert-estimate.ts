import { pricedLine } from '@shared/domain/estimate/estimated-line';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import { canonicalJson } from '@shared/journal/canonical';
import type { EstimateLine } from '@shared/journal/estimate-events';
import type { InvoiceLine } from '@shared/journal/records';
import type { EmployeeId, PatientId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findEstimate, type Estimate } from '../../db/repos/estimates';
import { anyLineKnown, findInvoice, requireInvoice } from '../../db/repos/invoices';
import { findClient, findEmployee, findPatient, type Employee } from '../../db/repos/records';
import { runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import { whoAndWhere } from '../invoices/change-invoice';
import { invoiceView } from '../invoices/invoice-view';
import { tooLarge } from '../invoices/limits';
import { acceptedLines } from './estimate-view';

type Wanted = ParsedInput<'estimates.convert'>;

/**
 * Puts accepted lines on an invoice at the estimate's own price, fee and tax, on the side that is
 * wanted of each. The invoice is opened when it is new.
 */
export function convertEstimate(
  context: TillContext,
  wanted: Wanted,
): Result<InvoiceView, CommandFailure> {
  return runCommand(
    context,
    ['estimates', 'invoices'],
    (command): Result<InvoiceView, CommandFailure> => {
      const { db } = command;
      const ready = whoAndWhere(context, db, 'build-invoice');
      if (!ready.ok) return ready;
      const { employee, settings } = ready.value;
      const estimate = findEstimate(db, wanted.estimateId);
      if (estimate === null) return err({ code: 'ESTIMATE_UNKNOWN' });
      if (!isAskedAgain(estimate, wanted)) {
        const problem = convert(command, estimate, wanted, employee);
        if (problem !== null) return err(problem);
      }
      return ok(invoiceView(db, requireInvoice(db, wanted.invoiceId), settings.hospital));
    },
  );
}

function convert(
  { db, append }: Command,
  estimate: Estimate,
  { estimateId, invoiceId, lines: wanted }: Wanted,
  employee: Employee,
): CommandFailure | null {
  if (estimate.status === 'invoiced') return { code: 'ESTIMATE_CLOSED' };
  if (estimate.status !== 'accepted') return { code: 'ESTIMATE_CHANGED' };
  const lines = linesFrom(db, estimate, wanted, employee);
  if (!lines.ok) return lines.error;
  const { clientId } = estimate;
  const invoice = findInvoice(db, invoiceId);
  if (invoice !== null) {
    if (invoice.clientId !== clientId) return { code: 'INVOICE_OF_OTHER_CLIENT' };
    if (invoice.status !== 'open') return { code: 'INVOICE_NOT_OPEN' };
    if (invoice.heldAtMs !== null) return { code: 'INVOICE_HELD' };
    if (invoice.estimateId !== null) return { code: 'INVOICE_HAS_ESTIMATE' };
  }
  const present = invoice?.lines.map(({ line }) => line) ?? [];
  if (tooLarge([...present, ...lines.value])) return { code: 'INVOICE_TOO_LARGE' };
  if (invoice === null) {
    const taxExempt = findClient(db, clientId)?.taxExempt ?? false;
    append('invoice.opened', { invoiceId, clientId, taxExempt });
  }
  append('invoice.lines-added', { invoiceId, lines: lines.value });
  append('estimate.invoiced', { estimateId, invoiceId, lines: linksOf(wanted) });
  return null;
}

function linesFrom(
  db: ReadableDb,
  estimate: Estimate,
  wanted: Wanted['lines'],
  employee: Employee,
): Result<InvoiceLine[], CommandFailure> {
  const accepted = new Map(acceptedLines(estimate).map((line) => [line.estimateLineId, line]));
  const lines: InvoiceLine[] = [];
  for (const { estimateLineId, lineId, side } of wanted) {
    const line = accepted.get(estimateLineId);
    // Each is taken once.
    if (line === undefined) return err({ code: 'LINE_UNKNOWN' });
    accepted.delete(estimateLineId);
    const priced = pricedLine(line, side);
    if (priced === null) return err({ code: 'RECORD_INCOMPLETE', field: 'quantityMilli' });
    const { quantityMilli, unitPriceMinor } = priced;
    lines.push({
      ...{ lineId, quantityMilli, unitPriceMinor, discount: null },
      ...factsOf(line),
      patientId: patientOf(db, line, estimate),
      performedBy: performerOf(db, line) ?? employee.employeeId,
      enteredBy: employee.employeeId,
    });
  }
  const lineIds = lines.map(({ lineId }) => lineId);
  const isTaken = new Set(lineIds).size < lineIds.length || anyLineKnown(db, lineIds);
  return isTaken ? err({ code: 'ID_TAKEN' }) : ok(lines);
}

function factsOf(line: EstimateLine) {
  const { productId, productCode, description, category, sellingUnit } = line;
  const { listPriceMinor, fixedFeeMinor, taxCode, ratePpm } = line;
  return {
    ...{ productId, productCode, description, category, sellingUnit },
    ...{ listPriceMinor, fixedFeeMinor, taxCode, ratePpm },
  };
}

/** The animal, unless it is somebody else's by now. */
function patientOf(
  db: ReadableDb,
  { patientId }: EstimateLine,
  { clientId }: Estimate,
): PatientId | null {
  const patient = patientId === null ? null : findPatient(db, patientId);
  return patient?.clientId === clientId ? patientId : null;
}

function performerOf(db: ReadableDb, { performedBy }: EstimateLine): EmployeeId | null {
  const performer = performedBy === null ? null : findEmployee(db, performedBy);
  return performer?.active === true ? performedBy : null;
}

const linksOf = (wanted: Wanted['lines']) =>
  wanted.map(({ estimateLineId, lineId }) => ({ estimateLineId, lineId }));

function isAskedAgain(estimate: Estimate, { invoiceId, lines }: Wanted): boolean {
  return (
    estimate.status === 'invoiced' &&
    estimate.invoiceId === invoiceId &&
    canonicalJson(estimate.invoicedLines) === canonicalJson(linksOf(lines))
  );
}
