import type { CashCountFact, MovementKind } from '@shared/journal/cash-facts';
import type { CountedView, ShiftView } from '@shared/ipc/views/shifts';
import { minor, type Minor } from '@shared/domain/money/money';
import type { SlipTotal } from '@shared/journal/cash-facts';
import { fewestPieces } from '@shared/domain/cash/fewest-pieces';
import { denominationsFor } from '@shared/domain/cash/denominations';
import type { CountId, MovementId, ShiftId, TenderId } from '@shared/lib/ids';
import { moveCash } from '@main/services/cash/move-cash';
import { closeShift } from '@main/services/shifts/close-shift';
import { countShift } from '@main/services/shifts/count-shift';
import { checksOf, shiftFigures } from '@main/services/shifts/figures';
import { freezeShift } from '@main/services/shifts/freeze-shift';
import { value } from './result';
import type { TestTill } from './till-context';

/** An amount in dollar notes and coins. */
export function piecesOf(amount: number): CashCountFact {
  return { counts: fewestPieces(minor(amount), denominationsFor('USD')), rolls: [] };
}

/** What the drawer of a shift should hold, as somebody sees who may. */
export function expectedCashOf(till: TestTill, shiftId: ShiftId): Minor {
  const { expected } = value(shiftFigures(till, shiftId));
  if (expected === null) throw new Error('whoever asks may not see what should be there');
  return expected.cashMinor;
}

/** Counts a frozen drawer: so much cash, every check but `missing`, and the slips given. */
export function countDrawer(
  till: TestTill,
  shiftId: ShiftId,
  cashMinor: number,
  slips: SlipTotal[] = [],
  missing: readonly TenderId[] = [],
): CountedView {
  const checks = checksOf(till.database.read, shiftId)
    .map(({ tenderId }) => tenderId)
    .filter((tenderId) => !missing.includes(tenderId));
  const countId = till.ids.next() as CountId;
  const count = { cash: piecesOf(cashMinor), checks, slips: [...slips] };
  return value(countShift(till, { shiftId, countId, count }));
}

/** Freezes, counts what is there and closes; what is over `keepMinor` goes to the bank. */
export async function closeDrawer(
  till: TestTill,
  shiftId: ShiftId,
  {
    cashMinor,
    keepMinor = 0,
    reason = '',
  }: { cashMinor: number; keepMinor?: number; reason?: string },
): Promise<ShiftView> {
  value(freezeShift(till, shiftId));
  const { countId } = countDrawer(till, shiftId, cashMinor);
  const nextFloat = piecesOf(keepMinor);
  return value(await closeShift(till, { shiftId, countId, nextFloat, reason, approval: null }));
}

/** Moves cash as whoever is signed in. */
export async function move(
  till: TestTill,
  shiftId: ShiftId,
  kind: MovementKind,
  amountMinor: number,
) {
  return moveCash(till, {
    movementId: till.ids.next() as MovementId,
    ...{ shiftId, kind, amountMinor: minor(amountMinor), cash: null, reason: 'Because' },
    ...{ reference: '', approval: null, print: false },
  });
}
