import type { Minor } from '@shared/domain/money/money';
import type { CommandFailure } from '@shared/ipc/failures';
import type { EmployeeId } from '@shared/lib/ids';
import { ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { drawerRulesOf, type Employee } from '../../db/repos/records';
import { approvedFor, type Approver } from '../people/approval';

/** Money that is missing from a bag needs whoever a difference at a closing needs. */
export function wordForDifference(
  db: ReadableDb,
  offMinor: Minor,
  employee: Employee,
  approver: Approver,
): Result<EmployeeId | null, CommandFailure> {
  if (Math.abs(offMinor) <= drawerRulesOf(db).varianceLimitMinor) return ok(null);
  return approvedFor(employee, 'variance-over-limit', approver);
}
