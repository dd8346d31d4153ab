import { z } from 'zod';
import { receiptDocument } from '../../receipt/receipt-document';
import { certificateSold, creditMade, invoicePart } from '../../journal/account-facts';
import {
  cardAttemptId,
  clientId,
  creditId,
  invoiceId,
  paymentId,
  priceMinor,
  shiftId,
  tenderId,
} from '../../journal/fields';
import { countedTender, tenderInput } from '../../journal/money-facts';
import { paymentView } from '../views/invoices';
import { approval, reason } from './inputs';

/** What is paid: any of these, together. */
const paidFor = {
  /** Paid whole; an open one becomes final by it. Null when it is all for something else. */
  invoiceId: invoiceId.nullable(),
  /** Who pays, and whose account it is; left out, it is whose invoice it is. */
  clientId: clientId.optional(),
  /** Parts of final invoices and of charges, all of the same client. */
  others: z.array(invoicePart).max(50).optional(),
  /** Sets what the total leaves after all of these against what the client owes, oldest first. */
  oldestFirst: z.boolean().optional(),
  /** Left here for what is to come; a deposit is for the procedure of an estimate. */
  prepayment: creditMade
    .pick({ amountMinor: true, estimateId: true })
    .extend({ kind: z.enum(['prepayment', 'deposit']) })
    .optional(),
  /** Gift certificates that are bought. */
  certificates: z.array(certificateSold).max(10).optional(),
};

const newPayment = z.strictObject({
  paymentId,
  ...paidFor,
  /** What the cashier saw that all of it comes to; refused when main computes another total. */
  expectedTotalMinor: priceMinor,
  tenders: z.array(z.strictObject({ tenderId, detail: tenderInput })).max(20),
  /**
   * Says that what check and card leave is settled in cash, although no cash is put down because
   * it rounds to nothing. Without it not a cent may be missing.
   */
  isRestInCash: z.boolean().optional(),
  /** What is charged above the total stays as the client's credit; cash gives change all the same. */
  allowsOverpayment: z.boolean().optional(),
  /** Which credit a tender of that kind is, in this order; left out, it is the oldest. */
  creditIds: z.array(creditId).max(50).optional(),
  /** The attempt that was approved after all, and that one of the cards here is. */
  cardAttemptId: cardAttemptId.optional(),
});

export const paymentsContract = {
  /**
   * Takes a payment for an invoice, which becomes final by it, for parts of others, or for what is
   * to come, as one fact. The id is the caller's: a repeat answers the first outcome and takes
   * nothing again.
   */
  'payments.commit': {
    input: newPayment,
    output: paymentView,
  },
  /** The same, for a payment that was found while its shift is being counted: it joins that one. */
  'payments.commitLate': {
    input: newPayment.extend({ shiftId, reason, approval }),
    output: paymentView,
  },
  /** Takes a payment of a shift that is not closed back: the invoice is owed again. */
  'payments.void': { input: z.strictObject({ paymentId, reason, approval }), output: paymentView },
  /** A tender was really another one, of the same amount. */
  'payments.changeTender': {
    input: z.strictObject({
      paymentId,
      replacedTenderId: tenderId,
      tenderId,
      detail: countedTender,
      reason,
      approval,
    }),
    output: paymentView,
  },
  'payments.get': { input: z.strictObject({ paymentId }), output: paymentView },
  /** The latest payments of this till, newest first. */
  'payments.recent': {
    input: z.strictObject({ limit: z.int().min(1).max(200) }),
    output: z.array(paymentView),
  },
  /** The receipt as it was printed, for the screen. */
  'receipts.show': {
    input: z.strictObject({ paymentId }),
    output: z.strictObject({ document: receiptDocument, html: z.string() }),
  },
  /** Prints it again as COPY n. */
  'receipts.reprint': {
    input: z.strictObject({ paymentId, reason }),
    output: z.strictObject({ copyNumber: z.int().min(1) }),
  },
  /** Writes the receipt as PDF into the till's documents and answers where. */
  'receipts.savePdf': {
    input: z.strictObject({ paymentId }),
    output: z.strictObject({ savedAs: z.string() }),
  },
} as const;
