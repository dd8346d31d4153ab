import { lockOutMs } from '@shared/domain/people/pin';
import type { CommandFailure } from '@shared/ipc/failures';
import type { EmployeeId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import { findEmployee, type Employee } from '../../db/repos/records';
import { findSecret, saveSecret, type EmployeeSecret } from '../../db/repos/secrets';
import { isSameHash, slowHash } from '../../platform/scrypt';
import { runCommand } from '../command';
import type { TillContext } from '../context';

type PinFailure = Extract<
  CommandFailure,
  { code: 'EMPLOYEE_UNKNOWN' | 'EMPLOYEE_INACTIVE' | 'EMPLOYEE_LOCKED' | 'PIN_WRONG' }
>;

/**
 * Whether `pin` is the employee's own. Every try counts as a failure until it has proved right, so
 * that neither many at once nor a killed process gets tries for nothing.
 */
export async function checkEmployeePin(
  context: TillContext,
  employeeId: EmployeeId,
  pin: string,
): Promise<Result<Employee, PinFailure>> {
  const begun = beginTry(context, employeeId);
  if (!begun.ok) return begun;
  const { employee, secret: kept, failedCount, lockedUntilMs } = begun.value;
  const isRight =
    kept.demoPin === null
      ? isSameHash(await slowHash(pin, kept.salt, context.pepper), kept.pinHash)
      : pin === kept.demoPin;
  runCommand(context, ['people'], ({ db, append }) => {
    const secret = findSecret(db, employeeId);
    if (secret === null) return ok(null);
    if (isRight) saveSecret(db, { ...secret, failedCount: 0, lockedUntilMs: null });
    // With its own count: the right one may have come in between, and set the count back.
    else append('employee.pin-refused', { employeeId, failedCount, lockedUntilMs });
    return ok(null);
  });
  return isRight ? ok(employee) : err({ code: 'PIN_WRONG', lockedUntilMs });
}

interface Try {
  readonly employee: Employee;
  readonly secret: EmployeeSecret;
  readonly failedCount: number;
  readonly lockedUntilMs: number | null;
}

function beginTry(context: TillContext, employeeId: EmployeeId): Result<Try, PinFailure> {
  return runCommand(context, [], ({ db, nowMs }): Result<Try, PinFailure> => {
    const employee = findEmployee(db, employeeId);
    const secret = findSecret(db, employeeId);
    if (employee === null || secret === null) return err({ code: 'EMPLOYEE_UNKNOWN' });
    if (!employee.active) return err({ code: 'EMPLOYEE_INACTIVE' });
    if (secret.lockedUntilMs !== null && secret.lockedUntilMs > nowMs) {
      return err({ code: 'EMPLOYEE_LOCKED', lockedUntilMs: secret.lockedUntilMs });
    }
    const failedCount = secret.failedCount + 1;
    const lockMs = lockOutMs(failedCount);
    const lockedUntilMs = lockMs === 0 ? null : nowMs + lockMs;
    saveSecret(db, { ...secret, failedCount, lockedUntilMs });
    return ok({ employee, secret, failedCount, lockedUntilMs });
  });
}
