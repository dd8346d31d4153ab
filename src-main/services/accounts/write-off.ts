import { minor } from '@shared/domain/money/money';
import type { Output, ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import { dueOf } from '@shared/journal/reducers/invoice';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { requireInvoice } from '../../db/repos/invoices';
import { findWriteOff, type WriteOffRow } from '../../db/repos/write-offs';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { documentNumberOf } from '../document-number';
import { whoAndWhere } from '../invoices/change-invoice';
import { approvedFor, checkApproval } from '../people/approval';
import { cardNumberProblem } from '../records/card-number-problem';
import { owedInvoice } from './owed-invoice';

type Made = Output<'accounts.writeOff'>;

/** Gives up to be paid some of what is owed. The id is the caller's: asked twice, it acts once. */
export async function writeOff(
  context: TillContext,
  wanted: ParsedInput<'accounts.writeOff'>,
): Promise<Result<Made, CommandFailure>> {
  const { approval, ...body } = wanted;
  const { writeOffId, invoiceId, amountMinor, reason } = body;
  const approver = await checkApproval(context, approval);
  if (!approver.ok) return approver;
  return runCommand(context, ['invoices'], ({ db, append }): Result<Made, CommandFailure> => {
    const ready = whoAndWhere(context, db, 'take-payment');
    if (!ready.ok) return ready;
    const word = approvedFor(ready.value.employee, 'write-off', approver.value);
    if (!word.ok) return word;
    const known = findWriteOff(db, writeOffId);
    if (known !== null) {
      const isSame = known.invoiceId === invoiceId && known.amountMinor === amountMinor;
      return isSame ? ok(madeOf(db, known)) : err({ code: 'ID_TAKEN' });
    }
    const problem = cardNumberProblem([reason]);
    if (problem !== null) return err(problem);
    const invoice = owedInvoice(db, invoiceId);
    if (!invoice.ok) return invoice;
    const owedMinor = dueOf(invoice.value);
    if (amountMinor > owedMinor) return err({ code: 'AMOUNT_EXCEEDS_OWED', owedMinor });
    const number = documentNumberOf(db, context.tillId, ready.value.settings.till, 'write-off');
    append('write-off.made', { ...body, number, approvedBy: word.value });
    return ok(madeOf(db, { invoiceId, numberText: number.text }));
  });
}

function madeOf(
  db: ReadableDb,
  { invoiceId, numberText }: Pick<WriteOffRow, 'invoiceId' | 'numberText'>,
): Made {
  const owedMinor = minor(Math.max(0, dueOf(requireInvoice(db, invoiceId))));
  return { number: numberText, owedMinor };
}
