import type { JournalEvent } from '@shared/journal/events';
import type { WritableDb } from '../database';
import { findPatient } from '../repos/records';
import {
  projectClient,
  projectEmployee,
  projectHospital,
  projectPatient,
  projectProduct,
  projectTaxRate,
  projectTill,
} from './records';
import {
  projectInvoice,
  projectLedger,
  projectPayment,
  projectReprint,
  projectShiftClosing,
  projectShiftOpening,
  projectXReport,
} from './sales';
import { indexClient, indexPatient, indexProduct } from './search';

/** Brings every table that the screens read up to date with `event`, in its transaction. */
export function projectEvent(db: WritableDb, event: JournalEvent): void {
  projectDocuments(db, event);
  projectLedger(db, event);
}

function projectDocuments(db: WritableDb, event: JournalEvent): void {
  switch (event.type) {
    case 'till.registered':
    case 'till.configured':
      projectTill(db, event);
      return;
    case 'hospital.configured':
      projectHospital(db, event);
      return;
    case 'tax-rate.saved':
      projectTaxRate(db, event);
      return;
    case 'employee.saved':
      projectEmployee(db, event);
      return;
    case 'product.saved':
      projectProduct(db, event);
      indexProduct(db, event.body.productId);
      return;
    case 'client.saved':
      projectClient(db, event);
      indexClient(db, event.body.clientId);
      return;
    case 'patient.saved': {
      const { patientId } = event.body;
      const formerOwner = findPatient(db, patientId)?.clientId ?? null;
      projectPatient(db, event);
      indexPatient(db, patientId, formerOwner);
      return;
    }
    case 'shift.opened':
      projectShiftOpening(db, event);
      return;
    case 'shift.closed':
      projectShiftClosing(db, event);
      return;
    case 'x-report.taken':
      projectXReport(db, event);
      return;
    case 'invoice.opened':
    case 'invoice.client-set':
    case 'invoice.lines-added':
    case 'invoice.line-changed':
    case 'invoice.line-removed':
    case 'invoice.discount-set':
    case 'invoice.held':
    case 'invoice.resumed':
    case 'invoice.voided':
    case 'invoice.finalized':
      projectInvoice(db, event);
      return;
    case 'payment.taken':
      projectPayment(db, event);
      return;
    case 'receipt.reprinted':
      projectReprint(db, event);
      return;
    // Facts for the auditor, which no screen keeps a table of.
    case 'employee.pin-set':
    case 'employee.signed-in':
    case 'employee.signed-out':
    case 'employee.pin-refused':
    case 'import.completed':
    case 'drawer.opened':
    case 'print.resolved':
    case 'app.started':
    case 'clock.moved':
      return;
  }
}
