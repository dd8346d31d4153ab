import type { EventBody } from '@shared/journal/events';
import { and, eq } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { paperCopies } from '../schema/schema';

export type GivenPaper = EventBody<'paper.copied'>['paper'];

/** The last copy of the paper that was given out, 0 for the original; null when none was. */
export function lastCopyOf(db: ReadableDb, { kind, id }: GivenPaper): number | null {
  const isIt = and(eq(paperCopies.kind, kind), eq(paperCopies.paperId, id));
  return db.select().from(paperCopies).where(isIt).get()?.copies ?? null;
}
