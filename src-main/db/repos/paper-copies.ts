import type { EventBody } from '@shared/journal/events';
import { and, eq } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { paperCopies } from '../schema/schema';

export type CopiedPaper = EventBody<'paper.copied'>['paper'];

/**
 * The last copy of the paper that was journalled, 0 for the original; null when there is none. What
 * a printer brings out once is not journalled, only what comes after it.
 */
export function lastCopyOf(db: ReadableDb, { kind, id }: CopiedPaper): number | null {
  const isIt = and(eq(paperCopies.kind, kind), eq(paperCopies.paperId, id));
  return db.select().from(paperCopies).where(isIt).get()?.copies ?? null;
}

/** How often a paper was given out again. */
export function copiesOf(db: ReadableDb, paper: CopiedPaper): number {
  return lastCopyOf(db, paper) ?? 0;
}
