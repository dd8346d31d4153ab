import { z } from 'zod';
import { creditPart, invoicePart } from '../../journal/account-facts';
import {
  cardAttemptId,
  checkReturnId,
  clientId,
  invoiceId,
  paymentId,
  positiveMinor,
  shortText,
  tenderId,
  unsignedSumMinor,
} from '../../journal/fields';
import { cardAttemptView, certificateView, creditView } from '../views/cards';
import { approval, reason, searchText } from './inputs';

export const cardsContract = {
  /**
   * Keeps that the terminal did not say whether it charged a card: until that is known, no card is
   * charged for the same client or invoice.
   */
  'cards.reportUnknown': {
    input: z.strictObject({
      cardAttemptId,
      clientId: clientId.nullable(),
      invoiceId: invoiceId.nullable(),
      amountMinor: positiveMinor,
      brand: shortText,
      last4: z.string().regex(/^(\d{4})?$/),
      reason,
    }),
    output: cardAttemptView,
  },
  /** The tries that are not settled, the oldest first: unknown ones, and approved ones not taken. */
  'cards.open': { input: z.strictObject({}), output: z.array(cardAttemptView) },
  /** Says how a try has ended, as the terminal's list or the bank tells. */
  'cards.resolve': {
    input: z.strictObject({
      cardAttemptId,
      outcome: z.enum(['approved', 'declined']),
      approvalCode: shortText,
      reason,
    }),
    output: cardAttemptView,
  },
  /** The bank did not pay a check: what it had settled is owed again, if wanted with a fee. */
  'checks.return': {
    input: z.strictObject({
      checkReturnId,
      tenderId,
      reason,
      chargesFee: z.boolean(),
      /** Takes no check of this client any more. */
      refusesChecks: z.boolean(),
      approval,
    }),
    output: z.strictObject({
      checkReturnId,
      paymentId,
      tenderId,
      amountMinor: positiveMinor,
      /** What is owed again. */
      invoices: z.array(invoicePart),
      /** Credit that is gone. */
      credits: z.array(creditPart),
    }),
  },
  /** What a client has left with the hospital. */
  'credits.find': {
    input: z.strictObject({ clientId }),
    output: z.strictObject({ totalMinor: unsignedSumMinor, parts: z.array(creditView) }),
  },
  /** What a certificate is worth; null when it was never sold here. */
  'certificates.find': {
    input: z.strictObject({ number: searchText }),
    output: certificateView.nullable(),
  },
} as const;
