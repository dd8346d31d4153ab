import { rateOn } from '@shared/domain/tax/rate-on';
import { localDate } from '@shared/domain/time/local-date';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import type { InvoiceLine } from '@shared/journal/records';
import type { InvoiceState } from '@shared/journal/reducers/invoice';
import type { EmployeeId, PatientId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { anyLineKnown } from '../../db/repos/invoices';
import { findEmployee, findPatient, findProduct, findTaxRates } from '../../db/repos/records';
import type { TillContext } from '../context';
import { changeInvoice, type InvoiceAtWork } from './change-invoice';
import { tooLarge } from './limits';

type Wanted = ParsedInput<'invoices.addLines'>;
type NewLine = Wanted['lines'][number];

/** Adds lines at today's price, fee and tax, which stay with them. A repeated line is not added. */
export function addLines(
  context: TillContext,
  { invoiceId, lines }: Wanted,
): Result<InvoiceView, CommandFailure> {
  return changeInvoice(context, invoiceId, 'build-invoice', (work) => {
    const known = new Set<string>(work.invoice.lines.map(({ line }) => line.lineId));
    const added: InvoiceLine[] = [];
    for (const wanted of lines) {
      if (known.has(wanted.lineId)) continue;
      const line = lineFrom(work, wanted);
      if (!line.ok) return line.error;
      known.add(wanted.lineId);
      added.push(line.value);
    }
    if (added.length === 0) return null;
    const addedIds = added.map(({ lineId }) => lineId);
    if (anyLineKnown(work.db, addedIds)) return { code: 'ID_TAKEN' };
    const all = [...work.invoice.lines.map(({ line }) => line), ...added];
    if (tooLarge(all)) return { code: 'INVOICE_TOO_LARGE' };
    work.append('invoice.lines-added', { invoiceId, lines: added });
    return null;
  });
}

function lineFrom(work: InvoiceAtWork, wanted: NewLine): Result<InvoiceLine, CommandFailure> {
  const { db, employee, settings, nowMs } = work;
  const product = findProduct(db, wanted.productId);
  if (product === null) return err({ code: 'PRODUCT_UNKNOWN' });
  if (!product.active) return err({ code: 'PRODUCT_INACTIVE', name: product.name });
  const today = localDate(nowMs, settings.hospital.timeZone);
  const rate = rateOn(findTaxRates(db), product.taxCode, today);
  if (rate === null) return err({ code: 'TAX_CODE_UNKNOWN', taxCode: product.taxCode });
  const problem = partiesProblem(work, wanted.patientId, wanted.performedBy);
  if (problem !== null) return err(problem);
  return ok({
    lineId: wanted.lineId,
    productId: product.productId,
    productCode: product.code,
    description: product.printedName === '' ? product.name : product.printedName,
    category: product.category,
    sellingUnit: product.sellingUnit,
    quantityMilli: wanted.quantityMilli,
    unitPriceMinor: product.unitPriceMinor,
    listPriceMinor: product.unitPriceMinor,
    fixedFeeMinor: product.fixedFeeMinor,
    discount: null,
    taxCode: rate.code,
    ratePpm: rate.ratePpm,
    patientId: wanted.patientId,
    performedBy: wanted.performedBy ?? employee.employeeId,
    enteredBy: employee.employeeId,
  });
}

/** What is wrong with the animal or the person a line names, or null. */
export function partiesProblem(
  { db, invoice }: { readonly db: ReadableDb; readonly invoice: Pick<InvoiceState, 'clientId'> },
  patientId: PatientId | null,
  performedBy: EmployeeId | null,
): CommandFailure | null {
  const patient = patientId === null ? null : findPatient(db, patientId);
  if (patientId !== null && patient === null) return { code: 'PATIENT_UNKNOWN' };
  if (patient !== null && patient.clientId !== invoice.clientId) {
    return { code: 'PATIENT_OF_OTHER_CLIENT' };
  }
  if (performedBy === null) return null;
  const performer = findEmployee(db, performedBy);
  if (performer === null) return { code: 'EMPLOYEE_UNKNOWN' };
  return performer.active ? null : { code: 'EMPLOYEE_INACTIVE' };
}
