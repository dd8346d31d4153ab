import { z } from 'zod';
import {
  amountMinor,
  clientId,
  discount,
  instantMs,
  invoiceId,
  paymentId,
  patientId,
  priceMinor,
  shiftId,
} from '../../journal/fields';
import { documentTotals, settledTender } from '../../journal/money-facts';
import { invoiceLine } from '../../journal/records';
import { clientView } from './records';

export const invoiceState = z.enum(['open', 'finalized', 'settled', 'voided']);

export const invoiceLineView = invoiceLine.extend({
  patientName: z.string().nullable(),
  performedByNumber: z.string(),
  performedByName: z.string(),
});
export type InvoiceLineView = z.infer<typeof invoiceLineView>;

export const invoiceView = z.strictObject({
  invoiceId,
  state: invoiceState,
  /** As printed; null until it is final. */
  number: z.string().nullable(),
  client: clientView.nullable(),
  /** The client's pets, for the line's choice. */
  patients: z.array(
    z.strictObject({
      patientId,
      name: z.string(),
      species: z.string(),
      isDeceased: z.boolean(),
      alert: z.string(),
    }),
  ),
  taxExempt: z.boolean(),
  openedAtMs: instantMs,
  openedByName: z.string(),
  heldAtMs: instantMs.nullable(),
  holdNote: z.string(),
  discount: discount.nullable(),
  discountReason: z.string(),
  lines: z.array(invoiceLineView),
  /** Computed on every answer while open; as journalled once final. */
  totals: documentTotals,
  /** What is still to pay. */
  dueMinor: priceMinor,
});
export type InvoiceView = z.infer<typeof invoiceView>;

/** One row of the list of open invoices. */
export const invoiceSummary = z.strictObject({
  invoiceId,
  clientId: clientId.nullable(),
  clientName: z.string().nullable(),
  patientNames: z.array(z.string()),
  openedAtMs: instantMs,
  openedByName: z.string(),
  heldAtMs: instantMs.nullable(),
  holdNote: z.string(),
  lineCount: z.int().min(0),
  totalMinor: priceMinor,
});
export type InvoiceSummary = z.infer<typeof invoiceSummary>;

export const paymentView = z.strictObject({
  paymentId,
  number: z.string(),
  invoiceId: invoiceId.nullable(),
  invoiceNumber: z.string().nullable(),
  clientName: z.string().nullable(),
  takenAtMs: instantMs,
  takenByName: z.string(),
  totalMinor: priceMinor,
  changeMinor: priceMinor,
  /** Of the total, what rounding its cash left over. */
  cashRoundingMinor: amountMinor,
  tenders: z.array(settledTender),
  /** What was entered first and was something else. */
  replacedTenders: z.array(settledTender),
  voidedAtMs: instantMs.nullable(),
  voidReason: z.string(),
  /** Paid back to the client since. */
  refundedMinor: priceMinor,
  shiftId,
  copies: z.int().min(0),
});
export type PaymentView = z.infer<typeof paymentView>;
