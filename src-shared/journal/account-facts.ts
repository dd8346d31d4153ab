import { z } from 'zod';
import {
  creditId,
  estimateId,
  invoiceId,
  isoDate,
  lineId,
  positiveMinor,
  priceMinor,
  requiredText,
  shortText,
} from './fields';

/** A part of a final invoice, or of a charge on the account. */
export const invoicePart = z.strictObject({ invoiceId, amountMinor: positiveMinor });

/** A part of what a client has left with the hospital. */
export const creditPart = z.strictObject({ creditId, amountMinor: positiveMinor });

/** Where a client's credit comes from. */
export const CREDIT_KINDS = ['overpayment', 'prepayment', 'deposit', 'credit-note'] as const;
export const creditKind = z.enum(CREDIT_KINDS);

/** What a payment leaves with the hospital, for what is to come. */
export const creditMade = z.strictObject({
  creditId,
  kind: creditKind.exclude(['credit-note']),
  /** Of a deposit: the estimate whose procedure it is for. */
  estimateId: estimateId.nullable(),
  amountMinor: positiveMinor,
});

/** What stands on a gift certificate: letters, digits and dashes, as it is read aloud. */
export const certificateNumber = z.string().regex(/^[A-Z0-9][A-Z0-9-]{2,23}$/);
export const certificateSold = z.strictObject({
  number: certificateNumber,
  amountMinor: positiveMinor,
});

const POINTS_IN_ALL = 20_000;

/**
 * A name written by hand on the screen. Each stroke is x, y, x, y … in thousandths of the field's
 * width, which is three times its height.
 */
export const signature = z.strictObject({
  signedBy: requiredText,
  strokes: z
    .array(z.array(z.int().min(0).max(1000)).min(2).max(8000))
    .min(1)
    .max(400)
    .refine((strokes) => strokes.every(({ length }) => length % 2 === 0))
    .refine((strokes) => strokes.reduce((sum, { length }) => sum + length, 0) <= POINTS_IN_ALL),
  /** SHA-256 in lower-case hex of the canonical JSON of what was on the screen. */
  signedSha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** When the parts of a promissory note are to be paid, the earliest first. */
export const instalment = z.strictObject({ dueOn: isoDate, amountMinor: positiveMinor });

/** What a client may owe, and for how long. */
export const accountTerms = z.strictObject({
  /** Zero: nothing without somebody's word. */
  creditLimitMinor: priceMinor,
  termsDays: z.int().min(0).max(365),
  /** False: no late fees and no interest. */
  isCharged: z.boolean(),
});

/** What an applicant for credit tells. Nothing here is a number that could be misused. */
export const creditForm = z.strictObject({
  employer: shortText,
  occupation: shortText,
  /** Of a household, before tax. */
  monthlyIncomeMinor: priceMinor,
  yearsAtAddress: z.int().min(0).max(120),
  reference: shortText,
  requestedLimitMinor: positiveMinor,
});

/** How a charge that no service stands behind comes about. */
export const CHARGE_KINDS = ['returned-check', 'late-fee', 'interest'] as const;
export const chargeKind = z.enum(CHARGE_KINDS);

/** What becomes of a charge that a client disputes. */
export const disputeOutcome = z.enum(['upheld', 'reduced', 'waived']);

/** What goes back on the shelf, and what does not. */
export const returnedTo = z.enum(['stock', 'discarded', 'nothing-to-return']);

/** What can be given out again, and then says COPY. */
export const paperKind = z.enum([
  'invoice',
  'credit-note',
  'refund',
  'plan',
  'z-report',
  'deposit-slip',
  'worksheet',
]);

export const disputedLines = z.array(lineId).max(200);

export type InvoicePart = z.infer<typeof invoicePart>;
export type CreditPart = z.infer<typeof creditPart>;
export type CreditKind = z.infer<typeof creditKind>;
export type CreditMade = z.infer<typeof creditMade>;
export type CertificateSold = z.infer<typeof certificateSold>;
export type SignatureFact = z.infer<typeof signature>;
export type Instalment = z.infer<typeof instalment>;
export type AccountTerms = z.infer<typeof accountTerms>;
export type CreditForm = z.infer<typeof creditForm>;
export type ChargeKind = z.infer<typeof chargeKind>;
export type ReturnedTo = z.infer<typeof returnedTo>;
export type DisputeOutcome = z.infer<typeof disputeOutcome>;
