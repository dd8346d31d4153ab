import { z } from 'zod';

/**
 * What is printed, for no device in particular: the same document becomes ESC/POS bytes, a page on
 * the screen and a PDF. It is stored with the print job, so a reprint says what the original said.
 */
const line = z.string().max(1000);
const align = z.enum(['left', 'center', 'right']);

const text = z.strictObject({
  kind: z.literal('text'),
  text: line,
  align,
  /** `double` and `large` are two and three times as wide and as high. */
  size: z.enum(['normal', 'double', 'large']),
  bold: z.boolean(),
});

/** Words on the left, an amount on the right of the same line. */
const row = z.strictObject({
  kind: z.literal('row'),
  left: line,
  right: line,
  size: z.enum(['normal', 'double']),
  bold: z.boolean(),
});

const columns = z.strictObject({
  kind: z.literal('columns'),
  /** `share` is how wide a cell is beside the others: 2 is twice as wide as 1. */
  cells: z
    .array(z.strictObject({ text: line, align, share: z.int().min(1).max(12) }))
    .min(1)
    .max(4),
  bold: z.boolean(),
});

const barcode = z.strictObject({
  kind: z.literal('barcode'),
  /** Printed as Code 128, so ASCII that can be seen and no more than fits the paper. */
  value: z.string().regex(/^[\x21-\x7e]{1,24}$/),
});

export const receiptBlock = z.discriminatedUnion('kind', [
  text,
  row,
  columns,
  barcode,
  z.strictObject({ kind: z.literal('rule') }),
  z.strictObject({ kind: z.literal('blank') }),
  /** What nobody may overlook: COPY 1, VOID, TRAINING. */
  z.strictObject({ kind: z.literal('banner'), text: line }),
]);
export type ReceiptBlock = z.infer<typeof receiptBlock>;
export type ColumnsBlock = z.infer<typeof columns>;
export type RowBlock = z.infer<typeof row>;
export type TextBlock = z.infer<typeof text>;
export type Align = z.infer<typeof align>;
export type TextSize = TextBlock['size'];

// The slip of a bag names each of up to 5000 checks.
export const receiptDocument = z.strictObject({ blocks: z.array(receiptBlock).max(20_000) });
export type ReceiptDocument = z.infer<typeof receiptDocument>;
