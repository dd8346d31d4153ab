import type { CommandFailure } from '@shared/ipc/failures';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import type { Employee } from '../../db/repos/records';
import { findOpenShift, type ShiftRow } from '../../db/repos/shifts';
import type { TillContext } from '../context';
import { drawerOfOther } from '../shifts/drawer-of-other';

/** The shift out of whose drawer `employee` may pay money back. */
export function refundShift(
  context: TillContext,
  db: ReadableDb,
  employee: Employee,
): Result<ShiftRow, CommandFailure> {
  const shift = findOpenShift(db, context.tillId);
  if (shift === null) return err({ code: 'SHIFT_NOT_OPEN' });
  const others = drawerOfOther(db, shift, employee);
  return others === null ? ok(shift) : err(others);
}
