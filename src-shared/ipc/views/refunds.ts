import { z } from 'zod';
import { refundTender } from '../../journal/cash-facts';
import {
  instantMs,
  invoiceId,
  lineId,
  paymentId,
  positiveMinor,
  priceMinor,
  quantityMilli,
  refundId,
  tenderId,
} from '../../journal/fields';

/** Money that went back to a client, and the credit note it was for. */
export const refundView = z.strictObject({
  refundId,
  number: z.string(),
  /** Null, as what follows, when it was credit of the client that was paid out. */
  creditNoteNumber: z.string().nullable(),
  paymentId: paymentId.nullable(),
  invoiceId: invoiceId.nullable(),
  tender: refundTender,
  amountMinor: positiveMinor,
  reason: z.string(),
  paidAtMs: instantMs,
  paidByName: z.string(),
});
export type RefundView = z.infer<typeof refundView>;

/** What of a payment could still be taken back. */
export const refundable = z.strictObject({
  leftMinor: priceMinor,
  /** What was paid and did not go back: where cash was rounded, a little more or less. */
  leftInMoneyMinor: priceMinor,
  /** Of each card and each lender: what can go back to it. */
  ways: z.array(z.strictObject({ tenderId, leftMinor: priceMinor })),
  lines: z.array(
    z.strictObject({
      lineId,
      description: z.string(),
      quantityMilli,
      /** Thousandths that were not taken back yet. */
      leftMilli: z.int().min(0),
      /** With tax. */
      leftMinor: priceMinor,
      /** As it was sold, without tax, and its share of the tax. */
      netMinor: priceMinor,
      taxMinor: priceMinor,
      creditedQuantityMilli: z.int().min(0),
      creditedNetMinor: priceMinor,
      creditedTaxMinor: priceMinor,
    }),
  ),
});
export type Refundable = z.infer<typeof refundable>;
