import type { CountId, ShiftId } from '@shared/lib/ids';
import { count, desc, eq } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { shiftCounts } from '../schema/schema';

export type ShiftCountRow = typeof shiftCounts.$inferSelect;

/** How often the drawer of a shift was counted. */
export function countsOf(db: ReadableDb, shiftId: ShiftId): number {
  const row = db
    .select({ times: count() })
    .from(shiftCounts)
    .where(eq(shiftCounts.shiftId, shiftId))
    .get();
  return row?.times ?? 0;
}

/** Every count of a shift, the latest first. */
export function findCounts(db: ReadableDb, shiftId: ShiftId): ShiftCountRow[] {
  return db
    .select()
    .from(shiftCounts)
    .where(eq(shiftCounts.shiftId, shiftId))
    .orderBy(desc(shiftCounts.countNo))
    .all();
}

export function findCount(db: ReadableDb, countId: CountId): ShiftCountRow | null {
  return db.select().from(shiftCounts).where(eq(shiftCounts.countId, countId)).get() ?? null;
}
