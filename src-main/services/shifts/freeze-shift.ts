import type { CommandFailure } from '@shared/ipc/failures';
import type { ShiftView } from '@shared/ipc/views/shifts';
import type { ShiftId } from '@shared/lib/ids';
import type { Result } from '@shared/lib/result';
import { forgetDraft } from '../../db/repos/close-drafts';
import { countsOf } from '../../db/repos/shift-counts';
import { findCountingShift, findOpenShift } from '../../db/repos/shifts';
import { commandIn } from '../command';
import type { TillContext } from '../context';
import { kickDrawerIfAny } from '../printing/queue-papers';
import { changeShift } from './change-shift';

/**
 * Begins to count the drawer: no sale joins this shift by itself any more, and selling goes on in
 * the next one. One drawer is counted at a time.
 */
export function freezeShift(
  context: TillContext,
  shiftId: ShiftId,
): Result<ShiftView, CommandFailure> {
  return changeShift(context, shiftId, 'count-drawer', (at) => {
    const { db, shift, append } = at;
    if (shift.status === 'counting') return null;
    if (shift.status !== 'open') return { code: 'SHIFT_CLOSED' };
    if (findCountingShift(db, context.tillId) !== null) return { code: 'SHIFT_COUNTING' };
    append('shift.frozen', { shiftId }, { shiftId });
    kickDrawerIfAny(context, commandIn(at, shiftId), 'shift-count');
    return null;
  });
}

/** Goes back to selling, as long as nothing was counted and no other shift was begun. */
export function resumeShift(
  context: TillContext,
  shiftId: ShiftId,
): Result<ShiftView, CommandFailure> {
  return changeShift(context, shiftId, 'count-drawer', ({ db, shift, append }) => {
    if (shift.status === 'open') return null;
    if (shift.status !== 'counting') return { code: 'SHIFT_CLOSED' };
    const isOver = countsOf(db, shiftId) > 0 || findOpenShift(db, context.tillId) !== null;
    if (isOver) return { code: 'SHIFT_COUNTED' };
    append('shift.resumed', { shiftId }, { shiftId });
    forgetDraft(db, shiftId);
    return null;
  });
}
