import type { CommandFailure } from '@shared/ipc/failures';
import type { Creditable, CreditNoteView } from '@shared/ipc/views/refunds';
import { sumMinor } from '@shared/domain/money/money';
import type { InvoiceId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import {
  findCreditNotes,
  findRefundsOfCreditNote,
  settledBy,
  type CreditNoteRow,
} from '../../db/repos/corrections';
import { findCreditsFrom } from '../../db/repos/credits';
import { findInvoice } from '../../db/repos/invoices';
import { copiesOf } from '../../db/repos/paper-copies';
import type { TillContext } from '../context';
import { signedIn } from '../people/approval';
import { nameOf } from '../people/name-of';
import { creditableViews, standingOf } from './creditable';
import { creditedLines } from './credited-lines';

export function creditNoteView(db: ReadableDb, note: CreditNoteRow): CreditNoteView {
  const { creditNoteId, numberText, invoiceId, totalMinor, reason, issuedAtMs, issuedBy } = note;
  const credit = findCreditsFrom(db, creditNoteId).map(({ amountMinor }) => amountMinor);
  return {
    ...{ creditNoteId, number: numberText, invoiceId, totalMinor, reason, issuedAtMs },
    creditMinor: sumMinor(credit),
    refundedMinor: settledBy(findRefundsOfCreditNote(db, creditNoteId)),
    lines: creditedLines(db, note),
    issuedByName: nameOf(db, issuedBy),
    copies: copiesOf(db, { kind: 'credit-note', id: creditNoteId }),
  };
}

/** What of an invoice could still be credited, and what was before. */
export function findCreditable(
  context: TillContext,
  invoiceId: InvoiceId,
): Result<Creditable, CommandFailure> {
  const db = context.database.read;
  const employee = signedIn(context, db);
  if (!employee.ok) return employee;
  const invoice = findInvoice(db, invoiceId);
  if (invoice === null) return err({ code: 'INVOICE_UNKNOWN' });
  const isFinal = invoice.totals !== null;
  return ok({
    ...standingOf(invoice),
    hasClient: invoice.clientId !== null,
    lines: isFinal ? creditableViews(db, invoice) : [],
    notes: findCreditNotes(db, invoiceId).map((note) => creditNoteView(db, note)),
  });
}
