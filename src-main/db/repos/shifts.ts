import type { ShiftId, TillId } from '@shared/lib/ids';
import { and, eq } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { shifts } from '../schema/schema';

export type ShiftRow = typeof shifts.$inferSelect;

/** The shift that this till sells in, or null while the drawer is closed. */
export function findOpenShift(db: ReadableDb, tillId: TillId): ShiftRow | null {
  const isOpenHere = and(eq(shifts.tillId, tillId), eq(shifts.status, 'open'));
  return db.select().from(shifts).where(isOpenHere).get() ?? null;
}

export function findShift(db: ReadableDb, shiftId: ShiftId): ShiftRow | null {
  return db.select().from(shifts).where(eq(shifts.shiftId, shiftId)).get() ?? null;
}
