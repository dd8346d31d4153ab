import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { CreditNoteView } from '@shared/ipc/views/refunds';
import { err, ok, type Result } from '@shared/lib/result';
import { findCreditNote } from '../../db/repos/corrections';
import { findInvoice } from '../../db/repos/invoices';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { whoAndWhere } from '../invoices/change-invoice';
import { approvedFor, checkApproval } from '../people/approval';
import { cardNumberProblem } from '../records/card-number-problem';
import { creditNoteView } from './credit-note-view';
import { issueCreditNote } from './issue-credit-note';
import { queueCreditSlip } from './refund-slip';

const AREAS = ['invoices', 'payments', 'shifts', 'printing', 'till'] as const;

/** Takes lines of a final invoice back and pays nothing out. Asked twice, it acts once. */
export async function creditWithoutRefund(
  context: TillContext,
  wanted: ParsedInput<'creditNotes.issue'>,
): Promise<Result<CreditNoteView, CommandFailure>> {
  const approver = await checkApproval(context, wanted.approval);
  if (!approver.ok) return approver;
  const { creditNoteId, invoiceId, lines, reason } = wanted;
  return runCommand(context, AREAS, (command): Result<CreditNoteView, CommandFailure> => {
    const { db } = command;
    const ready = whoAndWhere(context, db, 'take-payment');
    if (!ready.ok) return ready;
    const { employee, settings } = ready.value;
    const word = approvedFor(employee, 'credit-note', approver.value);
    if (!word.ok) return word;
    const known = findCreditNote(db, creditNoteId);
    if (known !== null) {
      const isSame = known.invoiceId === invoiceId;
      return isSame ? ok(creditNoteView(db, known)) : err({ code: 'ID_TAKEN' });
    }
    const invoice = findInvoice(db, invoiceId);
    if (invoice === null) return err({ code: 'INVOICE_UNKNOWN' });
    const problem = cardNumberProblem([reason]);
    if (problem !== null) return err(problem);
    const why = { reason, approvedBy: word.value };
    const newNote = { creditNoteId, invoice, credited: { lines }, ...why };
    const note = issueCreditNote(context, command, settings, newNote);
    if (!note.ok) return note;
    queueCreditSlip(context, command, note.value);
    return ok(creditNoteView(db, note.value));
  });
}
