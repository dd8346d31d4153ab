import type { JournalEvent } from '@shared/journal/events';
import type { WritableDb } from '../database';
import { findPatient } from '../repos/records';
import {
  projectAccountTerms,
  projectApplication,
  projectCardAttempt,
  projectCharge,
  projectCheckReturn,
  projectCopy,
  projectDispute,
  projectPlan,
  projectReceivablesRules,
  projectWriteOff,
} from './accounts';
import { projectBankReceipt, projectDeposit, projectDrawerOpening, projectMovement } from './cash';
import {
  projectCreditNote,
  projectRefund,
  projectTenderChange,
  projectVoidedPayment,
} from './corrections';
import { projectEstimate, projectTemplate } from './estimates';
import {
  projectClient,
  projectDrawerRules,
  projectEmployee,
  projectHospital,
  projectPatient,
  projectProduct,
  projectTaxRate,
  projectTill,
} from './records';
import { projectInvoice, projectLedger, projectPayment, projectReprint } from './sales';
import { indexClient, indexPatient, indexProduct } from './search';
import { projectShift, projectXReport } from './shifts';

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
    case 'drawer-rules.configured':
      projectDrawerRules(db, event);
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
    case 'shift.handed-over':
    case 'shift.frozen':
    case 'shift.resumed':
    case 'shift.counted':
    case 'shift.closed':
    case 'shift.corrected':
      projectShift(db, event);
      return;
    case 'cash.moved':
      projectMovement(db, event);
      return;
    case 'deposit.prepared':
      projectDeposit(db, event);
      return;
    case 'deposit.received':
      projectBankReceipt(db, event);
      return;
    case 'drawer.opened':
      projectDrawerOpening(db, event);
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
    case 'invoice.noted':
    case 'invoice.placed':
    case 'invoice.lines-confirmed':
    case 'invoice.put-on-account':
    case 'invoice.voided':
    case 'invoice.finalized':
      projectInvoice(db, event);
      return;
    case 'payment.taken':
      projectPayment(db, event);
      return;
    case 'payment.voided':
      projectVoidedPayment(db, event);
      return;
    case 'payment.tender-changed':
      projectTenderChange(db, event);
      return;
    case 'credit-note.issued':
      projectCreditNote(db, event);
      return;
    case 'refund.paid':
      projectRefund(db, event);
      return;
    case 'receipt.reprinted':
      projectReprint(db, event);
      return;
    case 'receivables-rules.configured':
      projectReceivablesRules(db, event);
      return;
    case 'account-terms.set':
      projectAccountTerms(db, event);
      return;
    case 'account.charged':
      projectCharge(db, event);
      return;
    case 'write-off.made':
      projectWriteOff(db, event);
      return;
    case 'check.returned':
      projectCheckReturn(db, event);
      return;
    case 'card-attempt.unknown':
    case 'card-attempt.resolved':
      projectCardAttempt(db, event);
      return;
    case 'dispute.opened':
    case 'dispute.resolved':
      projectDispute(db, event);
      return;
    case 'credit-application.submitted':
    case 'credit-application.decided':
      projectApplication(db, event);
      return;
    case 'plan.agreed':
    case 'plan.ended':
      projectPlan(db, event);
      return;
    case 'paper.copied':
      projectCopy(db, event);
      return;
    case 'estimate.drafted':
    case 'estimate.presented':
    case 'estimate.accepted':
    case 'estimate.declined':
    case 'estimate.invoiced':
      projectEstimate(db, event);
      return;
    case 'estimate-template.saved':
      projectTemplate(db, event);
      return;
    // Facts for the auditor, which no screen keeps a table of.
    case 'employee.pin-set':
    case 'employee.signed-in':
    case 'employee.signed-out':
    case 'employee.pin-refused':
    case 'import.completed':
    case 'payment.added-late':
    case 'checklist.signed':
    case 'print.resolved':
    case 'backup.made':
    case 'app.started':
    case 'clock.moved':
      return;
  }
}
