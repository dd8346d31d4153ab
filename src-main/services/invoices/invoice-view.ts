import { clientDisplayName } from '@shared/domain/people/display-name';
import { isConfirmed } from '@shared/domain/verify/is-confirmed';
import type { InvoiceLineView, InvoiceSummary, InvoiceView } from '@shared/ipc/views/invoices';
import type { HospitalRecord } from '@shared/journal/records';
import type { InvoiceLineState, InvoiceState } from '@shared/journal/reducers/invoice';
import type { EmployeeId } from '@shared/lib/ids';
import type { ReadableDb } from '../../db/database';
import { findClient, findEmployee, findPatient, findPatientsOf } from '../../db/repos/records';
import { invoiceAgainstEstimate } from '../estimates/invoice-against-estimate';
import { dueNow, totalsOf } from './invoice-totals';

/** The invoice as the counter sees it. */
export function invoiceView(
  db: ReadableDb,
  invoice: InvoiceState,
  hospital: HospitalRecord,
): InvoiceView {
  const { clientId } = invoice;
  const client = clientId === null ? null : findClient(db, clientId);
  const totals = totalsOf(invoice, hospital);
  return {
    invoiceId: invoice.invoiceId,
    state: invoice.status,
    kind: invoice.kind,
    number: invoice.numberText,
    client: client === null ? null : { ...client, displayName: clientDisplayName(client) },
    patients: clientId === null ? [] : findPatientsOf(db, clientId).filter(isActive).map(choice),
    taxExempt: invoice.taxExempt,
    openedAtMs: invoice.openedAtMs,
    openedByName: findEmployee(db, invoice.openedBy)?.name ?? '',
    heldAtMs: invoice.heldAtMs,
    holdNote: invoice.holdNote,
    finalizedAtMs: invoice.finalizedAtMs,
    ...visitOf(db, invoice),
    note: invoice.note,
    discount: invoice.discount,
    discountReason: invoice.discountReason,
    lines: invoice.lines.map((each) => lineView(db, each)),
    totals,
    dueMinor: dueNow(invoice, totals.totalMinor),
    disputedMinor: invoice.disputedMinor,
    plannedMinor: invoice.plannedMinor,
    dueOn: invoice.dueOn,
    estimate:
      invoice.estimateId === null
        ? null
        : invoiceAgainstEstimate(db, invoice.estimateId, totals, hospital),
  };
}

function lineView(db: ReadableDb, { line, confirmedBy }: InvoiceLineState): InvoiceLineView {
  const performer = findEmployee(db, line.performedBy);
  return {
    ...line,
    patientName: line.patientId === null ? null : patientName(db, line.patientId),
    performedByNumber: performer?.number ?? '',
    performedByName: performer?.name ?? '',
    confirmedBy,
    confirmedByName: nameOf(db, confirmedBy),
    isConfirmed: isConfirmed({ ...line, confirmedBy }),
  };
}

function visitOf(db: ReadableDb, { room, withEmployee, estimateId }: InvoiceState) {
  return { room, withEmployee, withEmployeeName: nameOf(db, withEmployee), estimateId };
}

function nameOf(db: ReadableDb, employeeId: EmployeeId | null): string | null {
  return employeeId === null ? null : (findEmployee(db, employeeId)?.name ?? '');
}

/** One row of the list of open invoices. */
export function invoiceSummary(
  db: ReadableDb,
  invoice: InvoiceState,
  hospital: HospitalRecord,
): InvoiceSummary {
  const { clientId, lines } = invoice;
  const client = clientId === null ? null : findClient(db, clientId);
  const patientIds = new Set(lines.flatMap(({ line }) => line.patientId ?? []));
  return {
    invoiceId: invoice.invoiceId,
    clientId,
    clientName: client === null ? null : clientDisplayName(client),
    patientNames: [...patientIds].map((patientId) => patientName(db, patientId)),
    openedAtMs: invoice.openedAtMs,
    openedByName: findEmployee(db, invoice.openedBy)?.name ?? '',
    heldAtMs: invoice.heldAtMs,
    holdNote: invoice.holdNote,
    ...visitOf(db, invoice),
    lineCount: lines.length,
    unconfirmedCount: lines.filter(
      ({ line, confirmedBy }) => !isConfirmed({ ...line, confirmedBy }),
    ).length,
    totalMinor: totalsOf(invoice, hospital).totalMinor,
  };
}

type PatientRow = ReturnType<typeof findPatientsOf>[number];

const isActive = ({ active }: PatientRow) => active;

const choice = ({ patientId, name, species, dateOfDeath, alert }: PatientRow) => ({
  patientId,
  name,
  species,
  isDeceased: dateOfDeath !== null,
  alert,
});

function patientName(db: ReadableDb, patientId: PatientRow['patientId']): string {
  return findPatient(db, patientId)?.name ?? '';
}
