import { canonicalJson } from '@shared/journal/canonical';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { AccountView } from '@shared/ipc/views/accounts';
import { err, type Result } from '@shared/lib/result';
import { termsOf } from '../../db/repos/account-terms';
import { findClient } from '../../db/repos/records';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { whoAndWhere } from '../invoices/change-invoice';
import { approvedFor, checkApproval } from '../people/approval';
import { cardNumberProblem } from '../records/card-number-problem';
import { accountView } from './show-account';
import { todayOf } from './today';

/** Says what a client may owe and for how long. Asked twice, it acts once. */
export async function setTerms(
  context: TillContext,
  { clientId, terms, reason, approval }: ParsedInput<'accounts.setTerms'>,
): Promise<Result<AccountView, CommandFailure>> {
  const approver = await checkApproval(context, approval);
  if (!approver.ok) return approver;
  return runCommand(context, ['records'], ({ db, append }): Result<AccountView, CommandFailure> => {
    const ready = whoAndWhere(context, db, 'take-payment');
    if (!ready.ok) return ready;
    const word = approvedFor(ready.value.employee, 'approve-credit', approver.value);
    if (!word.ok) return word;
    if (findClient(db, clientId) === null) return err({ code: 'CLIENT_UNKNOWN' });
    const problem = cardNumberProblem([reason]);
    if (problem !== null) return err(problem);
    if (canonicalJson(termsOf(db, clientId)) !== canonicalJson(terms)) {
      append('account-terms.set', { clientId, terms, reason, approvedBy: word.value });
    }
    return accountView(db, clientId, todayOf(context, ready.value.settings.hospital));
  });
}
