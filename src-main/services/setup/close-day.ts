import { denominationsFor, sumCounts } from '@shared/domain/cash/denominations';
import { fewestPieces } from '@shared/domain/cash/fewest-pieces';
import { minor, type Minor } from '@shared/domain/money/money';
import type { CashCountFact } from '@shared/journal/cash-facts';
import type { DenominationCount } from '@shared/journal/fields';
import type { CountId } from '@shared/lib/ids';
import { findOpenShift } from '../../db/repos/shifts';
import type { TillContext } from '../context';
import { closeCounted } from '../shifts/close-shift';
import { countShift } from '../shifts/count-shift';
import { checksOf, figuresOf } from '../shifts/figures';
import { freezeShift } from '../shifts/freeze-shift';
import { must } from './play-visit';

/**
 * Counts the drawer of a past day of the demo, finds in it what should be there, and closes the
 * shift with the same float for the next morning.
 */
export function closeDay(
  past: TillContext,
  currency: string,
  nextFloat: readonly DenominationCount[],
): void {
  const db = past.database.read;
  const shift = findOpenShift(db, past.tillId);
  if (shift === null) throw new Error('a past day of the demo has a shift');
  const { shiftId } = shift;
  must(freezeShift(past, shiftId));
  const { expected } = figuresOf(db, shift);
  const countId = past.ids.next() as CountId;
  const cash = piecesOf(expected.cashMinor, currency);
  const checks = checksOf(db, shiftId).map(({ tenderId }) => tenderId);
  must(countShift(past, { shiftId, countId, count: { cash, checks, slips: expected.slips } }));
  const kept = minor(Math.min(sumCounts(nextFloat), expected.cashMinor));
  must(
    closeCounted(past, { shiftId, countId, nextFloat: piecesOf(kept, currency), reason: '' }, null),
  );
}

function piecesOf(amountMinor: Minor, currency: string): CashCountFact {
  return { counts: fewestPieces(amountMinor, denominationsFor(currency)), rolls: [] };
}
