import type { TillId } from '@shared/lib/ids';
import { and, eq, sql } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { prepared } from '../prepared';
import { documentCounters } from '../schema/schema';

export type NumberedDocument = typeof documentCounters.$inferSelect.kind;

const counterOf = prepared((db) =>
  db
    .select()
    .from(documentCounters)
    .where(
      and(
        eq(documentCounters.tillId, sql.placeholder('tillId')),
        eq(documentCounters.kind, sql.placeholder('kind')),
      ),
    )
    .prepare(),
);

/** The next number of `kind` on this till. It is taken by journalling the document, not by asking. */
export function nextSequence(db: ReadableDb, tillId: TillId, kind: NumberedDocument): number {
  return (counterOf(db).get({ tillId, kind })?.lastSequence ?? 0) + 1;
}
