import type { MovementId, ShiftId } from '@shared/lib/ids';
import { asc, eq } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { cashMovements } from '../schema/schema';

export type MovementRow = typeof cashMovements.$inferSelect;

export function findMovement(db: ReadableDb, movementId: MovementId): MovementRow | null {
  return (
    db.select().from(cashMovements).where(eq(cashMovements.movementId, movementId)).get() ?? null
  );
}

/** Every movement of a shift, in the order of their numbers. */
export function findMovements(db: ReadableDb, shiftId: ShiftId): MovementRow[] {
  return db
    .select()
    .from(cashMovements)
    .where(eq(cashMovements.shiftId, shiftId))
    .orderBy(asc(cashMovements.numberSequence))
    .all();
}
