import { z } from 'zod';
import {
  creditForm,
  disputedLines,
  disputeOutcome,
  instalment,
  invoicePart,
  signature,
} from '../../journal/account-facts';
import {
  applicationId,
  clientId,
  creditNoteId,
  disputeId,
  employeeId,
  invoiceId,
  isoDate,
  longText,
  planId,
  positiveMinor,
  priceMinor,
} from '../../journal/fields';
import { applicationView, arrangementView, disputeView, planView } from '../views/arrangements';
import { approval, reason } from './inputs';
import { paper } from './papers';

/** What a client has written; main adds the hash of what it keeps beside it. */
const written = signature.omit({ signedSha256: true });

export const arrangementsContract = {
  /** What is owed of a final invoice, and what was agreed about it. */
  'arrangements.show': { input: z.strictObject({ invoiceId }), output: arrangementView },
  /** The same on paper for the client to take along, in their language. */
  'arrangements.paper': {
    input: z.strictObject({ invoiceId, print: z.boolean() }),
    output: paper,
  },
  /** Lets a client pay in parts. The id is the caller's: a repeat answers the note as it stands. */
  'plans.agree': {
    input: z.strictObject({
      planId,
      clientId,
      invoices: z.array(invoicePart).min(1).max(50),
      instalments: z.array(instalment).min(1).max(60),
      signature: written.nullable(),
      reason,
      approval,
    }),
    output: planView,
  },
  /** Notes by the day of their next payment; `open` leaves out what is paid or was ended. */
  'plans.list': {
    input: z.strictObject({ clientId: clientId.nullable(), state: z.enum(['open', 'all']) }),
    output: z.array(planView),
  },
  'plans.get': { input: z.strictObject({ planId }), output: planView },
  /** What was agreed no longer holds: all of it is due. */
  'plans.end': {
    input: z.strictObject({
      planId,
      cause: z.enum(['cancelled', 'defaulted']),
      reason,
      approval,
    }),
    output: planView,
  },
  /** Takes an application for credit. The id is the caller's: a repeat answers the same. */
  'applications.submit': {
    input: z.strictObject({
      applicationId,
      clientId,
      form: creditForm,
      signature: written.nullable(),
    }),
    output: applicationView,
  },
  /** Decides it; who is approved may owe up to the limit from now on. */
  'applications.decide': {
    input: z.strictObject({
      applicationId,
      /** Null declines. */
      terms: z
        .strictObject({ creditLimitMinor: positiveMinor, termsDays: z.int().min(0).max(365) })
        .nullable(),
      reason,
      approval,
    }),
    output: applicationView,
  },
  /** The latest first; `open` leaves out what was decided. */
  'applications.list': {
    input: z.strictObject({ clientId: clientId.nullable(), state: z.enum(['open', 'all']) }),
    output: z.array(applicationView),
  },
  /** Sets lines, or an amount, aside. The id is the caller's: a repeat answers it as it stands. */
  'disputes.open': {
    input: z.strictObject({
      disputeId,
      invoiceId,
      lineIds: disputedLines,
      /** Null: what is still owed of the lines, with their tax. */
      amountMinor: positiveMinor.nullable(),
      reason,
      /** Null: as long from now as the hospital has set. */
      reviewOn: isoDate.nullable(),
      reviewer: employeeId.nullable(),
    }),
    output: disputeView,
  },
  /** What waits for a supervisor by the day of its review; `all` has the latest resolved as well. */
  'disputes.list': {
    input: z.strictObject({ state: z.enum(['open', 'all']) }),
    output: z.array(disputeView),
  },
  /** Says what becomes of it; what the client need not pay is credited at once. */
  'disputes.resolve': {
    input: z.strictObject({
      disputeId,
      outcome: disputeOutcome,
      allowedMinor: priceMinor,
      /** The caller's, for when something is credited. */
      creditNoteId,
      answer: longText,
      reason,
      approval,
    }),
    output: disputeView,
  },
} as const;
