import { mostToCredit, splitCredit } from '@shared/domain/credit/split-credit';
import type { CommandFailure } from '@shared/ipc/failures';
import type { InvoiceState } from '@shared/journal/reducers/invoice';
import type { CreditId, CreditNoteId, EmployeeId } from '@shared/lib/ids';
import { assert } from '@shared/lib/assert';
import { err, ok, type Result } from '@shared/lib/result';
import { findCreditNote, type CreditNoteRow } from '../../db/repos/corrections';
import type { Settings } from '../../db/repos/records';
import type { Command } from '../command';
import type { TillContext } from '../context';
import { documentNumberOf } from '../document-number';
import { standingOf } from './creditable';
import { creditedAmounts, type ToCredit } from './credited-amounts';

export interface NewCreditNote {
  /** Of the caller's making, and not taken yet. */
  readonly creditNoteId: CreditNoteId;
  readonly invoice: InvoiceState;
  readonly credited: ToCredit;
  readonly reason: string;
  readonly approvedBy: EmployeeId | null;
}

/**
 * Takes goods of a final invoice back, or an amount off their price, without paying anything out:
 * first off what is still owed; what was paid already stays here as credit of the client. To be used
 * by commands whose act it is, or is a part of.
 */
export function issueCreditNote(
  context: TillContext,
  command: Command,
  { till }: Settings,
  { creditNoteId, invoice, credited, reason, approvedBy }: NewCreditNote,
): Result<CreditNoteRow, CommandFailure> {
  const { db, append } = command;
  if (findCreditNote(db, creditNoteId) !== null) return err({ code: 'ID_TAKEN' });
  const amounts = creditedAmounts(db, invoice, credited);
  if (!amounts.ok) return amounts;
  const { totalMinor } = amounts.value;
  const standing = standingOf(invoice);
  const leftMinor = mostToCredit(standing);
  if (totalMinor > leftMinor) return err({ code: 'CREDIT_EXCEEDS_LEFT', leftMinor });
  const { backMinor } = splitCredit(totalMinor, standing);
  if (backMinor > 0 && invoice.clientId === null) return err({ code: 'CLIENT_NEEDED' });
  const excess = { creditId: context.ids.next() as CreditId, amountMinor: backMinor };
  append('credit-note.issued', {
    creditNoteId,
    number: documentNumberOf(db, context.tillId, till, 'credit-note'),
    invoiceId: invoice.invoiceId,
    credited: amounts.value,
    ...(backMinor === 0 ? {} : { excess }),
    ...{ reason, approvedBy },
  });
  const note = findCreditNote(db, creditNoteId);
  assert(note !== null, 'a credit note that was issued is there');
  return ok(note);
}
