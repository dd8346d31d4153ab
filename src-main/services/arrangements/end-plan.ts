import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { PlanView } from '@shared/ipc/views/arrangements';
import { err, ok, type Result } from '@shared/lib/result';
import { findPlan } from '../../db/repos/plans';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { approvedFor, checkApproval } from '../people/approval';
import { cardNumberProblem } from '../records/card-number-problem';
import { planViewOf } from './plan-view';
import { readerOn } from './reader-on';

/** Ends a note before it is paid: what is left of it is due again. Asked twice, it acts once. */
export async function endPlan(
  context: TillContext,
  { planId, cause, reason, approval }: ParsedInput<'plans.end'>,
): Promise<Result<PlanView, CommandFailure>> {
  const approver = await checkApproval(context, approval);
  if (!approver.ok) return approver;
  return runCommand(context, ['invoices'], (command): Result<PlanView, CommandFailure> => {
    const { db, append } = command;
    const reader = readerOn(context, db);
    if (!reader.ok) return reader;
    const { employee, today } = reader.value;
    const word = approvedFor(employee, 'agree-plan', approver.value);
    if (!word.ok) return word;
    const plan = findPlan(db, planId);
    if (plan === null) return err({ code: 'PLAN_UNKNOWN' });
    const before = planViewOf(db, planId, today);
    if (plan.status === cause) return ok(before);
    if (plan.status !== 'agreed' || before.state === 'kept') return err({ code: 'PLAN_ENDED' });
    const problem = cardNumberProblem([reason]);
    if (problem !== null) return err(problem);
    append('plan.ended', { planId, cause, reason, approvedBy: word.value });
    return ok(planViewOf(db, planId, today));
  });
}
