import type { DisputeId, InvoiceId } from '@shared/lib/ids';
import { asc, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { disputes } from '../schema/schema';

export type DisputeRow = typeof disputes.$inferSelect;

export function findDispute(db: ReadableDb, disputeId: DisputeId): DisputeRow | null {
  return db.select().from(disputes).where(eq(disputes.disputeId, disputeId)).get() ?? null;
}

/** What waits for a supervisor, by the day on which it is to be looked at. */
export function findOpenDisputes(db: ReadableDb): DisputeRow[] {
  return db
    .select()
    .from(disputes)
    .where(isNull(disputes.outcome))
    .orderBy(asc(disputes.reviewOn), asc(disputes.openedAtMs))
    .all();
}

/** The latest that were resolved, the newest first. */
export function findResolvedDisputes(db: ReadableDb, limit: number): DisputeRow[] {
  return db
    .select()
    .from(disputes)
    .where(isNotNull(disputes.outcome))
    .orderBy(desc(disputes.resolvedAtMs))
    .limit(limit)
    .all();
}

/** Every dispute of an invoice, the oldest first. */
export function findDisputesOf(db: ReadableDb, invoiceId: InvoiceId): DisputeRow[] {
  return db
    .select()
    .from(disputes)
    .where(eq(disputes.invoiceId, invoiceId))
    .orderBy(asc(disputes.openedAtMs), asc(disputes.numberSequence))
    .all();
}
