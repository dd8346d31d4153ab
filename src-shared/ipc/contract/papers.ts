import { z } from 'zod';
import { receiptDocument } from '../../receipt/receipt-document';

/** A paper as it is, for the screen. */
export const paper = z.strictObject({ document: receiptDocument, html: z.string() });
