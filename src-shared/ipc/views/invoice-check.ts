import { z } from 'zod';
import {
  employeeId,
  estimateId,
  estimateLineId,
  lineId,
  patientId,
  priceMinor,
  productId,
  quantityMilli,
} from '../../journal/fields';

const suggestion = z.strictObject({ productId, name: z.string() });

/** Something about an invoice that is worth a look. */
const invoiceFinding = z.discriminatedUnion('kind', [
  /** Much more or less than is sold of it at once; null where too little was sold to tell. */
  z.strictObject({ kind: z.literal('quantity'), lineId, usualMilli: quantityMilli.nullable() }),
  /** It costs nothing; `listMinor` is what it costs as a rule. */
  z.strictObject({ kind: z.literal('no-price'), lineId, listMinor: priceMinor }),
  z.strictObject({ kind: z.literal('deceased'), lineId }),
  z.strictObject({ kind: z.literal('no-patient'), lineId }),
  /** The line is hardly ever billed without it. */
  z.strictObject({
    kind: z.literal('missing-kind'),
    lineId,
    wanted: z.enum(['exam', 'anesthesia']),
    /** What stands beside the line as a rule; null where nothing tells. */
    suggestion: suggestion.nullable(),
  }),
  /** It stood beside the line's product on `count` of the last `of` invoices. */
  z.strictObject({
    kind: z.literal('missing-product'),
    lineId,
    suggestion,
    count: z.int().min(1),
    of: z.int().min(1),
  }),
  /** The client agreed to it, and nobody billed it. */
  z.strictObject({
    kind: z.literal('agreed'),
    estimateId,
    estimateNumber: z.string(),
    estimateLineId,
    productId,
    description: z.string(),
    quantityMilli,
    patientId: patientId.nullable(),
  }),
]);
export type InvoiceFinding = z.infer<typeof invoiceFinding>;

/** An open invoice as it is looked over before it is paid. */
export const invoiceCheck = z.strictObject({
  /** Who performed what, in the order of their first lines. */
  performers: z.array(
    z.strictObject({
      employeeId,
      number: z.string(),
      name: z.string(),
      lineIds: z.array(lineId),
      /** After all discounts, before tax. */
      netMinor: priceMinor,
    }),
  ),
  findings: z.array(invoiceFinding),
});
export type InvoiceCheck = z.infer<typeof invoiceCheck>;
