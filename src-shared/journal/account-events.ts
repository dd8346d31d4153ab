import { z } from 'zod';
import {
  accountTerms,
  certificateSold,
  chargeKind,
  creditForm,
  creditPart,
  disputedLines,
  disputeOutcome,
  instalment,
  invoicePart,
  paperKind,
  signature,
} from './account-facts';
import {
  applicationId,
  cardAttemptId,
  checkReturnId,
  clientId,
  creditNoteId,
  depositId,
  disputeId,
  employeeId,
  invoiceId,
  isoDate,
  longText,
  paymentId,
  planId,
  positiveMinor,
  priceMinor,
  requiredText,
  shortText,
  tenderId,
  writeOffId,
} from './fields';
import { documentNumber } from './money-facts';
import { receivablesRulesRecord } from './records';

const approval = { reason: shortText, approvedBy: employeeId.nullable() };

/** What clients owe, leave with the hospital and agree upon. */
export const accountEvents = {
  'receivables-rules.configured': z.strictObject({ changes: receivablesRulesRecord.partial() }),
  'account-terms.set': z.strictObject({ clientId, terms: accountTerms, ...approval }),
  /** May be paid later: whoever left had somebody's word, or an account within its limit. */
  'invoice.put-on-account': z.strictObject({ invoiceId, dueOn: isoDate, ...approval }),
  /** A document of one amount, which no service stands behind: it is owed like an invoice. */
  'account.charged': z.strictObject({
    invoiceId,
    number: documentNumber,
    clientId: clientId.nullable(),
    kind: chargeKind,
    description: requiredText,
    amountMinor: positiveMinor,
    /** What it is for: the invoice that is overdue; null of a returned check. */
    forInvoiceId: invoiceId.nullable(),
    /** Of interest: the last whole month that the invoice was overdue for which it is charged. */
    untilMonth: z.int().min(1).max(1200).optional(),
    dueOn: isoDate,
    ...approval,
  }),
  'write-off.made': z.strictObject({
    writeOffId,
    number: documentNumber,
    invoiceId,
    amountMinor: positiveMinor,
    ...approval,
  }),
  /** The bank did not pay a check: what it had settled is owed again. */
  'check.returned': z.strictObject({
    checkReturnId,
    paymentId,
    tenderId,
    clientId: clientId.nullable(),
    amountMinor: positiveMinor,
    /** How far the check had come. */
    from: z.enum(['undeposited', 'in-transit', 'bank']),
    /** The bag that it lay in, or had lain in; null while it was in none. */
    depositId: depositId.nullable(),
    invoices: z.array(invoicePart).max(50),
    credits: z.array(creditPart).max(50),
    /** Taken off what certificates are worth that it had bought. */
    certificates: z.array(certificateSold).max(10).optional(),
    /** What is left of none of these: it is owed as a charge of its own. */
    rest: z
      .strictObject({
        invoiceId,
        number: documentNumber,
        description: requiredText,
        amountMinor: positiveMinor,
        dueOn: isoDate,
      })
      .optional(),
    ...approval,
  }),
  /** The terminal did not say whether it charged the card: nothing is tried again before it is known. */
  'card-attempt.unknown': z.strictObject({
    cardAttemptId,
    clientId: clientId.nullable(),
    invoiceId: invoiceId.nullable(),
    amountMinor: positiveMinor,
    brand: shortText,
    last4: z.string().regex(/^(\d{4})?$/),
    reason: shortText,
  }),
  'card-attempt.resolved': z.strictObject({
    cardAttemptId,
    outcome: z.enum(['approved', 'declined']),
    approvalCode: shortText,
    ...approval,
  }),
  'dispute.opened': z.strictObject({
    disputeId,
    number: documentNumber,
    invoiceId,
    /** What is disputed; none when it is an amount of the whole. */
    lineIds: disputedLines,
    amountMinor: positiveMinor,
    reviewOn: isoDate,
    reviewer: employeeId.nullable(),
    reason: requiredText,
  }),
  'dispute.resolved': z.strictObject({
    disputeId,
    outcome: disputeOutcome,
    /** What the client need not pay; a credit note over it stands beside. */
    allowedMinor: priceMinor,
    creditNoteId: creditNoteId.nullable(),
    /** What the client is told. */
    answer: longText,
    ...approval,
  }),
  'credit-application.submitted': z.strictObject({
    applicationId,
    number: documentNumber,
    clientId,
    form: creditForm,
    signature: signature.nullable(),
  }),
  'credit-application.decided': z.strictObject({
    applicationId,
    decision: z.enum(['approved', 'declined']),
    ...approval,
  }),
  /** A promissory note: what is owed is paid in parts. */
  'plan.agreed': z.strictObject({
    planId,
    number: documentNumber,
    clientId,
    invoices: z.array(invoicePart).min(1).max(50),
    instalments: z.array(instalment).min(1).max(60),
    /** What the client signed, in the words the hospital had for it then. */
    terms: longText,
    signature: signature.nullable(),
    ...approval,
  }),
  /** What was agreed no longer holds: all of it is due. */
  'plan.ended': z.strictObject({
    planId,
    cause: z.enum(['cancelled', 'defaulted']),
    ...approval,
  }),
  /** A document of the house was given out: again, and then it says COPY and its number. */
  'paper.copied': z.strictObject({
    paper: z.strictObject({
      kind: paperKind,
      id: z.uuid(),
    }),
    /** 0 is the original. */
    copyNumber: z.int().min(0),
    reason: shortText,
  }),
} as const;
