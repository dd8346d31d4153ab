import { layOutReceipt, SIZE_FACTOR } from '@shared/receipt/layout';
import { receiptDocument, type ReceiptDocument } from '@shared/receipt/receipt-document';
import { widthOf } from '@shared/receipt/text-width';

/** Of the papers that are in use: 58 mm and 80 mm. */
export const PAPER_WIDTHS = [32, 48] as const;

/** What stands on 48 columns: spaces of every kind as one, a rule as `---`, a bar code in brackets. */
export function onPaper(document: ReceiptDocument): string[] {
  return layOutReceipt(receiptDocument.parse(document), 48).map((line) => {
    if (line.kind === 'barcode') return `[${line.value}]`;
    return line.text
      .trim()
      .replace(/\p{Zs}+/gu, ' ')
      .replace(/^-+$/, '---');
  });
}

/** The columns that the widest line takes. */
export function widestLine(document: ReceiptDocument, columns: number): number {
  const lines = layOutReceipt(receiptDocument.parse(document), columns);
  return Math.max(
    ...lines.map((line) =>
      line.kind === 'barcode' ? 0 : widthOf(line.text) * SIZE_FACTOR[line.size],
    ),
  );
}
