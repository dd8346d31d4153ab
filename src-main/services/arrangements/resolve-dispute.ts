import { outcomeOf } from '@shared/domain/arrangement/dispute-outcome';
import { minor } from '@shared/domain/money/money';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { DisputeView } from '@shared/ipc/views/arrangements';
import { dueOf } from '@shared/journal/reducers/invoice';
import type { CreditNoteId, EmployeeId, WriteOffId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import { findDispute, type DisputeRow } from '../../db/repos/disputes';
import { requireInvoice } from '../../db/repos/invoices';
import { runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import { documentNumberOf } from '../document-number';
import { approvedFor, checkApproval, type Approver } from '../people/approval';
import { cardNumberProblem } from '../records/card-number-problem';
import { issueCreditNote } from '../refunds/issue-credit-note';
import { queueCreditSlip } from '../refunds/refund-slip';
import { disputeViewOf } from './dispute-view';
import { readerOn, type Reader } from './reader-on';

type Wanted = ParsedInput<'disputes.resolve'>;

/**
 * Says what becomes of a disputed charge: it stands, or a part or all of it need not be paid, which
 * is credited in the same breath. What is left of it is due again. Asked twice, it acts once.
 */
export async function resolveDispute(
  context: TillContext,
  wanted: Wanted,
): Promise<Result<DisputeView, CommandFailure>> {
  const approver = await checkApproval(context, wanted.approval);
  if (!approver.ok) return approver;
  const areas = ['invoices', 'payments', 'printing', 'till'] as const;
  return runCommand(context, areas, (command): Result<DisputeView, CommandFailure> => {
    const { db, append } = command;
    const reader = readerOn(context, db);
    if (!reader.ok) return reader;
    const { employee, today } = reader.value;
    const word = approvedFor(employee, 'resolve-dispute', approver.value);
    if (!word.ok) return word;
    const { disputeId, outcome, allowedMinor, answer, reason } = wanted;
    const row = findDispute(db, disputeId);
    if (row === null) return err({ code: 'DISPUTE_UNKNOWN' });
    if (row.outcome !== null) {
      const isSame = row.outcome === outcome && row.allowedMinor === allowedMinor;
      return isSame ? ok(disputeViewOf(db, disputeId, today)) : err({ code: 'DISPUTE_RESOLVED' });
    }
    const problem = cardNumberProblem([answer, reason]) ?? outcomeProblem(row, wanted);
    if (problem !== null) return err(problem);
    const credited =
      allowedMinor === 0
        ? ok(null)
        : takeOff(context, command, {
            ...{ row, wanted, reader: reader.value, approvedBy: word.value },
            approver: approver.value,
          });
    if (!credited.ok) return credited;
    append('dispute.resolved', {
      ...{ disputeId, outcome, allowedMinor, answer, reason },
      creditNoteId: credited.value,
      approvedBy: word.value,
    });
    return ok(disputeViewOf(db, disputeId, today));
  });
}

function outcomeProblem(
  { amountMinor }: DisputeRow,
  { outcome, allowedMinor }: Wanted,
): CommandFailure | null {
  const comesTo = outcomeOf(allowedMinor, amountMinor);
  if (comesTo === 'too-much') return { code: 'AMOUNT_EXCEEDS_OWED', owedMinor: amountMinor };
  return comesTo === outcome ? null : { code: 'RECORD_INCOMPLETE', field: 'allowedMinor' };
}

interface Allowed {
  readonly row: DisputeRow;
  readonly wanted: Wanted;
  readonly reader: Reader;
  readonly approvedBy: EmployeeId | null;
  readonly approver: Approver;
}

/** Takes what is allowed off the invoice; answers its credit note, or null where it was written off. */
function takeOff(
  context: TillContext,
  command: Command,
  { row, wanted, reader, approvedBy, approver }: Allowed,
): Result<CreditNoteId | null, CommandFailure> {
  const { db, append } = command;
  const { settings, employee } = reader;
  const { creditNoteId, allowedMinor: amountMinor, reason } = wanted;
  const invoice = requireInvoice(db, row.invoiceId);
  if (invoice.kind === 'sale') {
    const credited = { lineIds: row.lineIds, amountMinor };
    const note = { creditNoteId, invoice, credited, reason, approvedBy };
    const issued = issueCreditNote(context, command, settings, note);
    if (!issued.ok) return issued;
    queueCreditSlip(context, command, issued.value);
    return ok(creditNoteId);
  }
  // No service stands behind a fee, so there is nothing to credit: it is let go of.
  const word = approvedFor(employee, 'write-off', approver);
  if (!word.ok) return word;
  const owedMinor = minor(Math.max(0, dueOf(invoice)));
  if (amountMinor > owedMinor) return err({ code: 'AMOUNT_EXCEEDS_OWED', owedMinor });
  append('write-off.made', {
    writeOffId: context.ids.next() as WriteOffId,
    number: documentNumberOf(db, context.tillId, settings.till, 'write-off'),
    invoiceId: invoice.invoiceId,
    ...{ amountMinor, reason, approvedBy: word.value },
  });
  return ok(null);
}
