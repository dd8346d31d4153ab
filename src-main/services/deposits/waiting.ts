import { ZERO } from '@shared/domain/money/money';
import type { CommandFailure } from '@shared/ipc/failures';
import type { DepositView, ToBank } from '@shared/ipc/views/cash';
import { ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findCorrectionsToBank } from '../../db/repos/corrections';
import { findRecentDeposits } from '../../db/repos/deposits';
import { findChecksToBank } from '../../db/repos/checks';
import { findShiftsToBank } from '../../db/repos/shifts';
import type { TillContext } from '../context';
import { signedInWhoMay } from '../people/approval';
import { correctionView } from '../shifts/correct-shift';
import { shiftView } from '../shifts/shift-view';
import { depositView } from './deposit-view';

/** Everything that is in the safe for the bank. */
export function listWaiting(context: TillContext): Result<ToBank, CommandFailure> {
  const db = context.database.read;
  const employee = signedInWhoMay(context, db, 'bank');
  return employee.ok ? ok(waiting(db, context)) : employee;
}

export function waiting(db: ReadableDb, { tillId }: TillContext): ToBank {
  const shifts = findShiftsToBank(db, tillId);
  return {
    shifts: shifts.map((shift) => ({
      ...shiftView(db, shift),
      dropsMinor: shift.closing?.cash.droppedMinor ?? ZERO,
    })),
    checks: findChecksToBank(db, tillId),
    corrections: findCorrectionsToBank(db, tillId).map((row) => correctionView(db, row)),
  };
}

/** The latest deposits, newest first. */
export function listDeposits(
  context: TillContext,
  limit: number,
): Result<DepositView[], CommandFailure> {
  const db = context.database.read;
  const employee = signedInWhoMay(context, db, 'bank');
  if (!employee.ok) return employee;
  return ok(findRecentDeposits(db, context.tillId, limit).map((row) => depositView(db, row)));
}
