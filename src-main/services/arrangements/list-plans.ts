import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { PlanView } from '@shared/ipc/views/arrangements';
import type { PlanId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import { findLatestPlans, findOpenPlans, findPlan } from '../../db/repos/plans';
import type { TillContext } from '../context';
import { readerOn } from './reader-on';
import { planView } from './plan-view';

/** Notes, the one first whose next payment is due first. */
export function listPlans(
  context: TillContext,
  { clientId, state }: ParsedInput<'plans.list'>,
): Result<PlanView[], CommandFailure> {
  const db = context.database.read;
  const reader = readerOn(context, db);
  if (!reader.ok) return reader;
  const { today } = reader.value;
  if (state === 'all') {
    return ok(findLatestPlans(db, clientId).map((plan) => planView(db, plan, today)));
  }
  const open = findOpenPlans(db, clientId).map((plan) => planView(db, plan, today));
  return ok(open.filter(({ state: now }) => now !== 'kept').sort(byNextPayment));
}

export function getPlan(context: TillContext, planId: PlanId): Result<PlanView, CommandFailure> {
  const db = context.database.read;
  const reader = readerOn(context, db);
  if (!reader.ok) return reader;
  const plan = findPlan(db, planId);
  return plan === null ? err({ code: 'PLAN_UNKNOWN' }) : ok(planView(db, plan, reader.value.today));
}

function byNextPayment(one: PlanView, other: PlanView): number {
  const [a, b] = [nextPayment(one), nextPayment(other)];
  if (a === b) return one.agreedAtMs - other.agreedAtMs;
  return a < b ? -1 : 1;
}

// What is paid altogether sorts last.
function nextPayment({ instalments }: PlanView): string {
  return instalments.find(({ leftMinor }) => leftMinor > 0)?.dueOn ?? '9999-12-31';
}
