import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { CloseDraftView } from '@shared/ipc/views/close-draft';
import type { EmployeeId, ShiftId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findDraft, saveDraft } from '../../db/repos/close-drafts';
import { findShift } from '../../db/repos/shifts';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { signedInWhoMay } from '../people/approval';
import { cardNumberProblem } from '../records/card-number-problem';
import { nameOf } from '../people/name-of';

type Done = Result<Record<string, never>, CommandFailure>;

/**
 * Keeps what is typed of a closing, over what was kept before. Nobody is told: no screen shows it
 * but the one it was typed on.
 */
export function keepDraft(
  context: TillContext,
  { shiftId, draft }: ParsedInput<'shifts.keepDraft'>,
): Done {
  return runCommand(context, [], ({ db, nowMs }): Done => {
    const typedBy = whoCounts(context, db, shiftId);
    if (!typedBy.ok) return typedBy;
    const problem = cardNumberProblem([
      draft.reason,
      ...draft.slips.map(({ brand }) => brand),
      ...draft.initials.flatMap(({ text, initials }) => [text, initials]),
    ]);
    if (problem !== null) return err(problem);
    saveDraft(db, { shiftId, draft, typedBy: typedBy.value, typedAtMs: nowMs });
    return ok({});
  });
}

/** What was typed of a closing when it was last kept, whoever typed it. */
export function draftOf(
  context: TillContext,
  shiftId: ShiftId,
): Result<CloseDraftView | null, CommandFailure> {
  const db = context.database.read;
  const asks = whoCounts(context, db, shiftId);
  if (!asks.ok) return asks;
  const kept = findDraft(db, shiftId);
  return ok(kept === null ? null : { draft: kept.draft, typedByName: nameOf(db, kept.typedBy) });
}

/** Who is signed in, if they may count a drawer and that of `shiftId` is being counted. */
function whoCounts(
  context: TillContext,
  db: ReadableDb,
  shiftId: ShiftId,
): Result<EmployeeId, CommandFailure> {
  const employee = signedInWhoMay(context, db, 'count-drawer');
  if (!employee.ok) return employee;
  const shift = findShift(db, shiftId);
  if (shift?.tillId !== context.tillId) return err({ code: 'SHIFT_UNKNOWN' });
  if (shift.status === 'open') return err({ code: 'SHIFT_NOT_COUNTING' });
  if (shift.status !== 'counting') return err({ code: 'SHIFT_CLOSED' });
  return ok(employee.value.employeeId);
}
