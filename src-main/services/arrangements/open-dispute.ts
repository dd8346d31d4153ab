import { addDays } from '@shared/domain/time/zoned-time';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { DisputeView } from '@shared/ipc/views/arrangements';
import { err, ok, type Result } from '@shared/lib/result';
import { receivablesRulesOf } from '../../db/repos/account-terms';
import { findDispute } from '../../db/repos/disputes';
import { findEmployee } from '../../db/repos/records';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { documentNumberOf } from '../document-number';
import { cardNumberProblem } from '../records/card-number-problem';
import { disputedAmount } from './disputable';
import { disputeViewOf } from './dispute-view';
import { owedInvoice } from '../accounts/owed-invoice';
import { readerOn } from './reader-on';

/**
 * Sets a charge aside that a client disputes: it is still owed, and not due until a supervisor has
 * said what becomes of it. The rest can be paid meanwhile.
 */
export function openDispute(
  context: TillContext,
  wanted: ParsedInput<'disputes.open'>,
): Result<DisputeView, CommandFailure> {
  return runCommand(context, ['invoices'], (command): Result<DisputeView, CommandFailure> => {
    const { db, append } = command;
    const reader = readerOn(context, db);
    if (!reader.ok) return reader;
    const { settings, today } = reader.value;
    const { disputeId, invoiceId, lineIds, reason, reviewer } = wanted;
    const known = findDispute(db, disputeId);
    if (known !== null) {
      const isSame = known.invoiceId === invoiceId;
      return isSame ? ok(disputeViewOf(db, disputeId, today)) : err({ code: 'ID_TAKEN' });
    }
    const invoice = owedInvoice(db, invoiceId);
    if (!invoice.ok) return invoice;
    if (reviewer !== null && findEmployee(db, reviewer)?.active !== true) {
      return err({ code: 'EMPLOYEE_UNKNOWN' });
    }
    const reviewOn = wanted.reviewOn ?? addDays(today, receivablesRulesOf(db).disputeReviewDays);
    if (reviewOn < today) return err({ code: 'RECORD_INCOMPLETE', field: 'reviewOn' });
    const problem = cardNumberProblem([reason]);
    if (problem !== null) return err(problem);
    const amount = disputedAmount(db, invoice.value, lineIds, wanted.amountMinor);
    if (!amount.ok) return amount;
    append('dispute.opened', {
      disputeId,
      number: documentNumberOf(db, context.tillId, settings.till, 'dispute'),
      ...{ invoiceId, lineIds, amountMinor: amount.value, reviewOn, reviewer, reason },
    });
    return ok(disputeViewOf(db, disputeId, today));
  });
}
