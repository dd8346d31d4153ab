import { z } from 'zod';
import { returnedTo } from './account-facts';
import {
  amountMinor,
  creditedMilli,
  lineId,
  positiveMinor,
  priceMinor,
  ratePpm,
  requiredText,
  shortText,
  tenderId,
} from './fields';

/** One tax rate of a document: rounded once per group, as printed. */
const taxGroup = z.strictObject({
  taxCode: z.string().max(12),
  ratePpm,
  netMinor: amountMinor,
  taxMinor: amountMinor,
  grossMinor: amountMinor,
});

/** The amounts of a document as they were when it became final. */
export const documentTotals = z.strictObject({
  lines: z.array(
    z.strictObject({
      lineId,
      grossMinor: priceMinor,
      lineDiscountMinor: priceMinor,
      documentDiscountMinor: priceMinor,
      /** After both discounts; with inclusive prices it contains the tax. */
      netMinor: priceMinor,
    }),
  ),
  subtotalMinor: priceMinor,
  discountMinor: priceMinor,
  taxGroups: z.array(taxGroup),
  taxMinor: amountMinor,
  totalMinor: priceMinor,
});

/** What a credit note takes back of an invoice. Lines sum to their groups, groups to the total. */
export const creditedAmounts = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        lineId,
        /** Zero where nothing came back and only the price came down. */
        quantityMilli: creditedMilli,
        /** Without tax. */
        netMinor: priceMinor,
        taxMinor: priceMinor,
        /** Where the goods went; left out where nobody was asked. */
        returnedTo: returnedTo.optional(),
      }),
    )
    .min(1)
    .max(200),
  totalMinor: priceMinor,
});

const cash = z.strictObject({
  kind: z.literal('cash'),
  /** What was put on the counter. */
  tenderedMinor: positiveMinor,
});
const check = z.strictObject({
  kind: z.literal('check'),
  amountMinor: positiveMinor,
  number: requiredText,
  bank: shortText,
  nameOnCheck: shortText,
});
const card = z.strictObject({
  kind: z.literal('card'),
  amountMinor: positiveMinor,
  brand: requiredText,
  last4: z.string().regex(/^\d{4}$/),
  approvalCode: shortText,
});

/** A lender pays for the client, and the client owes the lender. */
const financing = z.strictObject({
  kind: z.literal('financing'),
  amountMinor: positiveMinor,
  provider: requiredText,
  approvalCode: shortText,
});
const giftCertificate = z.strictObject({
  kind: z.literal('gift-certificate'),
  amountMinor: positiveMinor,
  number: requiredText,
});

/** Of what the client has left with the hospital. */
const clientCredit = z.strictObject({
  kind: z.literal('client-credit'),
  amountMinor: positiveMinor,
});

/** What lies in a drawer or on a slip. */
export const countedTender = z.discriminatedUnion('kind', [
  cash,
  check,
  card,
  financing,
  giftCertificate,
]);

/** What the cashier enters. */
export const tenderInput = z.discriminatedUnion('kind', [
  cash,
  check,
  card,
  financing,
  giftCertificate,
  clientCredit,
]);

/** Whether a tender lies in a drawer or on a slip, and is counted with its shift. */
export function isCounted(tender: TenderInput): tender is CountedTender {
  return tender.kind !== 'client-credit';
}

/** Under which name its slips are added up: the brand of a card, or who lends; else null. */
export function brandOf(
  tender:
    | { readonly kind: 'cash' | 'check' | 'gift-certificate' | 'client-credit' }
    | { readonly kind: 'card'; readonly brand: string }
    | { readonly kind: 'financing'; readonly provider: string },
): string | null {
  switch (tender.kind) {
    case 'card':
      return tender.brand;
    case 'financing':
      return tender.provider;
    case 'cash':
    case 'check':
    case 'gift-certificate':
    case 'client-credit':
      return null;
  }
}

/** What the payment keeps: what the tender paid, and the change that left the drawer. */
export const settledTender = z.strictObject({
  tenderId,
  amountMinor: priceMinor,
  changeMinor: priceMinor,
  detail: tenderInput,
});

/** Gapless per till and kind; `text` is what is printed, for example `A-000123`. */
export const documentNumber = z.strictObject({
  sequence: z.int().min(1),
  text: z.string().min(1).max(24),
});

export type DocumentTotalsFact = z.infer<typeof documentTotals>;
export type CreditedAmounts = z.infer<typeof creditedAmounts>;
export type CountedTender = z.infer<typeof countedTender>;
export type TenderInput = z.infer<typeof tenderInput>;
export type SettledTender = z.infer<typeof settledTender>;
export type DocumentNumber = z.infer<typeof documentNumber>;
