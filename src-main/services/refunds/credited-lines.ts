import type { CreditNoteView } from '@shared/ipc/views/refunds';
import { assert } from '@shared/lib/assert';
import type { ReadableDb } from '../../db/database';
import type { CreditNoteRow } from '../../db/repos/corrections';
import { requireInvoice } from '../../db/repos/invoices';

/** What a credit note took back, each line by its name. */
export function creditedLines(
  db: ReadableDb,
  { invoiceId, credited }: CreditNoteRow,
): CreditNoteView['lines'] {
  const invoice = requireInvoice(db, invoiceId);
  return credited.lines.map((line) => {
    const sold = invoice.lines.find((each) => each.line.lineId === line.lineId);
    assert(sold !== undefined, 'a credit note speaks of lines of its invoice');
    const { description } = sold.line;
    return { ...line, description, returnedTo: line.returnedTo ?? null };
  });
}
