import { standingOf, termsDueOn } from '@shared/domain/receivable/credit-room';
import { localDate } from '@shared/domain/time/local-date';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { OpenAccountItem } from '@shared/ipc/views/accounts';
import type { ClientId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { termsOf } from '../../db/repos/account-terms';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { whoAndWhere } from '../invoices/change-invoice';
import { approvedFor, checkApproval } from '../people/approval';
import { cardNumberProblem } from '../records/card-number-problem';
import { clientOpen } from './client-money';
import { clientOf, owedInvoice, owedView } from './owed-invoice';
import { todayOf, type Today } from './today';

/**
 * Lets a final invoice wait: within what the client may owe a cashier does it alone, beyond it a
 * manager's word and a reason are needed.
 */
export async function putOnAccount(
  context: TillContext,
  wanted: ParsedInput<'accounts.putOnAccount'>,
): Promise<Result<OpenAccountItem, CommandFailure>> {
  const approver = await checkApproval(context, wanted.approval);
  if (!approver.ok) return approver;
  const areas = ['invoices', 'records'] as const;
  return runCommand(context, areas, ({ db, append }): Result<OpenAccountItem, CommandFailure> => {
    const ready = whoAndWhere(context, db, 'take-payment');
    if (!ready.ok) return ready;
    const invoice = owedInvoice(db, wanted.invoiceId);
    if (!invoice.ok) return invoice;
    const clientId = clientOf(invoice.value);
    if (!clientId.ok) return clientId;
    const reason = wanted.reason.trim();
    const problem = cardNumberProblem([reason]);
    if (problem !== null) return err(problem);
    const now = todayOf(context, ready.value.settings.hospital);
    let approvedBy = null;
    if (isBeyondLimit(db, clientId.value, now)) {
      const word = approvedFor(ready.value.employee, 'hold-on-account', approver.value);
      if (!word.ok) return word;
      if (reason === '') return err({ code: 'REASON_NEEDED' });
      approvedBy = word.value;
    }
    const { invoiceId, finalizedAtMs } = invoice.value;
    const issuedOn = localDate(finalizedAtMs ?? 0, now.timeZone);
    const { termsDays } = termsOf(db, clientId.value);
    const dueOn = wanted.dueOn ?? termsDueOn(issuedOn, termsDays, now.today);
    // Asked again it is as it was asked for: there is nothing more to say.
    if (invoice.value.dueOn !== dueOn) {
      append('invoice.put-on-account', { invoiceId, dueOn, reason, approvedBy });
    }
    return ok(owedView(db, invoiceId, now));
  });
}

function isBeyondLimit(db: ReadableDb, clientId: ClientId, now: Today): boolean {
  const { owedMinor } = clientOpen(db, clientId, now).money;
  return standingOf(termsOf(db, clientId).creditLimitMinor, owedMinor) === 'beyond';
}
