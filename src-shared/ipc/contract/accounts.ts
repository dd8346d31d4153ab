import { z } from 'zod';
import { accountTerms } from '../../journal/account-facts';
import {
  clientId,
  invoiceId,
  isoDate,
  positiveMinor,
  priceMinor,
  shortText,
  writeOffId,
} from '../../journal/fields';
import {
  accountEntry,
  accountPlace,
  accountView,
  agedClient,
  agingView,
  chargePreview,
  openAccountItem,
  overdueRow,
  latestStatementRun,
  statementRunEnd,
} from '../views/accounts';
import { approval, reason } from './inputs';
import { nothing } from './nothing';

export const accountsContract = {
  /** What a client owes, has left here and has agreed upon. */
  'accounts.show': { input: z.strictObject({ clientId }), output: accountView },
  /** What happened on the account, newest first; `before` goes on where a page ended. */
  'accounts.entries': {
    input: z.strictObject({
      clientId,
      before: accountPlace.nullable(),
      limit: z.int().min(1).max(200),
    }),
    output: z.strictObject({ entries: z.array(accountEntry), next: accountPlace.nullable() }),
  },
  'accounts.setTerms': {
    input: z.strictObject({ clientId, terms: accountTerms, reason, approval }),
    output: accountView,
  },
  /** Lets a final invoice wait; `dueOn` null is by the client's terms. */
  'accounts.putOnAccount': {
    input: z.strictObject({
      invoiceId,
      dueOn: isoDate.nullable(),
      /** May be empty within the client's limit. */
      reason: shortText,
      approval,
    }),
    output: openAccountItem,
  },
  /** Gives up to be paid some of an invoice or a charge. The id is the caller's. */
  'accounts.writeOff': {
    input: z.strictObject({ writeOffId, invoiceId, amountMinor: positiveMinor, reason, approval }),
    output: z.strictObject({ number: z.string(), owedMinor: priceMinor }),
  },
  /** What late fees and interest would come to. Nothing is charged. */
  'accounts.previewCharges': {
    input: z.strictObject({ on: isoDate }),
    output: z.array(chargePreview),
  },
  /** Makes those of the preview that a manager kept, all or none. The ids are the caller's. */
  'accounts.applyCharges': {
    input: z.strictObject({
      on: isoDate,
      charges: z
        .array(
          z.strictObject({
            /** Of the charge that is made. */
            invoiceId,
            forInvoiceId: invoiceId,
            kind: chargePreview.shape.kind,
            amountMinor: positiveMinor,
          }),
        )
        .min(1)
        .max(50),
      reason,
      approval,
    }),
    output: z.strictObject({ charged: z.int().min(0) }),
  },
  /** What is owed by how late it is, at the end of a day, also of one long over. */
  'accounts.aging': {
    input: z.strictObject({ on: isoDate }),
    output: z.strictObject({
      on: isoDate,
      totals: agingView,
      clients: z.int().min(0),
      /** Who owes most, the largest first: 500 at most. */
      rows: z.array(agedClient).max(500),
    }),
  },
  /** What is late today, invoice by invoice and instalment by instalment, the latest first. */
  'accounts.overdue': {
    input: nothing,
    output: z.strictObject({ count: z.int().min(0), rows: z.array(overdueRow).max(500) }),
  },
  /** One client's statement as PDF. */
  'statements.save': {
    input: z.strictObject({ clientId, from: isoDate, to: isoDate }),
    output: z.strictObject({ savedAs: z.string() }),
  },
  /** Statements for everybody who has one, in files of fifty. Tells its progress. */
  'statements.run': {
    input: z.strictObject({
      from: isoDate,
      to: isoDate,
      /** Who owes something; or also who has credit or had anything happen in the time. */
      scope: z.enum(['owing', 'all']),
      /** Whose balance is below it gets none. */
      minimumMinor: priceMinor,
    }),
    output: statementRunEnd,
  },
  /** Ends a run after the file it is at. */
  'statements.cancel': { input: nothing, output: nothing },
  /** Who looks again after a while learns of a run that somebody began before. */
  'statements.latest': { input: nothing, output: latestStatementRun },
} as const;
