import type { Language } from '@shared/journal/fields';
import { receiptToHtml } from '@shared/receipt/html';
import type { ReceiptDocument } from '@shared/receipt/receipt-document';
import type { Settings } from '../../db/repos/records';

/** A paper as the screen shows it: as wide as on the till's printer, or 80 mm where there is none. */
export function pageOf(
  { till: { printer } }: Settings,
  document: ReceiptDocument,
  named: { readonly lang: Language; readonly title: string },
): string {
  const paperMm = printer.transport === 'screen' ? 80 : printer.paperMm;
  return receiptToHtml(document, { paperMm, ...named });
}
