import type { Output, ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import { err, ok, type Result } from '@shared/lib/result';
import { findCreditNote, findRefund } from '../../db/repos/corrections';
import { runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import { signedInWhoMay } from '../people/approval';
import { hasPrinter } from '../printing/queue-papers';
import { cardNumberProblem } from '../records/card-number-problem';
import { creditNoteOf } from './credit-note-of';
import { queueCreditSlip, queueRefundSlip } from './refund-slip';

type Answer = Result<Output<'refunds.reprint'>, CommandFailure>;

/** Prints a credit note again, with what was paid out on it. */
export function reprintCreditNote(
  context: TillContext,
  { creditNoteId, reason }: ParsedInput<'creditNotes.reprint'>,
): Answer {
  return reprint(context, reason, (command) => {
    const note = findCreditNote(command.db, creditNoteId);
    if (note === null) return err({ code: 'CREDIT_NOTE_UNKNOWN' });
    return ok({ copyNumber: queueCreditSlip(context, command, note, reason) });
  });
}

/** Prints the slip of a refund again: with the credit note that it paid, if there is one. */
export function reprintRefund(
  context: TillContext,
  { refundId, reason }: ParsedInput<'refunds.reprint'>,
): Answer {
  return reprint(context, reason, (command) => {
    const row = findRefund(command.db, refundId);
    if (row === null) return err({ code: 'REFUND_UNKNOWN' });
    const note = creditNoteOf(command.db, row);
    const copyNumber =
      note === null
        ? queueRefundSlip(context, command, row, reason)
        : queueCreditSlip(context, command, note, reason);
    return ok({ copyNumber });
  });
}

function reprint(context: TillContext, reason: string, work: (command: Command) => Answer): Answer {
  return runCommand(context, ['payments', 'printing', 'till'], (command): Answer => {
    const employee = signedInWhoMay(context, command.db, 'reprint');
    if (!employee.ok) return employee;
    const problem = cardNumberProblem([reason]);
    if (problem !== null) return err(problem);
    if (!hasPrinter(context, command)) return err({ code: 'PRINTER_NOT_SET' });
    return work(command);
  });
}
