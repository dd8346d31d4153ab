import { addMinor } from '@shared/domain/money/money';
import type { Act } from '@shared/domain/people/permission';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { MovementView } from '@shared/ipc/views/cash';
import type { ShiftId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findMovement, findMovements, type MovementRow } from '../../db/repos/movements';
import { drawerRulesOf } from '../../db/repos/records';
import { movementSums } from '../../db/repos/shift-figures';
import { findShift } from '../../db/repos/shifts';
import { commandIn } from '../command';
import type { TillContext } from '../context';
import { documentNumberOf } from '../document-number';
import { approvedFor, checkApproval, signedIn } from '../people/approval';
import { kickDrawerIfAny } from '../printing/queue-papers';
import { cardNumberProblem } from '../records/card-number-problem';
import { withShift, type ShiftAtWork } from '../shifts/change-shift';
import { drawerOfOther } from '../shifts/drawer-of-other';
import { nameOf } from '../people/name-of';
import { queueMovementSlip } from './movement-slip';

type Wanted = ParsedInput<'cash.move'>;

/** Brings cash into a drawer or takes it out, with the reason and whoever approved it. */
export async function moveCash(
  context: TillContext,
  wanted: Wanted,
): Promise<Result<MovementView, CommandFailure>> {
  const approver = await checkApproval(context, wanted.approval);
  if (!approver.ok) return approver;
  const { shiftId, movementId, kind, amountMinor, cash, reason, reference, print } = wanted;
  return withShift(context, shiftId, 'move-cash', (at): Result<MovementView, CommandFailure> => {
    const { db, shift, settings, employee } = at;
    const known = findMovement(db, movementId);
    if (known !== null) {
      return known.shiftId === shiftId ? ok(movementView(db, known)) : err({ code: 'ID_TAKEN' });
    }
    if (shift.status !== 'open' && shift.status !== 'counting')
      return err({ code: 'SHIFT_CLOSED' });
    const others = shift.status === 'open' ? drawerOfOther(db, shift, employee) : null;
    if (others !== null) return err(others);
    const act = actFor(at, wanted);
    const word = act === null ? ok(null) : approvedFor(employee, act, approver.value);
    if (!word.ok) return word;
    const problem = cardNumberProblem([reason, reference]);
    if (problem !== null) return err(problem);
    const command = commandIn(at, shiftId);
    const number = documentNumberOf(db, context.tillId, settings.till, 'movement');
    const body = { movementId, number, kind, amountMinor, cash, reference, reason };
    command.append('cash.moved', { ...body, approvedBy: word.value });
    kickDrawerIfAny(context, command, 'movement', reason);
    const moved = findMovement(db, movementId);
    if (moved === null) return err({ code: 'MOVEMENT_UNKNOWN' });
    if (print) queueMovementSlip(context, command, moved);
    return ok(movementView(db, moved));
  });
}

/** What a movement needs besides the right to move cash at all, or null. */
function actFor({ db, shift }: ShiftAtWork, { kind, amountMinor }: Wanted): Act | null {
  // What was forgotten is put into a frozen drawer by a supervisor only.
  if (shift.status === 'counting') return 'add-late-payment';
  if (kind === 'float-in' || kind === 'float-out') return 'change-float';
  if (kind !== 'paid-out') return null;
  // In small parts as well, no more leaves the drawer of a shift.
  const paidOutMinor = addMinor(movementSums(db, shift.shiftId)('paid-out'), amountMinor);
  return paidOutMinor > drawerRulesOf(db).paidOutLimitMinor ? 'move-cash-over-limit' : null;
}

/** Every movement of a shift, in the order of their numbers. */
export function listMovements(
  context: TillContext,
  shiftId: ShiftId,
): Result<MovementView[], CommandFailure> {
  const db = context.database.read;
  const employee = signedIn(context, db);
  if (!employee.ok) return employee;
  if (findShift(db, shiftId) === null) return err({ code: 'SHIFT_UNKNOWN' });
  return ok(findMovements(db, shiftId).map((row) => movementView(db, row)));
}

export function movementView(db: ReadableDb, row: MovementRow): MovementView {
  const { movementId, shiftId, numberText, kind, amountMinor, reason, reference, movedAtMs } = row;
  return {
    ...{ movementId, shiftId, number: numberText, kind, amountMinor, reason, reference, movedAtMs },
    movedByName: nameOf(db, row.movedBy),
    approvedByName: row.approvedBy === null ? null : nameOf(db, row.approvedBy),
  };
}
