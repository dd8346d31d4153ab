import type { EmployeeId, ShiftId } from '@shared/lib/ids';
import { and, asc, count, eq, gte, lt } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { drawerOpenings, payments } from '../schema/schema';

export type DrawerOpeningRow = typeof drawerOpenings.$inferSelect;

/** Every opening of the drawer in a shift, in order. */
export function findDrawerOpenings(db: ReadableDb, shiftId: ShiftId): DrawerOpeningRow[] {
  return db
    .select()
    .from(drawerOpenings)
    .where(eq(drawerOpenings.shiftId, shiftId))
    .orderBy(asc(drawerOpenings.openedAtMs), asc(drawerOpenings.jobId))
    .all();
}

const isBetween = (fromMs: number, beforeMs: number) =>
  and(gte(drawerOpenings.openedAtMs, fromMs), lt(drawerOpenings.openedAtMs, beforeMs));

/** The first `limit` openings from `fromMs` on and before `beforeMs`, each with its receipt. */
export function findOpenings(
  db: ReadableDb,
  fromMs: number,
  beforeMs: number,
  limit: number,
): (DrawerOpeningRow & { readonly receiptNumber: string | null })[] {
  const rows = db
    .select({ opening: drawerOpenings, receiptNumber: payments.numberText })
    .from(drawerOpenings)
    .leftJoin(payments, eq(payments.paymentId, drawerOpenings.paymentId))
    .where(isBetween(fromMs, beforeMs))
    .orderBy(asc(drawerOpenings.openedAtMs), asc(drawerOpenings.jobId))
    .limit(limit)
    .all();
  return rows.map(({ opening, receiptNumber }) => ({ ...opening, receiptNumber }));
}

/** How often drawers were opened in that time, by cause. */
export function countOpenings(
  db: ReadableDb,
  fromMs: number,
  beforeMs: number,
): { readonly cause: DrawerOpeningRow['cause']; readonly count: number }[] {
  return db
    .select({ cause: drawerOpenings.cause, count: count() })
    .from(drawerOpenings)
    .where(isBetween(fromMs, beforeMs))
    .groupBy(drawerOpenings.cause)
    .orderBy(asc(drawerOpenings.cause))
    .all();
}

/** Who opened a drawer without a sale in that time, and how often. */
export function countNoSales(
  db: ReadableDb,
  fromMs: number,
  beforeMs: number,
): { readonly employeeId: EmployeeId; readonly count: number }[] {
  return db
    .select({ employeeId: drawerOpenings.openedBy, count: count() })
    .from(drawerOpenings)
    .where(and(isBetween(fromMs, beforeMs), eq(drawerOpenings.cause, 'no-sale')))
    .groupBy(drawerOpenings.openedBy)
    .all();
}
