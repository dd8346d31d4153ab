import { sumMinor, minor } from '@shared/domain/money/money';
import type { CommandFailure } from '@shared/ipc/failures';
import type { ShiftView } from '@shared/ipc/views/shifts';
import type { DenominationCount } from '@shared/journal/fields';
import type { ShiftId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findEmployee, findSettings } from '../../db/repos/records';
import { findOpenShift, findShift, type ShiftRow } from '../../db/repos/shifts';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { signedInWhoMay } from '../people/approval';
import { kickDrawer } from '../printing/queue-papers';

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
      const floatMinor = sumMinor(
        floatCounts.map(({ valueMinor, count }) => minor(valueMinor * count)),
      );
      const counts = floatCounts.filter(({ count }) => count > 0);
      append('shift.opened', { shiftId, floatCounts: counts, floatMinor }, { shiftId });
      const printer = findSettings(db, context.tillId)?.till.printer.transport ?? 'screen';
      if (printer !== 'screen') {
        const why = {
          cause: 'shift-opening',
          paymentId: null,
          reason: '',
          approvedBy: null,
        } as const;
        kickDrawer(context, command, why);
      }
      const opened = findShift(db, shiftId);
      return opened === null ? err({ code: 'SHIFT_NOT_OPEN' }) : ok(shiftView(db, opened));
    },
  );
}

/** The shift that is open, or null while the drawer is closed. */
export function currentShift({ database, tillId }: TillContext): ShiftView | null {
  const shift = findOpenShift(database.read, tillId);
  return shift === null ? null : shiftView(database.read, shift);
}

function shiftView(db: ReadableDb, shift: ShiftRow): ShiftView {
  const { shiftId, status, openedAtMs, openedBy, floatMinor, floatCounts } = shift;
  const openedByName = findEmployee(db, openedBy)?.name ?? '';
  return { shiftId, state: status, openedAtMs, openedByName, floatMinor, floatCounts };
}
