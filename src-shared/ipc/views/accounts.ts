import { z } from 'zod';
import { AGES } from '../../domain/receivable/aging';
import { accountTerms, CHARGE_KINDS, creditKind } from '../../journal/account-facts';
import {
  cardAttemptId,
  clientId,
  creditId,
  creditNoteId,
  disputeId,
  estimateId,
  instantMs,
  invoiceId,
  isoDate,
  paymentId,
  positiveMinor,
  priceMinor,
  signedSumMinor,
  unsignedSumMinor,
} from '../../journal/fields';
import { tenderInput } from '../../journal/money-facts';
import { ENTRY_KINDS } from '../../pages/statement-data';
import { clientMoney, dueInstalment } from './client-money';
import { clientView } from './records';

const itemKind = z.enum(['sale', ...CHARGE_KINDS]);
const age = z.enum(AGES.filter((each) => each !== 'disputed'));

/** A final invoice, or a charge, of which something is owed. */
export const openAccountItem = z.strictObject({
  invoiceId,
  kind: itemKind,
  number: z.string(),
  /** Of a charge: what it is for. */
  note: z.string(),
  issuedOn: isoDate,
  /** Until when it may wait; null when it is due since it is final. */
  dueOn: isoDate.nullable(),
  totalMinor: priceMinor,
  /** All that is owed of it: the parts below come to it. */
  dueMinor: positiveMinor,
  nowMinor: priceMinor,
  laterMinor: priceMinor,
  plannedMinor: priceMinor,
  disputedMinor: priceMinor,
  /** Of what is due. */
  age,
});
export type OpenAccountItem = z.infer<typeof openAccountItem>;

export const accountView = z.strictObject({
  client: clientView,
  money: clientMoney,
  terms: accountTerms,
  /** What may still be left on account without a manager's word. */
  roomMinor: unsignedSumMinor,
  items: z.array(openAccountItem),
  credits: z.array(
    z.strictObject({
      creditId,
      kind: creditKind,
      /** Of the payment or the credit note it comes from. */
      sourceNumber: z.string(),
      estimateId: estimateId.nullable(),
      amountMinor: positiveMinor,
      leftMinor: positiveMinor,
      madeAtMs: instantMs,
    }),
  ),
  /** Every instalment that is still to pay, the earliest first. */
  instalments: z.array(dueInstalment),
  disputes: z.array(
    z.strictObject({
      disputeId,
      number: z.string(),
      invoiceId,
      amountMinor: positiveMinor,
      reviewOn: isoDate,
      reason: z.string(),
    }),
  ),
  /** Cards of which nobody knows whether they were charged, or which no payment took yet. */
  cardAttempts: z.array(
    z.strictObject({
      cardAttemptId,
      state: z.enum(['unknown', 'approved', 'declined', 'taken']),
      brand: z.string(),
      last4: z.string(),
      amountMinor: positiveMinor,
      triedAtMs: instantMs,
    }),
  ),
  returnedChecks: z.int().min(0),
});
export type AccountView = z.infer<typeof accountView>;

/** A place in the time order of an account. */
export const accountPlace = z.strictObject({ atMs: instantMs, eventId: z.uuid() });

/** What happened on an account, and the paper that says so. */
export const accountEntry = z.strictObject({
  eventId: z.uuid(),
  kind: z.enum(ENTRY_KINDS),
  atMs: instantMs,
  /** As printed; empty where it has none. */
  number: z.string(),
  /** Why, or what for. */
  note: z.string(),
  /** Of a payment: how it was paid. */
  tenders: z.array(tenderInput),
  byName: z.string(),
  /** More owed is positive. */
  amountMinor: signedSumMinor,
  /** What the client owes after it. */
  balanceMinor: signedSumMinor,
  paper: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('invoice'), invoiceId }),
      z.strictObject({ kind: z.literal('payment'), paymentId }),
      z.strictObject({ kind: z.literal('credit-note'), creditNoteId }),
    ])
    .nullable(),
});
export type AccountEntry = z.infer<typeof accountEntry>;

export const agingView = z.strictObject(
  Object.fromEntries(AGES.map((each) => [each, unsignedSumMinor])) as Record<
    (typeof AGES)[number],
    typeof unsignedSumMinor
  >,
);

export const agedClient = z.strictObject({
  /** Null: everybody who just walked in. */
  clientId: clientId.nullable(),
  name: z.string().nullable(),
  aging: agingView,
  totalMinor: unsignedSumMinor,
});

/** One row of who is late. */
export const overdueRow = z.strictObject({
  what: z.enum(['item', 'instalment']),
  clientId: clientId.nullable(),
  name: z.string().nullable(),
  phone: z.string(),
  invoiceId: invoiceId.nullable(),
  number: z.string(),
  dueOn: isoDate,
  daysLate: z.int().min(1),
  amountMinor: positiveMinor,
});
export type AgedClient = z.infer<typeof agedClient>;
export type OverdueRow = z.infer<typeof overdueRow>;

export const chargePreview = z.strictObject({
  forInvoiceId: invoiceId,
  clientId,
  name: z.string(),
  number: z.string(),
  kind: z.enum(['late-fee', 'interest']),
  daysLate: z.int().min(1),
  baseMinor: positiveMinor,
  amountMinor: positiveMinor,
});
export type ChargePreview = z.infer<typeof chargePreview>;

/** How a run of statements ended. */
export const statementRunEnd = z.strictObject({
  isCancelled: z.boolean(),
  statements: z.int().min(0),
  clients: z.int().min(0),
  savedAs: z.array(z.string()),
});

/** The latest run of statements since the till was started: how far it is, then how it ended. */
export const latestStatementRun = z.strictObject({
  /** Null while none goes on. */
  progress: z.strictObject({ done: z.int().min(0), total: z.int().min(0) }).nullable(),
  /** Null while one goes on, and where none ever ended. */
  ended: statementRunEnd.nullable(),
});
