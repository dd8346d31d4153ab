import type { ReceiptDocument } from '@shared/receipt/receipt-document';

export interface DrawnPaper {
  /** Of the print job and of the page: the paper's number, or the name of the report. */
  readonly label: string;
  readonly document: ReceiptDocument;
}
