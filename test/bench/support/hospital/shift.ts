import { findShift } from '@main/db/repos/shifts';
import { closeCounted } from '@main/services/shifts/close-shift';
import { countShift } from '@main/services/shifts/count-shift';
import { checksOf, figuresOf } from '@main/services/shifts/figures';
import { freezeShift } from '@main/services/shifts/freeze-shift';
import { openShift } from '@main/services/shifts/open-shift';
import { denominationsFor } from '@shared/domain/cash/denominations';
import { fewestPieces } from '@shared/domain/cash/fewest-pieces';
import { minor, type Minor } from '@shared/domain/money/money';
import type { DrawerCount } from '@shared/journal/cash-facts';
import type { CountId, ShiftId } from '@shared/lib/ids';
import { value } from '../../../support/result';
import { hospital } from '../../../support/till-context';
import type { HospitalTill } from './hospital-till';

const FLOAT_MINOR = minor(20_000);

/** A shift with 200.00 in its drawer. */
export function beginShift(till: HospitalTill): ShiftId {
  const shiftId = till.ids.next() as ShiftId;
  value(openShift(till, shiftId, pieces(FLOAT_MINOR)));
  return shiftId;
}

/** What somebody finds who counts the drawer of a frozen shift: all of it but for `missingMinor`. */
export function countOf({ database }: HospitalTill, shiftId: ShiftId, missing = 0): DrawerCount {
  const db = database.read;
  const shift = findShift(db, shiftId);
  if (shift === null) throw new Error('there is no such shift');
  const { expected } = figuresOf(db, shift);
  return {
    cash: { counts: pieces(minor(expected.cashMinor - missing)), rolls: [] },
    checks: checksOf(db, shiftId).map(({ tenderId }) => tenderId),
    slips: [...expected.slips],
  };
}

/** Counts a frozen drawer and closes its shift, with the float for the next one kept back. */
export function countAndClose(till: HospitalTill, shiftId: ShiftId, count: DrawerCount): void {
  const countId = till.ids.next() as CountId;
  const { varianceMinor } = value(countShift(till, { shiftId, countId, count }));
  const reason = varianceMinor === 0 ? '' : 'Change given wrong';
  const nextFloat = { counts: pieces(FLOAT_MINOR), rolls: [] };
  value(closeCounted(till, { shiftId, countId, nextFloat, reason }, null));
}

/** Freezes, counts and closes a shift. In one of ten drawers something is missing. */
export function endShift(till: HospitalTill, shiftId: ShiftId): void {
  value(freezeShift(till, shiftId));
  const missing = till.chance() < 0.1 ? Math.ceil(till.chance() * 400) : 0;
  countAndClose(till, shiftId, countOf(till, shiftId, missing));
}

export function pieces(amountMinor: Minor) {
  return fewestPieces(amountMinor, denominationsFor(hospital.currency));
}
