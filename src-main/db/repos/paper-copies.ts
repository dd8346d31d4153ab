import type { EventBody } from '@shared/journal/events';
import { and, eq } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { paperCopies } from '../schema/schema';

export type CopiedPaper = EventBody<'paper.copied'>['paper'];

/** How often a paper was given out again. */
export function copiesOf(db: ReadableDb, { kind, id }: CopiedPaper): number {
  const isIt = and(eq(paperCopies.kind, kind), eq(paperCopies.paperId, id));
  return db.select().from(paperCopies).where(isIt).get()?.copies ?? 0;
}
