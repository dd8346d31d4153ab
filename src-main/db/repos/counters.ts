import type { TillId } from '@shared/lib/ids';
import { and, eq, sql } from 'drizzle-orm';
import type { ReadableDb, WritableDb } from '../database';
import { placeholdersFor, prepared } from '../prepared';
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

const counterUpsert = prepared((db) =>
  db
    .insert(documentCounters)
    .values(placeholdersFor(documentCounters))
    .onConflictDoUpdate({
      target: [documentCounters.tillId, documentCounters.kind],
      set: { lastSequence: sql`excluded.last_sequence` },
    })
    .prepare(),
);

/** Takes a number: the document that bears it was journalled. */
export function countDocument(
  db: WritableDb,
  tillId: TillId,
  kind: NumberedDocument,
  lastSequence: number,
): void {
  counterUpsert(db).run({ tillId, kind, lastSequence });
}
