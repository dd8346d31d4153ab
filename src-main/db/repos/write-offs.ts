import type { WriteOffId } from '@shared/lib/ids';
import { eq } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { writeOffs } from '../schema/schema';

export type WriteOffRow = typeof writeOffs.$inferSelect;

export function findWriteOff(db: ReadableDb, writeOffId: WriteOffId): WriteOffRow | null {
  return db.select().from(writeOffs).where(eq(writeOffs.writeOffId, writeOffId)).get() ?? null;
}
