import { z } from 'zod';
import { returnedTo } from '../../journal/account-facts';
import { refundTender, type RefundTender } from '../../journal/cash-facts';
import {
  clientId,
  creditId,
  creditNoteId,
  invoiceId,
  lineId,
  paymentId,
  positiveMinor,
  quantityMilli,
  refundId,
} from '../../journal/fields';
import { brandOf } from '../../journal/money-facts';
import { creditable, creditNoteView, refundable, refundView } from '../views/refunds';
import { approval, reason } from './inputs';

const MAX_PARTS = 8;

/** What comes back of a line, and where it goes. */
const creditedLines = z
  .array(z.strictObject({ lineId, quantityMilli, returnedTo }))
  .min(1)
  .max(200);

/** One way by which money goes back. */
const part = z.strictObject({
  refundId,
  tender: refundTender,
  /** Before cash is rounded; null takes what the other parts leave. */
  amountMinor: positiveMinor.nullable(),
});

const parts = z
  .array(part)
  .min(1)
  .max(MAX_PARTS)
  .refine((all) => isEachOnce(all.map((each) => each.refundId)))
  .refine((all) => isEachOnce(all.map(({ tender }) => wayOf(tender))))
  .refine((all) => all.filter(({ amountMinor }) => amountMinor === null).length <= 1);

function isEachOnce(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}

function wayOf(tender: RefundTender): string {
  return [tender.kind, brandOf(tender), tender.kind === 'card' ? tender.last4 : ''].join('/');
}

export const refundsContract = {
  /** What of a payment could still be taken back. */
  'refunds.find': { input: z.strictObject({ paymentId }), output: refundable },
  /** Takes lines of one invoice back and pays their money out. The ids are the caller's. */
  'refunds.pay': {
    input: z.strictObject({
      creditNoteId,
      paymentId,
      lines: creditedLines,
      parts,
      reason,
      approval,
    }),
    output: z.array(refundView),
  },
  /** Pays out what a client has left here; null as `creditIds` takes the oldest first. */
  'refunds.payCredit': {
    input: z.strictObject({
      refundId,
      clientId,
      creditIds: z.array(creditId).min(1).max(50).nullable(),
      amountMinor: positiveMinor,
      tender: refundTender,
      reason,
      approval,
    }),
    output: refundView,
  },
  /** Prints the slip of a refund again, as COPY and its number; 0 when none came out before. */
  'refunds.reprint': {
    input: z.strictObject({ refundId, reason }),
    output: z.strictObject({ copyNumber: z.int().min(0) }),
  },
  /** What of an invoice could still be credited, and what was. */
  'creditNotes.find': { input: z.strictObject({ invoiceId }), output: creditable },
  /** Takes lines back without paying anything out. */
  'creditNotes.issue': {
    input: z.strictObject({ creditNoteId, invoiceId, lines: creditedLines, reason, approval }),
    output: creditNoteView,
  },
  /** Prints a credit note again, as COPY and its number; 0 when none came out before. */
  'creditNotes.reprint': {
    input: z.strictObject({ creditNoteId, reason }),
    output: z.strictObject({ copyNumber: z.int().min(0) }),
  },
} as const;
