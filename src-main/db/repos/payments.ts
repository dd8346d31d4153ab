import type { SettledTender } from '@shared/journal/money-facts';
import type { PaymentId, ShiftId } from '@shared/lib/ids';
import { asc, desc, eq } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { paymentAllocations, payments, paymentTenders } from '../schema/schema';

export type PaymentRow = typeof payments.$inferSelect;
export type AllocationRow = typeof paymentAllocations.$inferSelect;

export interface Payment extends PaymentRow {
  readonly tenders: readonly SettledTender[];
  readonly allocations: readonly AllocationRow[];
}

/** The payment with its tenders in their order, or null when there is none. */
export function findPayment(db: ReadableDb, paymentId: PaymentId): Payment | null {
  const row = db.select().from(payments).where(eq(payments.paymentId, paymentId)).get();
  return row === undefined ? null : withParts(db, row);
}

/** The latest payments of this file, newest first. */
export function findRecentPayments(db: ReadableDb, limit: number): Payment[] {
  const rows = db
    .select()
    .from(payments)
    .orderBy(desc(payments.takenAtMs), desc(payments.paymentId))
    .limit(limit)
    .all();
  return rows.map((row) => withParts(db, row));
}

/** Every payment of a shift, in the order of their numbers. */
export function findPaymentsOfShift(db: ReadableDb, shiftId: ShiftId): Payment[] {
  const rows = db
    .select()
    .from(payments)
    .where(eq(payments.shiftId, shiftId))
    .orderBy(asc(payments.numberSequence))
    .all();
  return rows.map((row) => withParts(db, row));
}

function withParts(db: ReadableDb, row: PaymentRow): Payment {
  const { paymentId } = row;
  return {
    ...row,
    tenders: db
      .select({
        tenderId: paymentTenders.tenderId,
        amountMinor: paymentTenders.amountMinor,
        changeMinor: paymentTenders.changeMinor,
        detail: paymentTenders.detail,
      })
      .from(paymentTenders)
      .where(eq(paymentTenders.paymentId, paymentId))
      .orderBy(asc(paymentTenders.position))
      .all(),
    allocations: db
      .select()
      .from(paymentAllocations)
      .where(eq(paymentAllocations.paymentId, paymentId))
      .all(),
  };
}
