import { subtractMinor } from '@shared/domain/money/money';
import type { GrandTotals } from '@shared/journal/cash-facts';
import type { TillId } from '@shared/lib/ids';
import type { ReadableDb } from '../../db/database';
import { grandTotalsOf } from '../../db/repos/corrections';
import { salesFiguresOf } from '../../db/repos/shift-figures';
import { findOpenShift } from '../../db/repos/shifts';

/**
 * What the Z report of the shift that is counted says the till has sold since it began. What the
 * next shift sold meanwhile is left to its own Z: so each total is the one before and its shift.
 */
export function grandTotalsAtClose(db: ReadableDb, tillId: TillId): GrandTotals {
  const { salesMinor, returnsMinor } = grandTotalsOf(db, tillId);
  const next = findOpenShift(db, tillId);
  if (next === null) return { salesMinor, returnsMinor };
  const { totalMinor, creditedMinor } = salesFiguresOf(db, next.shiftId);
  return {
    salesMinor: subtractMinor(salesMinor, totalMinor),
    returnsMinor: subtractMinor(returnsMinor, creditedMinor),
  };
}
