import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { EventType } from '@shared/journal/events';
import type { TillId } from '@shared/lib/ids';

export const journalEvents = sqliteTable(
  'journal_events',
  {
    tillId: text('till_id').notNull(),
    tillSeq: integer('till_seq').notNull(),
    eventId: text('event_id').notNull().unique(),
    type: text('type').$type<EventType>().notNull(),
    schemaVersion: integer('schema_version').notNull(),
    occurredAtMs: integer('occurred_at_ms').notNull(),
    employeeId: text('employee_id'),
    shiftId: text('shift_id'),
    /** Canonical JSON of the event's body. */
    body: text('body').notNull(),
    prevHash: text('prev_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tillId, table.tillSeq] })],
);

export const tillIdentity = sqliteTable('till_identity', {
  onlyRow: integer('only_row').primaryKey(),
  tillId: text('till_id').$type<TillId>().notNull(),
});
