import { foldText, searchWords } from '@shared/domain/search/text';
import type { InvoiceSummary } from '@shared/ipc/views/invoices';

/** The invoices in which every word of `text` begins a word: client, animal, room, person or note. */
export function filterInvoices(
  invoices: readonly InvoiceSummary[],
  text: string,
): readonly InvoiceSummary[] {
  const wanted = searchWords(text);
  if (wanted.length === 0) return invoices;
  return invoices.filter((invoice) => {
    const words = foldText(wordsOf(invoice)).split(' ');
    return wanted.every((word) => words.some((known) => known.startsWith(word)));
  });
}

function wordsOf(invoice: InvoiceSummary): string {
  const { clientName, patientNames, room, withEmployeeName, openedByName, holdNote } = invoice;
  return [clientName, ...patientNames, room, withEmployeeName, openedByName, holdNote]
    .filter(Boolean)
    .join(' ');
}
