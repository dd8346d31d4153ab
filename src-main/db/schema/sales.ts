import type { Discount } from '@shared/domain/pricing/line';
import type {
  CertificateSold,
  ChargeKind,
  CreditMade,
  CreditPart,
} from '@shared/journal/account-facts';
import type { DocumentTotalsFact, TenderInput } from '@shared/journal/money-facts';
import type { InvoiceLine } from '@shared/journal/records';
import type * as Ids from '@shared/lib/ids';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { amount, canonical, employee } from './columns';

export const invoices = sqliteTable('invoices', {
  invoiceId: text('invoice_id').$type<Ids.InvoiceId>().primaryKey(),
  tillId: text('till_id').$type<Ids.TillId>().notNull(),
  status: text('status', { enum: ['open', 'finalized', 'settled', 'voided'] }).notNull(),
  numberSequence: integer('number_sequence'),
  numberText: text('number_text'),
  clientId: text('client_id').$type<Ids.ClientId>(),
  taxExempt: integer('tax_exempt', { mode: 'boolean' }).notNull(),
  openedAtMs: integer('opened_at_ms').notNull(),
  openedBy: employee('opened_by').notNull(),
  heldAtMs: integer('held_at_ms'),
  holdNote: text('hold_note').notNull(),
  discount: canonical('discount').$type<Discount>(),
  discountReason: text('discount_reason').notNull(),
  finalizedAtMs: integer('finalized_at_ms'),
  totals: canonical('totals').$type<DocumentTotalsFact>(),
  totalMinor: amount('total_minor'),
  allocatedMinor: amount('allocated_minor').notNull(),
  finalizedIn: text('finalized_in').$type<Ids.ShiftId>(),
  creditedMinor: amount('credited_minor').notNull(),
  refundedMinor: amount('refunded_minor').notNull(),
  kind: text('kind').$type<'sale' | ChargeKind>().notNull(),
  note: text('note').notNull(),
  room: text('room').notNull(),
  withEmployee: employee('with_employee'),
  estimateId: text('estimate_id').$type<Ids.EstimateId>(),
  writtenOffMinor: amount('written_off_minor').notNull(),
  disputedMinor: amount('disputed_minor').notNull(),
  plannedMinor: amount('planned_minor').notNull(),
  dueOn: text('due_on'),
});

export const invoiceLines = sqliteTable('invoice_lines', {
  lineId: text('line_id').$type<Ids.LineId>().primaryKey(),
  invoiceId: text('invoice_id').$type<Ids.InvoiceId>().notNull(),
  position: integer('position').notNull(),
  productId: text('product_id').$type<Ids.ProductId>().notNull(),
  performedBy: employee('performed_by').notNull(),
  netMinor: amount('net_minor'),
  line: canonical('line').$type<InvoiceLine>().notNull(),
  confirmedBy: employee('confirmed_by'),
});

export const payments = sqliteTable('payments', {
  paymentId: text('payment_id').$type<Ids.PaymentId>().primaryKey(),
  tillId: text('till_id').$type<Ids.TillId>().notNull(),
  shiftId: text('shift_id').$type<Ids.ShiftId>().notNull(),
  numberSequence: integer('number_sequence').notNull(),
  numberText: text('number_text').notNull(),
  clientId: text('client_id').$type<Ids.ClientId>(),
  takenAtMs: integer('taken_at_ms').notNull(),
  takenBy: employee('taken_by').notNull(),
  changeMinor: amount('change_minor').notNull(),
  cashRoundingMinor: amount('cash_rounding_minor').notNull(),
  copies: integer('copies').notNull(),
  voidedAtMs: integer('voided_at_ms'),
  voidedBy: employee('voided_by'),
  voidReason: text('void_reason'),
  creditsUsed: canonical('credits_used').$type<CreditPart[]>().notNull(),
  creditsMade: canonical('credits_made').$type<CreditMade[]>().notNull(),
  certificatesSold: canonical('certificates_sold').$type<CertificateSold[]>().notNull(),
});

export const paymentTenders = sqliteTable('payment_tenders', {
  tenderId: text('tender_id').$type<Ids.TenderId>().primaryKey(),
  paymentId: text('payment_id').$type<Ids.PaymentId>().notNull(),
  position: integer('position').notNull(),
  kind: text('kind').$type<TenderInput['kind']>().notNull(),
  amountMinor: amount('amount_minor').notNull(),
  changeMinor: amount('change_minor').notNull(),
  detail: canonical('detail').$type<TenderInput>().notNull(),
  replacedBy: text('replaced_by').$type<Ids.TenderId>(),
  depositId: text('deposit_id').$type<Ids.DepositId>(),
});

export const paymentAllocations = sqliteTable(
  'payment_allocations',
  {
    paymentId: text('payment_id').$type<Ids.PaymentId>().notNull(),
    invoiceId: text('invoice_id').$type<Ids.InvoiceId>().notNull(),
    amountMinor: amount('amount_minor').notNull(),
  },
  (table) => [primaryKey({ columns: [table.paymentId, table.invoiceId] })],
);

export const documentCounters = sqliteTable(
  'document_counters',
  {
    tillId: text('till_id').$type<Ids.TillId>().notNull(),
    kind: text('kind', {
      enum: [
        'invoice',
        'payment',
        'z-report',
        'movement',
        'credit-note',
        'refund',
        'deposit',
        'estimate',
        'write-off',
        'dispute',
        'credit-application',
        'plan',
      ],
    }).notNull(),
    lastSequence: integer('last_sequence').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tillId, table.kind] })],
);

export const ledgerEntries = sqliteTable(
  'ledger_entries',
  {
    eventId: text('event_id').notNull(),
    entryNo: integer('entry_no').notNull(),
    account: text('account').notNull(),
    amountMinor: amount('amount_minor').notNull(),
    occurredAtMs: integer('occurred_at_ms').notNull(),
    shiftId: text('shift_id').$type<Ids.ShiftId>(),
    itemId: text('item_id').$type<Ids.InvoiceId | Ids.CreditId>(),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.entryNo] })],
);
