import { checkPin } from '@shared/domain/people/pin';
import type { CommandFailure } from '@shared/ipc/failures';
import type { EmployeeView } from '@shared/ipc/views/people';
import { employeeRecord, type EmployeeRecord } from '@shared/journal/records';
import { mergeRecord, type Changes } from '@shared/journal/reducers/merge';
import type { EmployeeId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findEmployee, findEmployees, type Employee } from '../../db/repos/records';
import { findSecret, saveSecret } from '../../db/repos/secrets';
import { slowHash } from '../../platform/scrypt';
import { runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import { changedFields } from '../records/changed-fields';
import { signedInWhoMay } from './approval';
import { cardNumberProblem } from '../records/card-number-problem';

export interface EmployeeChange {
  readonly employeeId: EmployeeId;
  readonly changes: Changes<EmployeeRecord>;
  /** The new PIN, or null to leave it. */
  readonly pin: string | null;
}

/** Everybody, also who has left. */
export function listEmployees(context: TillContext): Result<EmployeeView[], CommandFailure> {
  const db = context.database.read;
  const manager = signedInWhoMay(context, db, 'employees');
  if (!manager.ok) return manager;
  return ok(findEmployees(db).map((employee) => viewOf(db, employee)));
}

/** Makes an employee or changes one; the till always keeps a manager who can sign in. */
export async function saveEmployee(
  context: TillContext,
  change: EmployeeChange,
): Promise<Result<EmployeeView, CommandFailure>> {
  const prepared = preparePin(context, change);
  if (!prepared.ok) return prepared;
  const secret = prepared.value === null ? null : await hashPin(context, prepared.value);
  return runCommand(context, ['people'], (command): Result<EmployeeView, CommandFailure> => {
    const { db } = command;
    const manager = signedInWhoMay(context, db, 'employees');
    if (!manager.ok) return manager;
    const problem = applyChange(command, change);
    if (problem !== null) return err(problem);
    if (secret !== null) setPin(command, change.employeeId, secret, null);
    if (!hasManager(db)) return err({ code: 'LAST_MANAGER' });
    const saved = findEmployee(db, change.employeeId);
    return saved === null ? err({ code: 'EMPLOYEE_UNKNOWN' }) : ok(viewOf(db, saved));
  });
}

function preparePin(
  { database }: TillContext,
  { employeeId, changes, pin }: EmployeeChange,
): Result<string | null, CommandFailure> {
  if (pin === null) return ok(null);
  const number = changes.number ?? findEmployee(database.read, employeeId)?.number ?? '';
  return checkPin(pin, number);
}

function applyChange({ db, append }: Command, change: EmployeeChange): CommandFailure | null {
  const { employeeId, changes } = change;
  const before = findEmployee(db, employeeId);
  const blank = { language: null, active: true };
  const wanted = employeeRecord.safeParse(mergeRecord(recordOf(before) ?? blank, changes));
  if (!wanted.success) {
    return { code: 'RECORD_INCOMPLETE', field: String(wanted.error.issues[0]?.path[0] ?? '') };
  }
  const { number, name } = wanted.data;
  const problem = cardNumberProblem([name]);
  if (problem !== null) return problem;
  const namesake = findEmployees(db).find((each) => each.number === number);
  if (namesake !== undefined && namesake.employeeId !== employeeId) {
    return { code: 'EMPLOYEE_NUMBER_TAKEN', number };
  }
  const news = before === null ? wanted.data : changedFields(before, wanted.data);
  if (Object.keys(news).length > 0) append('employee.saved', { employeeId, changes: news });
  return null;
}

function recordOf(employee: Employee | null): Partial<EmployeeRecord> | null {
  if (employee === null) return null;
  const { employeeId: _identity, ...record } = employee;
  return record;
}

function hasManager(db: ReadableDb): boolean {
  return findEmployees(db).some(({ employeeId, active, roles }) => {
    return active && roles.includes('manager') && findSecret(db, employeeId) !== null;
  });
}

export interface HashedPin {
  readonly salt: string;
  readonly pinHash: string;
}

/** `pin` as it is kept: salted by chance, peppered by this computer. */
export async function hashPin(
  { randomBytes, pepper }: TillContext,
  pin: string,
): Promise<HashedPin> {
  const salt = [...randomBytes(16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { salt, pinHash: await slowHash(pin, salt, pepper) };
}

/** Gives the employee a PIN that was hashed before; every lock-out ends. */
export function setPin(
  { db, append }: Command,
  employeeId: EmployeeId,
  hashed: HashedPin,
  demoPin: string | null,
): void {
  append('employee.pin-set', { employeeId });
  saveSecret(db, { employeeId, ...hashed, failedCount: 0, lockedUntilMs: null, demoPin });
}

function viewOf(db: ReadableDb, employee: Employee): EmployeeView {
  return { ...employee, hasPin: findSecret(db, employee.employeeId) !== null };
}
