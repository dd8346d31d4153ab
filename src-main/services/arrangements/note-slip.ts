import { assert } from '@shared/lib/assert';
import type { PlanId } from '@shared/lib/ids';
import type { PromissoryNoteData } from '@shared/pages/note-data';
import { renderNoteSlip } from '@shared/receipt/note-slip';
import type { ReadableDb } from '../../db/database';
import { findPlan, findPlanInvoices } from '../../db/repos/plans';
import type { Command } from '../command';
import type { TillContext } from '../context';
import { queueSlip } from '../printing/house-papers';
import { personOf } from '../printing/letterhead';
import { addresseeOf } from './addressee';

/** What a promissory note is drawn from, on whatever paper; null when there is none. */
export function promissoryNoteDataOf(db: ReadableDb, planId: PlanId): PromissoryNoteData | null {
  const plan = findPlan(db, planId);
  if (plan === null) return null;
  const { agreedAtMs, approvedBy, reason, totalMinor, instalments, terms, signature } = plan;
  return {
    client: addresseeOf(db, plan.clientId),
    number: plan.numberText,
    ...{ agreedAtMs, reason, totalMinor, instalments, terms, signature },
    agreedBy: personOf(db, plan.agreedBy),
    approvedBy: approvedBy === null ? null : personOf(db, approvedBy),
    invoices: findPlanInvoices(db, planId),
  };
}

/** Queues the note for the client's signature, in their language; without a printer there is none. */
export function queueNoteSlip(context: TillContext, command: Command, planId: PlanId): void {
  const data = promissoryNoteDataOf(command.db, planId);
  assert(data !== null, 'a note is printed once it is agreed');
  const { language } = data.client;
  queueSlip(context, command, { language }, ({ head, i18n }) => ({
    label: data.number,
    document: renderNoteSlip({ ...head, ...data }, i18n),
  }));
}
