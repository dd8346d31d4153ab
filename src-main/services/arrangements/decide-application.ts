import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { ApplicationView } from '@shared/ipc/views/arrangements';
import { assert } from '@shared/lib/assert';
import { err, ok, type Result } from '@shared/lib/result';
import { termsOf } from '../../db/repos/account-terms';
import { findApplication } from '../../db/repos/applications';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { approvedFor, checkApproval } from '../people/approval';
import { cardNumberProblem } from '../records/card-number-problem';
import { applicationView } from './application-view';
import { readerOn } from './reader-on';

/** Decides an application. Approving gives the client the limit in the same breath. */
export async function decideApplication(
  context: TillContext,
  { applicationId, terms, reason, approval }: ParsedInput<'applications.decide'>,
): Promise<Result<ApplicationView, CommandFailure>> {
  const approver = await checkApproval(context, approval);
  if (!approver.ok) return approver;
  const areas = ['invoices', 'records'] as const;
  return runCommand(context, areas, (command): Result<ApplicationView, CommandFailure> => {
    const { db, append } = command;
    const reader = readerOn(context, db);
    if (!reader.ok) return reader;
    const word = approvedFor(reader.value.employee, 'approve-credit', approver.value);
    if (!word.ok) return word;
    const before = findApplication(db, applicationId);
    if (before === null) return err({ code: 'APPLICATION_UNKNOWN' });
    const decision = terms === null ? 'declined' : 'approved';
    if (before.decision === decision) return ok(applicationView(db, before));
    if (before.decision !== null) return err({ code: 'APPLICATION_DECIDED' });
    const problem = cardNumberProblem([reason]);
    if (problem !== null) return err(problem);
    const why = { reason, approvedBy: word.value };
    append('credit-application.decided', { applicationId, decision, ...why });
    if (terms !== null) {
      const { clientId } = before;
      const { isCharged } = termsOf(db, clientId);
      append('account-terms.set', { clientId, terms: { ...terms, isCharged }, ...why });
    }
    const decided = findApplication(db, applicationId);
    assert(decided !== null, 'an application stays once it was taken');
    return ok(applicationView(db, decided));
  });
}
