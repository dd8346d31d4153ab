import { clientDisplayName } from '@shared/domain/people/display-name';
import { minor, subtractMinor, ZERO } from '@shared/domain/money/money';
import type { InvoiceSummary, InvoiceView } from '@shared/ipc/views/invoices';
import type { HospitalRecord } from '@shared/journal/records';
import type { InvoiceState } from '@shared/journal/reducers/invoice';
import type { ReadableDb } from '../../db/database';
import { findClient, findEmployee, findPatient, findPatientsOf } from '../../db/repos/records';
import { totalsOf } from './invoice-totals';

/** The invoice as the counter sees it. */
export function invoiceView(
  db: ReadableDb,
  invoice: InvoiceState,
  hospital: HospitalRecord,
): InvoiceView {
  const { clientId, allocatedMinor, status } = invoice;
  const client = clientId === null ? null : findClient(db, clientId);
  const totals = totalsOf(invoice, hospital);
  const isOwed = status === 'open' || status === 'finalized';
  return {
    invoiceId: invoice.invoiceId,
    state: status,
    number: invoice.numberText,
    client: client === null ? null : { ...client, displayName: clientDisplayName(client) },
    patients: clientId === null ? [] : findPatientsOf(db, clientId).filter(isActive).map(choice),
    taxExempt: invoice.taxExempt,
    openedAtMs: invoice.openedAtMs,
    openedByName: findEmployee(db, invoice.openedBy)?.name ?? '',
    heldAtMs: invoice.heldAtMs,
    holdNote: invoice.holdNote,
    discount: invoice.discount,
    discountReason: invoice.discountReason,
    lines: invoice.lines.map(({ line }) => {
      const performer = findEmployee(db, line.performedBy);
      return {
        ...line,
        patientName: line.patientId === null ? null : patientName(db, line.patientId),
        performedByNumber: performer?.number ?? '',
        performedByName: performer?.name ?? '',
      };
    }),
    totals,
    dueMinor: isOwed ? minor(Math.max(0, subtractMinor(totals.totalMinor, allocatedMinor))) : ZERO,
  };
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
    lineCount: lines.length,
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
