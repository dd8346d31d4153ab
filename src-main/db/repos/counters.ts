import type { TillId } from '@shared/lib/ids';
import { and, eq } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { documentCounters } from '../schema/schema';

export type NumberedDocument = typeof documentCounters.$inferSelect.kind;

/** The next number of `kind` on this till. It is taken by journalling the document, not by asking. */
export function nextSequence(db: ReadableDb, tillId: TillId, kind: NumberedDocument): number {
  const isOurs = and(eq(documentCounters.tillId, tillId), eq(documentCounters.kind, kind));
  return (db.select().from(documentCounters).where(isOurs).get()?.lastSequence ?? 0) + 1;
}
