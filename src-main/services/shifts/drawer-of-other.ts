import type { CommandFailure } from '@shared/ipc/failures';
import type { ReadableDb } from '../../db/database';
import { drawerRulesOf, type Employee } from '../../db/repos/records';
import type { ShiftRow } from '../../db/repos/shifts';
import { nameOf } from '../people/name-of';

/** Says whose drawer it is, where drawers are personal and `employee` does not hold it; or null. */
export function drawerOfOther(
  db: ReadableDb,
  { heldBy }: ShiftRow,
  { employeeId }: Employee,
): CommandFailure | null {
  const isOthers = drawerRulesOf(db).drawerUse === 'personal' && heldBy !== employeeId;
  return isOthers ? { code: 'DRAWER_OF_OTHER', name: nameOf(db, heldBy) } : null;
}
