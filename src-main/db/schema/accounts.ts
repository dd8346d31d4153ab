import type {
  AccountTerms,
  CertificateSold,
  ChargeKind,
  CreditForm,
  CreditKind,
  CreditPart,
  DisputeOutcome,
  Instalment,
  InvoicePart,
  SignatureFact,
} from '@shared/journal/account-facts';
import type { EventBody } from '@shared/journal/events';
import type { EstimateContent } from '@shared/journal/estimate-events';
import type { EstimateTemplateRecord } from '@shared/journal/records';
import type * as Ids from '@shared/lib/ids';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { amount, canonical, employee, numbered, why } from './columns';

const invoiceId = () => text('invoice_id').$type<Ids.InvoiceId>();
const paymentId = () => text('payment_id').$type<Ids.PaymentId>();
const clientId = () => text('client_id').$type<Ids.ClientId>();
const signature = () => canonical('signature').$type<SignatureFact>();

export const clientCredits = sqliteTable('client_credits', {
  creditId: text('credit_id').$type<Ids.CreditId>().primaryKey(),
  clientId: clientId().notNull(),
  kind: text('kind').$type<CreditKind>().notNull(),
  sourceId: text('source_id').$type<Ids.PaymentId | Ids.CreditNoteId>().notNull(),
  sourceNumber: text('source_number').notNull(),
  estimateId: text('estimate_id').$type<Ids.EstimateId>(),
  amountMinor: amount('amount_minor').notNull(),
  leftMinor: amount('left_minor').notNull(),
  madeAtMs: integer('made_at_ms').notNull(),
});

export const giftCertificates = sqliteTable('gift_certificates', {
  number: text('number').$type<CertificateSold['number']>().primaryKey(),
  paymentId: paymentId().notNull(),
  amountMinor: amount('amount_minor').notNull(),
  leftMinor: amount('left_minor').notNull(),
  soldAtMs: integer('sold_at_ms').notNull(),
  voidedAtMs: integer('voided_at_ms'),
});

export const accountCharges = sqliteTable('account_charges', {
  invoiceId: invoiceId().primaryKey(),
  forInvoiceId: text('for_invoice_id').$type<Ids.InvoiceId>().notNull(),
  kind: text('kind').$type<ChargeKind>().notNull(),
  untilMonth: integer('until_month'),
});

export const dueDates = sqliteTable(
  'due_dates',
  {
    invoiceId: invoiceId().notNull(),
    eventId: text('event_id').notNull(),
    dueOn: text('due_on').notNull(),
    setAtMs: integer('set_at_ms').notNull(),
  },
  (table) => [primaryKey({ columns: [table.invoiceId, table.eventId] })],
);

export const writeOffs = sqliteTable('write_offs', {
  writeOffId: text('write_off_id').$type<Ids.WriteOffId>().primaryKey(),
  ...numbered(),
  invoiceId: invoiceId().notNull(),
  amountMinor: amount('amount_minor').notNull(),
  ...why(),
  madeAtMs: integer('made_at_ms').notNull(),
  madeBy: employee('made_by').notNull(),
});

export const checkReturns = sqliteTable('check_returns', {
  checkReturnId: text('check_return_id').$type<Ids.CheckReturnId>().primaryKey(),
  tenderId: text('tender_id').$type<Ids.TenderId>().notNull(),
  paymentId: paymentId().notNull(),
  clientId: clientId(),
  amountMinor: amount('amount_minor').notNull(),
  from: text('came_from').$type<EventBody<'check.returned'>['from']>().notNull(),
  depositId: text('deposit_id').$type<Ids.DepositId>(),
  invoices: canonical('invoices').$type<InvoicePart[]>().notNull(),
  credits: canonical('credits').$type<CreditPart[]>().notNull(),
  ...why(),
  returnedAtMs: integer('returned_at_ms').notNull(),
  returnedBy: employee('returned_by').notNull(),
});

export const cardAttempts = sqliteTable('card_attempts', {
  cardAttemptId: text('card_attempt_id').$type<Ids.CardAttemptId>().primaryKey(),
  clientId: clientId(),
  invoiceId: invoiceId(),
  amountMinor: amount('amount_minor').notNull(),
  brand: text('brand').notNull(),
  last4: text('last4').notNull(),
  reason: text('reason').notNull(),
  state: text('state', { enum: ['unknown', 'approved', 'declined', 'taken'] }).notNull(),
  approvalCode: text('approval_code').notNull(),
  triedAtMs: integer('tried_at_ms').notNull(),
  triedBy: employee('tried_by').notNull(),
  resolvedAtMs: integer('resolved_at_ms'),
  resolvedBy: employee('resolved_by'),
  paymentId: paymentId(),
});

export const accountTermsOf = sqliteTable('account_terms', {
  clientId: clientId().primaryKey(),
  terms: canonical('terms').$type<AccountTerms>().notNull(),
  setAtMs: integer('set_at_ms').notNull(),
  setBy: employee('set_by').notNull(),
});

export const disputes = sqliteTable('disputes', {
  disputeId: text('dispute_id').$type<Ids.DisputeId>().primaryKey(),
  ...numbered(),
  invoiceId: invoiceId().notNull(),
  clientId: clientId(),
  lineIds: canonical('line_ids').$type<Ids.LineId[]>().notNull(),
  amountMinor: amount('amount_minor').notNull(),
  reviewOn: text('review_on').notNull(),
  reviewer: employee('reviewer'),
  reason: text('reason').notNull(),
  openedAtMs: integer('opened_at_ms').notNull(),
  openedBy: employee('opened_by').notNull(),
  outcome: text('outcome').$type<DisputeOutcome>(),
  allowedMinor: amount('allowed_minor'),
  creditNoteId: text('credit_note_id').$type<Ids.CreditNoteId>(),
  answer: text('answer').notNull(),
  resolvedAtMs: integer('resolved_at_ms'),
  resolvedBy: employee('resolved_by'),
  approvedBy: employee('approved_by'),
});

export const creditApplications = sqliteTable('credit_applications', {
  applicationId: text('application_id').$type<Ids.ApplicationId>().primaryKey(),
  ...numbered(),
  clientId: clientId().notNull(),
  form: canonical('form').$type<CreditForm>().notNull(),
  signature: signature(),
  submittedAtMs: integer('submitted_at_ms').notNull(),
  submittedBy: employee('submitted_by').notNull(),
  decision: text('decision', { enum: ['approved', 'declined'] }),
  ...why(),
  decidedAtMs: integer('decided_at_ms'),
  decidedBy: employee('decided_by'),
});

export const plans = sqliteTable('plans', {
  planId: text('plan_id').$type<Ids.PlanId>().primaryKey(),
  ...numbered(),
  clientId: clientId().notNull(),
  status: text('status', { enum: ['agreed', 'cancelled', 'defaulted'] }).notNull(),
  instalments: canonical('instalments').$type<Instalment[]>().notNull(),
  totalMinor: amount('total_minor').notNull(),
  terms: text('terms').notNull(),
  signature: signature(),
  ...why(),
  agreedAtMs: integer('agreed_at_ms').notNull(),
  agreedBy: employee('agreed_by').notNull(),
  endedAtMs: integer('ended_at_ms'),
});

export const planInvoices = sqliteTable(
  'plan_invoices',
  {
    planId: text('plan_id').$type<Ids.PlanId>().notNull(),
    invoiceId: invoiceId().notNull(),
    amountMinor: amount('amount_minor').notNull(),
  },
  (table) => [primaryKey({ columns: [table.planId, table.invoiceId] })],
);

export const estimates = sqliteTable('estimates', {
  estimateId: text('estimate_id').$type<Ids.EstimateId>().primaryKey(),
  ...numbered(),
  clientId: clientId().notNull(),
  status: text('status', {
    enum: ['draft', 'presented', 'accepted', 'declined', 'invoiced'],
  }).notNull(),
  content: canonical('content').$type<EstimateContent>().notNull(),
  validUntil: text('valid_until').notNull(),
  draftedAtMs: integer('drafted_at_ms').notNull(),
  draftedBy: employee('drafted_by').notNull(),
  changedAtMs: integer('changed_at_ms').notNull(),
  presentedAtMs: integer('presented_at_ms'),
  acceptedAtMs: integer('accepted_at_ms'),
  acceptedLineIds: canonical('accepted_line_ids').$type<Ids.EstimateLineId[]>().notNull(),
  signature: signature(),
  depositMinor: amount('deposit_minor').notNull(),
  declineReason: text('decline_reason').notNull(),
  invoiceId: invoiceId(),
  invoicedLines: canonical('invoiced_lines')
    .$type<EventBody<'estimate.invoiced'>['lines']>()
    .notNull(),
});

export const estimateTemplates = sqliteTable('estimate_templates', {
  templateId: text('template_id').$type<Ids.TemplateId>().primaryKey(),
  name: text('name').notNull(),
  active: integer('active', { mode: 'boolean' }).notNull(),
  record: canonical('record').$type<EstimateTemplateRecord>().notNull(),
});

export const paperCopies = sqliteTable(
  'paper_copies',
  {
    kind: text('kind').$type<EventBody<'paper.copied'>['paper']['kind']>().notNull(),
    paperId: text('paper_id').notNull(),
    copies: integer('copies').notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.paperId] })],
);
