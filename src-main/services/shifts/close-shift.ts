import { sumMinor } from '@shared/domain/money/money';
import { accounts } from '@shared/journal/ledger/accounts';
import type { CommandFailure } from '@shared/ipc/failures';
import { err, ok, type Result } from '@shared/lib/result';
import { entriesOf } from '../../db/repos/ledger';
import { findOpenShift } from '../../db/repos/shifts';
import { runCommand } from '../command';
import type { TillContext } from '../context';

/** Closes the open shift without counting it: what its drawer should hold goes to the safe. */
export function closeUncounted(
  context: TillContext,
): Result<Record<string, never>, CommandFailure> {
  return runCommand(
    context,
    ['shifts', 'till'],
    ({ db, append }): Result<Record<string, never>, CommandFailure> => {
      const shift = findOpenShift(db, context.tillId);
      if (shift === null) return err({ code: 'SHIFT_NOT_OPEN' });
      const { shiftId } = shift;
      const entries = entriesOf(db, accounts.drawer(shiftId));
      const toSafeMinor = sumMinor(entries.map(({ amountMinor }) => amountMinor));
      append('shift.closed', { shiftId, toSafeMinor }, { shiftId });
      return ok({});
    },
  );
}
