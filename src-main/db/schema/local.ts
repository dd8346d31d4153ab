import type { EmployeeId, PaymentId, PrintJobId, ShiftId } from '@shared/lib/ids';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { canonical, employee } from './columns';

export const employeeSecrets = sqliteTable('employee_secrets', {
  employeeId: text('employee_id').$type<EmployeeId>().primaryKey(),
  salt: text('salt').notNull(),
  pinHash: text('pin_hash').notNull(),
  failedCount: integer('failed_count').notNull(),
  lockedUntilMs: integer('locked_until_ms'),
  demoPin: text('demo_pin'),
});

export const deviceSettings = sqliteTable('device_settings', {
  name: text('name').primaryKey(),
  value: canonical('value').notNull(),
});

export const importPresets = sqliteTable(
  'import_presets',
  {
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    mapping: canonical('mapping').notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.name] })],
);

export const printJobs = sqliteTable('print_jobs', {
  queueNo: integer('queue_no').primaryKey({ autoIncrement: true }),
  jobId: text('job_id').$type<PrintJobId>().notNull().unique(),
  kind: text('kind', { enum: ['receipt', 'report', 'test-page', 'drawer-kick'] }).notNull(),
  label: text('label').notNull(),
  paymentId: text('payment_id').$type<PaymentId>(),
  document: canonical('document'),
  state: text('state', {
    enum: ['queued', 'sending', 'printed', 'unconfirmed', 'failed', 'dropped'],
  }).notNull(),
  code: text('code'),
  createdAtMs: integer('created_at_ms').notNull(),
  changedAtMs: integer('changed_at_ms').notNull(),
});

/** What is typed of a closing that is under way. */
export const closeDrafts = sqliteTable('close_drafts', {
  shiftId: text('shift_id').$type<ShiftId>().primaryKey(),
  draft: canonical('draft').notNull(),
  typedBy: employee('typed_by').notNull(),
  typedAtMs: integer('typed_at_ms').notNull(),
});
