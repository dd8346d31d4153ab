import type { InvoiceState } from '@shared/journal/reducers/invoice';
import { and, asc, eq, gte } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { estimates } from '../schema/schema';

/** For how long an accepted estimate that nobody invoiced speaks of the visit now. */
const FRESH_MS = 60 * 24 * 60 * 60 * 1000;

/**
 * The estimates that an invoice is measured against: the one that it grew out of, or else those
 * that its client accepted in the weeks before and that no invoice has taken up.
 */
export function findAgreedFor(
  db: ReadableDb,
  { estimateId, clientId, openedAtMs }: InvoiceState,
): (typeof estimates.$inferSelect)[] {
  if (clientId === null) return [];
  const isMeant =
    estimateId === null
      ? and(
          eq(estimates.clientId, clientId),
          eq(estimates.status, 'accepted'),
          gte(estimates.acceptedAtMs, openedAtMs - FRESH_MS),
        )
      : eq(estimates.estimateId, estimateId);
  return db.select().from(estimates).where(isMeant).orderBy(asc(estimates.changedAtMs)).all();
}
