import { noteFault } from '@shared/domain/arrangement/note-fault';
import { addMinor, sumMinor } from '@shared/domain/money/money';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { PlanView } from '@shared/ipc/views/arrangements';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { receivablesRulesOf } from '../../db/repos/account-terms';
import { findPlan } from '../../db/repos/plans';
import { findClient } from '../../db/repos/records';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { documentNumberOf } from '../document-number';
import { approvedFor, checkApproval } from '../people/approval';
import { cardNumberProblem } from '../records/card-number-problem';
import { owedInvoice } from '../accounts/owed-invoice';
import { owedOf } from './owed-of';
import { planViewOf } from './plan-view';
import { queueNoteSlip } from './note-slip';
import { readerOn } from './reader-on';
import { signedOn } from './signed-on';

type Wanted = ParsedInput<'plans.agree'>;

/**
 * Lets a client pay what they owe in parts: a promissory note, printed for their signature unless
 * they signed on the screen. No more can be put off than is due and not put off already.
 */
export async function agreePlan(
  context: TillContext,
  wanted: Wanted,
): Promise<Result<PlanView, CommandFailure>> {
  const approver = await checkApproval(context, wanted.approval);
  if (!approver.ok) return approver;
  const areas = ['invoices', 'records', 'printing', 'till'] as const;
  return runCommand(context, areas, (command): Result<PlanView, CommandFailure> => {
    const { db, append } = command;
    const reader = readerOn(context, db);
    if (!reader.ok) return reader;
    const { employee, settings, today } = reader.value;
    const word = approvedFor(employee, 'agree-plan', approver.value);
    if (!word.ok) return word;
    const { planId, clientId, invoices, instalments, reason, signature } = wanted;
    const known = findPlan(db, planId);
    if (known !== null) {
      const isSame = known.clientId === clientId;
      return isSame ? ok(planViewOf(db, planId, today)) : err({ code: 'ID_TAKEN' });
    }
    const problem =
      cardNumberProblem([reason, signature?.signedBy ?? '']) ?? planProblem(db, wanted, today);
    if (problem !== null) return err(problem);
    const { noteTerms: terms } = receivablesRulesOf(db);
    append('plan.agreed', {
      planId,
      number: documentNumberOf(db, context.tillId, settings.till, 'plan'),
      ...{ clientId, invoices, instalments, terms, reason },
      signature: signedOn(signature, { clientId, invoices, instalments, terms }),
      approvedBy: word.value,
    });
    queueNoteSlip(context, command, planId);
    return ok(planViewOf(db, planId, today));
  });
}

function planProblem(
  db: ReadableDb,
  { clientId, invoices, instalments }: Wanted,
  today: string,
): CommandFailure | null {
  if (findClient(db, clientId) === null) return { code: 'CLIENT_UNKNOWN' };
  const ids = new Set(invoices.map(({ invoiceId }) => invoiceId));
  if (ids.size < invoices.length) return { code: 'ID_TAKEN' };
  for (const { invoiceId, amountMinor } of invoices) {
    const owed = owedInvoice(db, invoiceId);
    if (!owed.ok) return owed.error;
    // A promise binds whoever owes, and nobody else.
    if (owed.value.clientId !== clientId) return { code: 'INVOICE_NOT_OWED' };
    const { nowMinor, laterMinor } = owedOf(owed.value, today);
    const owedMinor = addMinor(nowMinor, laterMinor);
    if (amountMinor > owedMinor) return { code: 'AMOUNT_EXCEEDS_OWED', owedMinor };
  }
  const totalMinor = sumMinor(invoices.map(({ amountMinor }) => amountMinor));
  const fault = noteFault(totalMinor, instalments, today);
  return fault === null ? null : { code: 'PLAN_DOES_NOT_ADD_UP', ...fault };
}
