import { z } from 'zod';
import { receiptDocument } from '../../receipt/receipt-document';
import { invoiceId, paymentId, priceMinor, shiftId, tenderId } from '../../journal/fields';
import { countedTender, tenderInput } from '../../journal/money-facts';
import { paymentView } from '../views/invoices';
import { approval, reason } from './inputs';

const newPayment = z.strictObject({
  paymentId,
  invoiceId,
  /** What the cashier saw; refused when main computes another total. */
  expectedTotalMinor: priceMinor,
  tenders: z.array(z.strictObject({ tenderId, detail: tenderInput })).max(20),
  /**
   * Says that what check and card leave is settled in cash, although no cash is put down because
   * it rounds to nothing. Without it not a cent may be missing.
   */
  isRestInCash: z.boolean().optional(),
});

export const paymentsContract = {
  /**
   * Makes the invoice final and takes its payment, as one fact. The id is the caller's: a repeat
   * answers the first outcome and takes nothing again.
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
