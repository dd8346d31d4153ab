import type { ShiftId, TillId } from '@shared/lib/ids';
import { and, eq, sql } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { prepared } from '../prepared';
import { shifts } from '../schema/schema';

export type ShiftRow = typeof shifts.$inferSelect;

const openShiftOf = prepared((db) => {
  const isOpenThere = and(eq(shifts.tillId, sql.placeholder('tillId')), eq(shifts.status, 'open'));
  return db.select().from(shifts).where(isOpenThere).prepare();
});

/** The shift that this till sells in, or null while the drawer is closed. */
export function findOpenShift(db: ReadableDb, tillId: TillId): ShiftRow | null {
  return openShiftOf(db).get({ tillId }) ?? null;
}

export function findShift(db: ReadableDb, shiftId: ShiftId): ShiftRow | null {
  return db.select().from(shifts).where(eq(shifts.shiftId, shiftId)).get() ?? null;
}

/** Whether this till ever had money in its drawer. */
export function hasShifts(db: ReadableDb): boolean {
  return db.select({ shiftId: shifts.shiftId }).from(shifts).limit(1).get() !== undefined;
}
