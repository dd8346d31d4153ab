import type { ShiftView } from '@shared/ipc/views/shifts';
import type { ReadableDb } from '../../db/database';
import type { ShiftRow } from '../../db/repos/shifts';
import { nameOf } from '../people/name-of';

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
