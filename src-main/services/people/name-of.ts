import type { EmployeeId } from '@shared/lib/ids';
import type { ReadableDb } from '../../db/database';
import { findEmployee } from '../../db/repos/records';

/** The name under which somebody works here; empty for nobody. */
export function nameOf(db: ReadableDb, employeeId: EmployeeId | null): string {
  return employeeId === null ? '' : (findEmployee(db, employeeId)?.name ?? '');
}
