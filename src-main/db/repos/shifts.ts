import type { DepositId, ShiftId, TillId } from '@shared/lib/ids';
import { and, asc, desc, eq, gte, isNotNull, lt, sql } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { prepared } from '../prepared';
import { shifts } from '../schema/schema';

export type ShiftRow = typeof shifts.$inferSelect;

const shiftInState = prepared((db) =>
  db
    .select()
    .from(shifts)
    .where(
      and(
        eq(shifts.tillId, sql.placeholder('tillId')),
        eq(shifts.status, sql.placeholder('status')),
      ),
    )
    .prepare(),
);

/** The shift that this till sells in, or null while the drawer is closed. */
export function findOpenShift(db: ReadableDb, tillId: TillId): ShiftRow | null {
  return shiftInState(db).get({ tillId, status: 'open' }) ?? null;
}

/** The shift whose drawer is being counted, or null. */
export function findCountingShift(db: ReadableDb, tillId: TillId): ShiftRow | null {
  return shiftInState(db).get({ tillId, status: 'counting' }) ?? null;
}

/** The shifts that are closed and not in a bag for the bank, the oldest first. */
export function findShiftsToBank(db: ReadableDb, tillId: TillId): ShiftRow[] {
  return db
    .select()
    .from(shifts)
    .where(and(eq(shifts.tillId, tillId), eq(shifts.status, 'closed')))
    .orderBy(asc(shifts.zSequence))
    .all();
}

export function findShiftsOfDeposit(db: ReadableDb, depositId: DepositId): ShiftRow[] {
  return db
    .select()
    .from(shifts)
    .where(eq(shifts.depositId, depositId))
    .orderBy(asc(shifts.zSequence))
    .all();
}

/** The latest shifts of a till, newest first. */
export function findRecentShifts(db: ReadableDb, tillId: TillId, limit: number): ShiftRow[] {
  return db
    .select()
    .from(shifts)
    .where(eq(shifts.tillId, tillId))
    .orderBy(desc(shifts.openedAtMs))
    .limit(limit)
    .all();
}

/** Every shift of every till that was opened from `fromMs` on and before `beforeMs`. */
export function findShiftsOpened(db: ReadableDb, fromMs: number, beforeMs: number): ShiftRow[] {
  return db
    .select()
    .from(shifts)
    .where(and(gte(shifts.openedAtMs, fromMs), lt(shifts.openedAtMs, beforeMs)))
    .orderBy(asc(shifts.openedAtMs))
    .all();
}

/** The shift of its till that was closed before it, or null when it is the first. */
export function findShiftBefore(db: ReadableDb, shift: ShiftRow): ShiftRow | null {
  const isEarlier = shift.zSequence === null ? undefined : lt(shifts.zSequence, shift.zSequence);
  return (
    db
      .select()
      .from(shifts)
      .where(and(eq(shifts.tillId, shift.tillId), isNotNull(shifts.zSequence), isEarlier))
      .orderBy(desc(shifts.zSequence))
      .limit(1)
      .get() ?? null
  );
}

export function findShift(db: ReadableDb, shiftId: ShiftId): ShiftRow | null {
  return db.select().from(shifts).where(eq(shifts.shiftId, shiftId)).get() ?? null;
}

/** Whether this till ever had money in its drawer. */
export function hasShifts(db: ReadableDb): boolean {
  return db.select({ shiftId: shifts.shiftId }).from(shifts).limit(1).get() !== undefined;
}
