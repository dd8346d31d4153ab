import type { ShiftView } from '@shared/ipc/views/shifts';
import type { EmployeeId } from '@shared/lib/ids';
import type { ReadableDb } from '../../db/database';
import { findEmployee } from '../../db/repos/records';
import type { ShiftRow } from '../../db/repos/shifts';

/** The name under which somebody works here; empty for nobody. */
export function nameOf(db: ReadableDb, employeeId: EmployeeId | null): string {
  return employeeId === null ? '' : (findEmployee(db, employeeId)?.name ?? '');
}

/** A shift as the screens see it. */
export function shiftView(db: ReadableDb, shift: ShiftRow): ShiftView {
  const { shiftId, status, openedAtMs, openedBy, heldBy, floatMinor, floatCounts } = shift;
  return {
    shiftId,
    state: status,
    openedAtMs,
    openedByName: nameOf(db, openedBy),
    heldBy,
    heldByName: nameOf(db, heldBy),
    floatMinor,
    floatCounts,
    frozenAtMs: shift.frozenAtMs,
    closedAtMs: shift.closedAtMs,
    closedByName: nameOf(db, shift.closedBy),
    zNumber: shift.zText,
    closing: shift.closing,
    depositId: shift.depositId,
  };
}
