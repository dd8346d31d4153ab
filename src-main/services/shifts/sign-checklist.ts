import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import { err, ok, type Result } from '@shared/lib/result';
import { findShift } from '../../db/repos/shifts';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { signedInWhoMay } from '../people/approval';
import { cardNumberProblem } from '../records/card-number-problem';

type Answer = Result<Record<string, never>, CommandFailure>;

/** Journals who looked after what before the first client. */
export function signChecklist(
  context: TillContext,
  { shiftId, items }: ParsedInput<'shifts.signChecklist'>,
): Answer {
  return runCommand(context, ['shifts'], ({ db, append }): Answer => {
    const employee = signedInWhoMay(context, db, 'open-shift');
    if (!employee.ok) return employee;
    const shift = shiftId === null ? null : findShift(db, shiftId);
    if (shiftId !== null && shift?.tillId !== context.tillId) return err({ code: 'SHIFT_UNKNOWN' });
    const problem = cardNumberProblem(items.flatMap(({ text, initials }) => [text, initials]));
    if (problem !== null) return err(problem);
    append(
      'checklist.signed',
      { list: 'opening', shiftId, items },
      shiftId === null ? {} : { shiftId },
    );
    return ok({});
  });
}
