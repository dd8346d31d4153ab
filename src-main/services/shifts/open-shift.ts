import { sumCounts } from '@shared/domain/cash/denominations';
import type { CommandFailure } from '@shared/ipc/failures';
import type { ShiftView } from '@shared/ipc/views/shifts';
import type { DenominationCount } from '@shared/journal/fields';
import type { ShiftId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import {
  findCountingShift,
  findOpenShift,
  findRecentShifts,
  findShift,
} from '../../db/repos/shifts';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { signedIn, signedInWhoMay } from '../people/approval';
import { kickDrawerIfAny } from '../printing/queue-papers';
import { shiftView } from './shift-view';

/** Opens the drawer with a counted float. A repeat with the same id answers the same shift. */
export function openShift(
  context: TillContext,
  shiftId: ShiftId,
  floatCounts: readonly DenominationCount[],
): Result<ShiftView, CommandFailure> {
  return runCommand(
    context,
    ['shifts', 'printing', 'till'],
    (command): Result<ShiftView, CommandFailure> => {
      const { db, append } = command;
      const employee = signedInWhoMay(context, db, 'open-shift');
      if (!employee.ok) return employee;
      const known = findShift(db, shiftId);
      if (known !== null) return ok(shiftView(db, known));
      if (findOpenShift(db, context.tillId) !== null) return err({ code: 'SHIFT_ALREADY_OPEN' });
      const floatMinor = sumCounts(floatCounts);
      const counts = floatCounts.filter(({ count }) => count > 0);
      append('shift.opened', { shiftId, floatCounts: counts, floatMinor }, { shiftId });
      kickDrawerIfAny(context, command, 'shift-opening');
      const opened = findShift(db, shiftId);
      return opened === null ? err({ code: 'SHIFT_NOT_OPEN' }) : ok(shiftView(db, opened));
    },
  );
}

/** The shift whose drawer is being counted, or null. */
export function countingShift({ database, tillId }: TillContext): ShiftView | null {
  const shift = findCountingShift(database.read, tillId);
  return shift === null ? null : shiftView(database.read, shift);
}

/** The latest shifts of this till, newest first. */
export function listRecentShifts(
  context: TillContext,
  limit: number,
): Result<ShiftView[], CommandFailure> {
  const db = context.database.read;
  const employee = signedIn(context, db);
  if (!employee.ok) return employee;
  return ok(findRecentShifts(db, context.tillId, limit).map((shift) => shiftView(db, shift)));
}

/** The shift that is open, or null while the drawer is closed. */
export function currentShift({ database, tillId }: TillContext): ShiftView | null {
  const shift = findOpenShift(database.read, tillId);
  return shift === null ? null : shiftView(database.read, shift);
}
