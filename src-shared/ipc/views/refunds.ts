import { z } from 'zod';
import { returnedTo } from '../../journal/account-facts';
import { refundTender } from '../../journal/cash-facts';
import {
  amountMinor,
  clientId,
  creditedMilli,
  creditNoteId,
  instantMs,
  invoiceId,
  lineId,
  paymentId,
  positiveMinor,
  priceMinor,
  quantityMilli,
  refundId,
} from '../../journal/fields';

/** What was taken back of a line. */
const creditedLine = z.strictObject({
  lineId,
  description: z.string(),
  quantityMilli: creditedMilli,
  netMinor: priceMinor,
  taxMinor: priceMinor,
  /** Where it went; null where nobody was asked. */
  returnedTo: returnedTo.nullable(),
});

/** Money that went back to a client, and the credit note it was for. */
export const refundView = z.strictObject({
  refundId,
  number: z.string(),
  /** Null, as what follows, when it was credit of the client that was paid out. */
  creditNoteId: creditNoteId.nullable(),
  creditNoteNumber: z.string().nullable(),
  paymentId: paymentId.nullable(),
  invoiceId: invoiceId.nullable(),
  /** Whose credit it was; null when it was for goods. */
  clientId: clientId.nullable(),
  lines: z.array(creditedLine),
  tender: refundTender,
  amountMinor: positiveMinor,
  reason: z.string(),
  paidAtMs: instantMs,
  paidByName: z.string(),
});
export type RefundView = z.infer<typeof refundView>;

/** What was taken back of an invoice. */
export const creditNoteView = z.strictObject({
  creditNoteId,
  number: z.string(),
  invoiceId,
  totalMinor: priceMinor,
  /** Of the total, what stayed here as credit of the client, and what was paid out. */
  creditMinor: priceMinor,
  refundedMinor: priceMinor,
  lines: z.array(creditedLine),
  reason: z.string(),
  issuedAtMs: instantMs,
  issuedByName: z.string(),
  copies: z.int().min(0),
});
export type CreditNoteView = z.infer<typeof creditNoteView>;

/** A line of a final invoice, and how much of it could still be taken back. */
const creditableLine = z.strictObject({
  lineId,
  description: z.string(),
  quantityMilli,
  /** Thousandths that were not taken back yet. */
  leftMilli: z.int().min(0),
  /** With tax. */
  leftMinor: priceMinor,
  /** Where it goes unless somebody knows better. */
  usualReturn: returnedTo,
  /** As it was sold, without tax, and its share of the tax. */
  netMinor: priceMinor,
  taxMinor: priceMinor,
  creditedQuantityMilli: z.int().min(0),
  creditedNetMinor: priceMinor,
  creditedTaxMinor: priceMinor,
});
export type CreditableLineView = z.infer<typeof creditableLine>;

/** Where an invoice stands: what is still owed, and what of it is paid. */
const standing = { dueMinor: amountMinor, paidMinor: amountMinor };

/** What of an invoice could still be credited, and what was before. */
export const creditable = z.strictObject({
  ...standing,
  /** A walk-in has no account on which credit could stay. */
  hasClient: z.boolean(),
  lines: z.array(creditableLine),
  notes: z.array(creditNoteView),
});
export type Creditable = z.infer<typeof creditable>;

/** An invoice that a payment paid, as far as its money can go back. */
const refundableInvoice = z.strictObject({
  ...standing,
  invoiceId,
  number: z.string(),
  /** Of the payment, what was set against it and did not go back. */
  leftMinor: priceMinor,
  /** What was paid for that: where cash was rounded, a little more or less. */
  leftInMoneyMinor: priceMinor,
  lines: z.array(creditableLine),
});
export type RefundableInvoice = z.infer<typeof refundableInvoice>;

/** What of a payment could still be taken back. */
export const refundable = z.strictObject({
  /** Each card, each lender and at the end the cash: what came that way and did not go back. */
  ways: z.array(z.strictObject({ tender: refundTender, leftMinor: priceMinor })),
  invoices: z.array(refundableInvoice),
});
export type Refundable = z.infer<typeof refundable>;
