import { COUNTED_KINDS } from '@shared/domain/tender/settle';
import type { CreditPart } from '@shared/journal/account-facts';
import type {
  CashCountFact,
  DepositContent,
  DrawerCount,
  MovementKind,
  RefundTender,
  ShiftClosing,
} from '@shared/journal/cash-facts';
import type { EventBody } from '@shared/journal/events';
import type { DenominationCount } from '@shared/journal/fields';
import type { CreditedAmounts } from '@shared/journal/money-facts';
import type * as Ids from '@shared/lib/ids';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { amount, canonical, employee, number, numbered, why } from './columns';

const tillId = () => text('till_id').$type<Ids.TillId>();
const shiftId = () => text('shift_id').$type<Ids.ShiftId>();

export const shifts = sqliteTable('shifts', {
  shiftId: shiftId().primaryKey(),
  tillId: tillId().notNull(),
  status: text('status', { enum: ['open', 'counting', 'closed', 'banked'] }).notNull(),
  openedAtMs: integer('opened_at_ms').notNull(),
  openedBy: employee('opened_by').notNull(),
  heldBy: employee('held_by').notNull(),
  floatMinor: amount('float_minor').notNull(),
  floatCounts: canonical('float_counts').$type<DenominationCount[]>().notNull(),
  xReports: integer('x_reports').notNull(),
  frozenAtMs: integer('frozen_at_ms'),
  frozenBy: employee('frozen_by'),
  closedAtMs: integer('closed_at_ms'),
  closedBy: employee('closed_by'),
  zSequence: integer('z_sequence'),
  zText: text('z_text'),
  closing: canonical('closing').$type<ShiftClosing>(),
  closingHash: text('closing_hash'),
  depositId: text('deposit_id').$type<Ids.DepositId>(),
});

export const shiftCounts = sqliteTable('shift_counts', {
  countId: text('count_id').$type<Ids.CountId>().primaryKey(),
  shiftId: shiftId().notNull(),
  countNo: integer('count_no').notNull(),
  countedAtMs: integer('counted_at_ms').notNull(),
  countedBy: employee('counted_by').notNull(),
  count: canonical('count').$type<DrawerCount>().notNull(),
});

export const shiftCorrections = sqliteTable('shift_corrections', {
  correctionId: text('correction_id').$type<Ids.CorrectionId>().primaryKey(),
  shiftId: shiftId().notNull(),
  kind: text('kind', { enum: COUNTED_KINDS }).notNull(),
  brand: text('brand'),
  tenderId: text('tender_id').$type<Ids.TenderId>(),
  amountMinor: amount('amount_minor').notNull(),
  ...why(),
  correctedAtMs: integer('corrected_at_ms').notNull(),
  correctedBy: employee('corrected_by').notNull(),
  depositId: text('deposit_id').$type<Ids.DepositId>(),
});

export const cashMovements = sqliteTable('cash_movements', {
  movementId: text('movement_id').$type<Ids.MovementId>().primaryKey(),
  tillId: tillId().notNull(),
  shiftId: shiftId().notNull(),
  ...number(),
  kind: text('kind').$type<MovementKind>().notNull(),
  amountMinor: amount('amount_minor').notNull(),
  cash: canonical('cash').$type<CashCountFact>(),
  reference: text('reference').notNull(),
  ...why(),
  movedAtMs: integer('moved_at_ms').notNull(),
  movedBy: employee('moved_by').notNull(),
});

export const creditNotes = sqliteTable('credit_notes', {
  creditNoteId: text('credit_note_id').$type<Ids.CreditNoteId>().primaryKey(),
  tillId: tillId().notNull(),
  shiftId: shiftId(),
  ...number(),
  invoiceId: text('invoice_id').$type<Ids.InvoiceId>().notNull(),
  totalMinor: amount('total_minor').notNull(),
  credited: canonical('credited').$type<CreditedAmounts>().notNull(),
  ...why(),
  issuedAtMs: integer('issued_at_ms').notNull(),
  issuedBy: employee('issued_by').notNull(),
});

export const refunds = sqliteTable('refunds', {
  refundId: text('refund_id').$type<Ids.RefundId>().primaryKey(),
  tillId: tillId().notNull(),
  shiftId: shiftId().notNull(),
  ...number(),
  paymentId: text('payment_id').$type<Ids.PaymentId>(),
  invoiceId: text('invoice_id').$type<Ids.InvoiceId>(),
  creditNoteId: text('credit_note_id').$type<Ids.CreditNoteId>(),
  clientId: text('client_id').$type<Ids.ClientId>(),
  creditsUsed: canonical('credits_used').$type<CreditPart[]>().notNull(),
  kind: text('kind').$type<RefundTender['kind']>().notNull(),
  tender: canonical('tender').$type<RefundTender>().notNull(),
  amountMinor: amount('amount_minor').notNull(),
  cashRoundingMinor: amount('cash_rounding_minor').notNull(),
  ...why(),
  paidAtMs: integer('paid_at_ms').notNull(),
  paidBy: employee('paid_by').notNull(),
});

export const deposits = sqliteTable('deposits', {
  depositId: text('deposit_id').$type<Ids.DepositId>().primaryKey(),
  ...numbered(),
  status: text('status', { enum: ['prepared', 'received'] }).notNull(),
  content: canonical('content').$type<DepositContent>().notNull(),
  preparedAtMs: integer('prepared_at_ms').notNull(),
  preparedBy: employee('prepared_by').notNull(),
  receivedOn: text('received_on'),
  reference: text('reference').notNull(),
  receivedMinor: amount('received_minor'),
});

export const drawerOpenings = sqliteTable('drawer_openings', {
  jobId: text('job_id').$type<Ids.PrintJobId>().primaryKey(),
  tillId: tillId().notNull(),
  shiftId: shiftId(),
  cause: text('cause').$type<EventBody<'drawer.opened'>['cause']>().notNull(),
  paymentId: text('payment_id').$type<Ids.PaymentId>(),
  ...why(),
  openedAtMs: integer('opened_at_ms').notNull(),
  openedBy: employee('opened_by').notNull(),
});

export const grandTotals = sqliteTable('grand_totals', {
  tillId: tillId().primaryKey(),
  salesMinor: amount('sales_minor').notNull(),
  returnsMinor: amount('returns_minor').notNull(),
});
