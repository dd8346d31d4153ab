import type { CommandFailure } from '@shared/ipc/failures';
import type { CurrentSession, SignInCandidate } from '@shared/ipc/views/people';
import type { EmployeeId } from '@shared/lib/ids';
import { ok, type Result } from '@shared/lib/result';
import { findEmployees, type Employee } from '../../db/repos/records';
import { findSecret } from '../../db/repos/secrets';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { signedIn } from './approval';
import { checkEmployeePin } from './check-pin';

/** The active employees for the sign-in screen, by number. */
export function candidates({ database, clock }: TillContext): SignInCandidate[] {
  const db = database.read;
  return findEmployees(db)
    .filter(({ active }) => active)
    .map(({ employeeId, number, name, roles, language }) => {
      const secret = findSecret(db, employeeId);
      const lockedUntilMs = secret?.lockedUntilMs ?? null;
      return {
        employeeId,
        number,
        name,
        roles,
        language,
        hasPin: secret !== null,
        lockedUntilMs:
          lockedUntilMs !== null && lockedUntilMs > clock.nowMs() ? lockedUntilMs : null,
        demoPin: secret?.demoPin ?? null,
      };
    });
}

/** Signs in by PIN, also over somebody who is: the fast switch. */
export async function signIn(
  context: TillContext,
  employeeId: EmployeeId,
  pin: string,
): Promise<Result<CurrentSession, CommandFailure>> {
  const checked = await checkEmployeePin(context, employeeId, pin);
  if (!checked.ok) return checked;
  const { session } = context;
  const before = session.employeeId;
  const written = runCommand(context, ['till', 'people'], ({ append }) => {
    if (before !== null && before !== employeeId) {
      append('employee.signed-out', { employeeId: before, cause: 'switch' });
    }
    append('employee.signed-in', { employeeId }, { employeeId });
    return ok(sessionOf(checked.value));
  });
  // Not before it is on the disk: a commit that fails must not change who stands here.
  session.employeeId = employeeId;
  return written;
}

/** Signs out; the sale stays as it is. Without anybody signed in it does nothing. */
export function signOut(
  context: TillContext,
  cause: 'lock' | 'idle' | 'quit',
): Result<Record<string, never>, CommandFailure> {
  const { session } = context;
  const { employeeId } = session;
  if (employeeId === null) return ok({});
  const written = runCommand(context, ['till', 'people'], ({ append }) => {
    append('employee.signed-out', { employeeId, cause });
    return ok({});
  });
  session.employeeId = null;
  return written;
}

/** Who is signed in, or null. */
export function currentSession(context: TillContext): CurrentSession | null {
  const employee = signedIn(context, context.database.read);
  return employee.ok ? sessionOf(employee.value) : null;
}

function sessionOf({ employeeId, number, name, roles, language }: Employee): CurrentSession {
  return { employeeId, number, name, roles, language };
}
