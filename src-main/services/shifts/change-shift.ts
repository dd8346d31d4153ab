import type { Act } from '@shared/domain/people/permission';
import type { CommandFailure } from '@shared/ipc/failures';
import type { Area } from '@shared/ipc/topics';
import type { ShiftView } from '@shared/ipc/views/shifts';
import type { ShiftId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import type { Employee, Settings } from '../../db/repos/records';
import { findShift, type ShiftRow } from '../../db/repos/shifts';
import { runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import { whoAndWhere } from '../invoices/change-invoice';
import { shiftView } from './shift-view';

/** A shift under a command, and whose hands are on it. */
export interface ShiftAtWork extends Command {
  readonly shift: ShiftRow;
  readonly settings: Settings;
  readonly employee: Employee;
}

const AREAS: readonly Area[] = ['shifts', 'printing', 'till'];

/**
 * Does something with a shift of this till and answers what `work` answers. Whoever is signed in
 * has to be allowed to `act`.
 */
export function withShift<T>(
  context: TillContext,
  shiftId: ShiftId,
  act: Act,
  work: (at: ShiftAtWork) => Result<T, CommandFailure>,
): Result<T, CommandFailure> {
  return runCommand(context, AREAS, (command): Result<T, CommandFailure> => {
    const ready = whoAndWhere(context, command.db, act);
    if (!ready.ok) return ready;
    const shift = findShift(command.db, shiftId);
    if (shift?.tillId !== context.tillId) return err({ code: 'SHIFT_UNKNOWN' });
    return work({ ...command, ...ready.value, shift });
  });
}

/** Changes a shift and answers it as it stands after. `change` answers what is wrong, or null. */
export function changeShift(
  context: TillContext,
  shiftId: ShiftId,
  act: Act,
  change: (at: ShiftAtWork) => CommandFailure | null,
): Result<ShiftView, CommandFailure> {
  return withShift(context, shiftId, act, (at): Result<ShiftView, CommandFailure> => {
    const problem = change(at);
    return problem === null ? ok(viewAfter(at.db, at.shift)) : err(problem);
  });
}

function viewAfter(db: ReadableDb, { shiftId }: ShiftRow): ShiftView {
  const after = findShift(db, shiftId);
  if (after === null) throw new Error('a shift does not go away');
  return shiftView(db, after);
}
