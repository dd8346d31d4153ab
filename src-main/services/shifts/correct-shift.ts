import { negateMinor } from '@shared/domain/money/money';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { CorrectionView } from '@shared/ipc/views/shifts';
import type { ShiftId, TenderId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findCorrection, findCorrections, type CorrectionRow } from '../../db/repos/corrections';
import { findChecksToBank } from '../../db/repos/checks';
import { findShift } from '../../db/repos/shifts';
import type { TillContext } from '../context';
import { approvedFor, checkApproval, signedIn } from '../people/approval';
import { cardNumberProblem } from '../records/card-number-problem';
import { withShift } from './change-shift';
import { nameOf } from '../people/name-of';

type Wanted = ParsedInput<'shifts.correct'>;

/** Books what was found out about a closed shift. The shift itself stays as it was closed. */
export async function correctShift(
  context: TillContext,
  wanted: Wanted,
): Promise<Result<CorrectionView, CommandFailure>> {
  const { approval, shiftId, correctionId, kind, reason, amountMinor } = wanted;
  const approver = await checkApproval(context, approval);
  if (!approver.ok) return approver;
  return withShift(
    context,
    shiftId,
    'count-drawer',
    (at): Result<CorrectionView, CommandFailure> => {
      const { db, shift, employee, append } = at;
      const word = approvedFor(employee, 'correct-shift', approver.value);
      if (!word.ok) return word;
      const known = findCorrection(db, correctionId);
      if (known !== null) {
        return known.shiftId === shiftId
          ? ok(correctionView(db, known))
          : err({ code: 'ID_TAKEN' });
      }
      if (shift.closing === null) return err({ code: 'SHIFT_NOT_CLOSED' });
      const hasBrand = kind === 'card' || kind === 'financing';
      const brand = hasBrand ? wanted.brand : null;
      if (hasBrand && brand === null) return err({ code: 'RECORD_INCOMPLETE', field: 'brand' });
      if (amountMinor === 0) return err({ code: 'RECORD_INCOMPLETE', field: 'amountMinor' });
      const problem = cardNumberProblem([reason, brand ?? '']);
      if (problem !== null) return err(problem);
      const gone = goneCheck(context, db, wanted);
      if (!gone.ok) return gone;
      const tenderId = gone.value;
      const body = { shiftId, correctionId, kind, brand, tenderId, amountMinor, reason };
      append('shift.corrected', { ...body, approvedBy: word.value }, { shiftId });
      const booked = findCorrection(db, correctionId);
      return booked === null ? err({ code: 'SHIFT_UNKNOWN' }) : ok(correctionView(db, booked));
    },
  );
}

/** Which check is gone, if one is: it must still wait for the bank, and is gone as a whole. */
function goneCheck(
  { tillId }: TillContext,
  db: ReadableDb,
  { kind, shiftId, tenderId, amountMinor }: Wanted,
): Result<TenderId | null, CommandFailure> {
  if (kind !== 'check' || amountMinor > 0) return ok(null);
  if (tenderId === null) return err({ code: 'RECORD_INCOMPLETE', field: 'tenderId' });
  const check = findChecksToBank(db, tillId).find((each) => each.tenderId === tenderId);
  if (check?.shiftId !== shiftId) return err({ code: 'CHECK_NOT_WAITING' });
  const isWhole = amountMinor === negateMinor(check.amountMinor);
  return isWhole ? ok(tenderId) : err({ code: 'AMOUNT_DIFFERS', amountMinor: check.amountMinor });
}

/** What was found out about a shift since it was closed. */
export function listCorrections(
  context: TillContext,
  shiftId: ShiftId,
): Result<CorrectionView[], CommandFailure> {
  const db = context.database.read;
  const employee = signedIn(context, db);
  if (!employee.ok) return employee;
  if (findShift(db, shiftId) === null) return err({ code: 'SHIFT_UNKNOWN' });
  return ok(findCorrections(db, shiftId).map((row) => correctionView(db, row)));
}

export function correctionView(db: ReadableDb, row: CorrectionRow): CorrectionView {
  const { correctionId, shiftId, kind, brand, amountMinor, reason, correctedAtMs } = row;
  return {
    ...{ correctionId, shiftId, kind, brand, amountMinor, reason, correctedAtMs },
    zNumber: findShift(db, shiftId)?.zText ?? '',
    correctedByName: nameOf(db, row.correctedBy),
  };
}
