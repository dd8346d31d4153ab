import { z } from 'zod';
import { CREDIT_KINDS, certificateNumber } from '../../journal/account-facts';
import {
  cardAttemptId,
  clientId,
  creditId,
  estimateId,
  instantMs,
  invoiceId,
  positiveMinor,
  priceMinor,
} from '../../journal/fields';

/** A try to charge a card of which the terminal did not say how it ended. */
export const cardAttemptView = z.strictObject({
  cardAttemptId,
  clientId: clientId.nullable(),
  clientName: z.string().nullable(),
  invoiceId: invoiceId.nullable(),
  amountMinor: positiveMinor,
  brand: z.string(),
  last4: z.string(),
  reason: z.string(),
  /** An approved one waits for the payment that takes it. */
  state: z.enum(['unknown', 'approved', 'declined', 'taken']),
  approvalCode: z.string(),
  triedAtMs: instantMs,
  triedByName: z.string(),
});
export type CardAttemptView = z.infer<typeof cardAttemptView>;

/** A part of what a client has left with the hospital. */
export const creditView = z.strictObject({
  creditId,
  kind: z.enum(CREDIT_KINDS),
  /** The paper that it comes from. */
  sourceNumber: z.string(),
  /** Of a deposit: whose procedure it is for. */
  estimateId: estimateId.nullable(),
  amountMinor: positiveMinor,
  leftMinor: priceMinor,
  madeAtMs: instantMs,
});

export const certificateView = z.strictObject({
  number: certificateNumber,
  /** For which it was sold. */
  amountMinor: positiveMinor,
  leftMinor: priceMinor,
  soldAtMs: instantMs,
});
