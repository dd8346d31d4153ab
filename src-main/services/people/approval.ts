import { may, type Act } from '@shared/domain/people/permission';
import type { CommandFailure } from '@shared/ipc/failures';
import type { EmployeeId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findEmployee, type Employee } from '../../db/repos/records';
import type { TillContext } from '../context';
import { checkEmployeePin } from './check-pin';

/** A second person's word for one act, as it came with the call. */
export type Approval = { readonly employeeId: EmployeeId; readonly pin: string } | null;

/** Who approved, after the PIN was checked; null when nobody was asked. */
export type Approver = Employee | null;

/**
 * Checks the PIN that came with a call, before the command, since it takes its time. Who asked must
 * still stand at the till afterwards: nobody else's name goes under what was approved.
 */
export async function checkApproval(
  context: TillContext,
  approval: Approval,
): Promise<Result<Approver, CommandFailure>> {
  if (approval === null) return ok(null);
  const asked = context.session.employeeId;
  const checked = await checkEmployeePin(context, approval.employeeId, approval.pin);
  if (checked.ok && context.session.employeeId !== asked) return err({ code: 'NOT_SIGNED_IN' });
  return checked;
}

/** The employee who is signed in, or the failure that says nobody is. */
export function signedIn(
  context: TillContext,
  db: ReadableDb,
): Result<Employee, Extract<CommandFailure, { code: 'NOT_SIGNED_IN' }>> {
  const { employeeId } = context.session;
  const employee = employeeId === null ? null : findEmployee(db, employeeId);
  return employee?.active === true ? ok(employee) : err({ code: 'NOT_SIGNED_IN' });
}

/** The employee who is signed in, if they may do `act` by themselves. */
export function signedInWhoMay(
  context: TillContext,
  db: ReadableDb,
  act: Act,
): Result<Employee, CommandFailure> {
  const employee = signedIn(context, db);
  if (!employee.ok || may(employee.value.roles, act)) return employee;
  return err({ code: 'NOT_ALLOWED', act });
}

/**
 * Under whose word `employee` does `act`: null when they may by themselves, the approver when one
 * was asked who may.
 */
export function approvedFor(
  employee: Employee,
  act: Act,
  approver: Approver,
): Result<EmployeeId | null, CommandFailure> {
  if (may(employee.roles, act)) return ok(null);
  if (approver === null) return err({ code: 'APPROVAL_NEEDED', act });
  if (!may(approver.roles, act)) return err({ code: 'APPROVER_NOT_ALLOWED', act });
  return ok(approver.employeeId);
}
