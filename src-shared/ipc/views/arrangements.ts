import { z } from 'zod';
import { NOTE_STATES } from '../../domain/arrangement/note-state';
import { accountTerms, creditForm, disputeOutcome, signature } from '../../journal/account-facts';
import {
  applicationId,
  clientId,
  disputeId,
  instantMs,
  invoiceId,
  isoDate,
  lineId,
  planId,
  positiveMinor,
  priceMinor,
} from '../../journal/fields';

/** A promissory note and what its client has kept of it. */
export const planView = z.strictObject({
  planId,
  number: z.string(),
  clientId,
  clientName: z.string(),
  state: z.enum(NOTE_STATES),
  totalMinor: positiveMinor,
  leftMinor: priceMinor,
  /** Due today or before, and not paid. */
  dueMinor: priceMinor,
  /** Of it, what was due before today. */
  overdueMinor: priceMinor,
  invoices: z.array(z.strictObject({ invoiceId, number: z.string(), amountMinor: positiveMinor })),
  instalments: z.array(
    z.strictObject({
      dueOn: isoDate,
      amountMinor: positiveMinor,
      leftMinor: priceMinor,
      isDue: z.boolean(),
    }),
  ),
  terms: z.string(),
  signature: signature.nullable(),
  reason: z.string(),
  agreedAtMs: instantMs,
  agreedByName: z.string(),
  /** Null when whoever agreed to it may by themselves. */
  approvedByName: z.string().nullable(),
});
export type PlanView = z.infer<typeof planView>;

/** An application for credit, decided or not. */
export const applicationView = z.strictObject({
  applicationId,
  number: z.string(),
  clientId,
  clientName: z.string(),
  form: creditForm,
  signature: signature.nullable(),
  submittedAtMs: instantMs,
  submittedByName: z.string(),
  decision: z
    .strictObject({
      outcome: z.enum(['approved', 'declined']),
      reason: z.string(),
      decidedAtMs: instantMs,
      decidedByName: z.string(),
    })
    .nullable(),
});
export type ApplicationView = z.infer<typeof applicationView>;

/** A charge that a client disputes, resolved or not. */
export const disputeView = z.strictObject({
  disputeId,
  number: z.string(),
  invoiceId,
  invoiceNumber: z.string(),
  clientId: clientId.nullable(),
  clientName: z.string().nullable(),
  /** None when it is an amount of the whole. */
  lines: z.array(z.strictObject({ lineId, description: z.string() })),
  amountMinor: positiveMinor,
  reason: z.string(),
  reviewOn: isoDate,
  /** It is open, and its day has passed. */
  isLate: z.boolean(),
  reviewerName: z.string().nullable(),
  openedAtMs: instantMs,
  openedByName: z.string(),
  resolution: z
    .strictObject({
      outcome: disputeOutcome,
      /** What the client need not pay. */
      allowedMinor: priceMinor,
      creditNoteNumber: z.string().nullable(),
      answer: z.string(),
      resolvedAtMs: instantMs,
      resolvedByName: z.string(),
    })
    .nullable(),
});
export type DisputeView = z.infer<typeof disputeView>;

/** What is owed of one invoice, by when, and what was agreed about it. */
export const arrangementView = z.strictObject({
  invoiceId,
  number: z.string(),
  client: z.strictObject({ clientId, name: z.string(), terms: accountTerms }).nullable(),
  totalMinor: priceMinor,
  /** All that is owed of it; the four parts come to it. */
  dueMinor: priceMinor,
  nowMinor: priceMinor,
  laterMinor: priceMinor,
  plannedMinor: priceMinor,
  disputedMinor: priceMinor,
  /** Until when what is on account may wait; null when nothing is. */
  dueOn: isoDate.nullable(),
  lines: z.array(
    z.strictObject({
      lineId,
      description: z.string(),
      /** With its tax, less what was credited. */
      amountMinor: priceMinor,
      isDisputed: z.boolean(),
    }),
  ),
  plans: z.array(planView),
  disputes: z.array(disputeView),
  /** The client's, which nobody has decided yet. */
  applications: z.array(applicationView),
  /** By the hospital's clock. */
  today: isoDate,
  noteTerms: z.string(),
  disputeReviewDays: z.int(),
});
export type ArrangementView = z.infer<typeof arrangementView>;
