import { noteState, overdueOf } from '@shared/domain/arrangement/note-state';
import { dueOfInstalments, instalmentsLeft } from '@shared/domain/receivable/due-instalments';
import { plansLeft } from '@shared/domain/receivable/plans-left';
import { ZERO, type Minor } from '@shared/domain/money/money';
import type { PlanView } from '@shared/ipc/views/arrangements';
import { assert } from '@shared/lib/assert';
import type { InvoiceId, PlanId } from '@shared/lib/ids';
import type { ReadableDb } from '../../db/database';
import { findPlansAt } from '../../db/repos/client-arrangements';
import { requireInvoice } from '../../db/repos/invoices';
import { findPlan, findPlanInvoices, type PlanRow } from '../../db/repos/plans';
import { nameOf } from '../people/name-of';
import { owedOf } from './owed-of';
import { clientNameOf } from '../records/client-name';

/** The note as the counter sees it on `today` (ISO date). */
export function planView(db: ReadableDb, plan: PlanRow, today: string): PlanView {
  const { planId, clientId, status, approvedBy } = plan;
  const leftMinor = leftOfPlan(db, plan, today);
  const instalments = instalmentsLeft(plan.instalments, leftMinor, today);
  return {
    planId,
    number: plan.numberText,
    clientId,
    clientName: clientNameOf(db, clientId) ?? '',
    state: noteState(status, instalments, today),
    totalMinor: plan.totalMinor,
    leftMinor,
    dueMinor: dueOfInstalments(instalments),
    overdueMinor: overdueOf(instalments, today),
    invoices: findPlanInvoices(db, planId),
    instalments,
    terms: plan.terms,
    signature: plan.signature,
    reason: plan.reason,
    agreedAtMs: plan.agreedAtMs,
    agreedByName: nameOf(db, plan.agreedBy),
    approvedByName: approvedBy === null ? null : nameOf(db, approvedBy),
  };
}

/** The same of a note that must be there: its absence is a bug. */
export function planViewOf(db: ReadableDb, planId: PlanId, today: string): PlanView {
  const plan = findPlan(db, planId);
  assert(plan !== null, `there is no note ${planId}`);
  return planView(db, plan, today);
}

/** What is still owed of a note; nothing of one that no longer holds, since it puts nothing off. */
function leftOfPlan(db: ReadableDb, { planId, status }: PlanRow, today: string): Minor {
  if (status !== 'agreed') return ZERO;
  const ids = findPlanInvoices(db, planId).map(({ invoiceId }) => invoiceId);
  const notes = findPlansAt(db, ids, null);
  const left = plansLeft(
    notes,
    (invoiceId: InvoiceId) => owedOf(requireInvoice(db, invoiceId), today).plannedMinor,
  );
  return left[notes.findIndex((note) => note.planId === planId)] ?? ZERO;
}
