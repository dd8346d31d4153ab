import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import { err, ok, type Result } from '@shared/lib/result';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { signedInWhoMay } from '../people/approval';
import { cardNumberProblem } from '../records/card-number-problem';

type Answer = Result<Record<string, never>, CommandFailure>;

/** Journals who looked after what, before the first client or after the last. */
export function signChecklist(
  context: TillContext,
  { list, shiftId, items }: ParsedInput<'shifts.signChecklist'>,
): Answer {
  return runCommand(context, ['shifts'], ({ db, append }): Answer => {
    const employee = signedInWhoMay(context, db, 'open-shift');
    if (!employee.ok) return employee;
    const problem = cardNumberProblem(items.flatMap(({ text, initials }) => [text, initials]));
    if (problem !== null) return err(problem);
    append('checklist.signed', { list, shiftId, items });
    return ok({});
  });
}
