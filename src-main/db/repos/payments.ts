import type { SettledTender } from '@shared/journal/money-facts';
import type { PaymentId, ShiftId, TenderId, TillId } from '@shared/lib/ids';
import { asc, desc, eq, sql } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { prepared } from '../prepared';
import { paymentAllocations, payments, paymentTenders } from '../schema/schema';

export type PaymentRow = typeof payments.$inferSelect;
export type AllocationRow = typeof paymentAllocations.$inferSelect;

export interface Payment extends PaymentRow {
  readonly tenders: readonly SettledTender[];
  readonly allocations: readonly AllocationRow[];
}

const paymentById = prepared((db) =>
  db
    .select()
    .from(payments)
    .where(eq(payments.paymentId, sql.placeholder('id')))
    .prepare(),
);

/** The payment with its tenders in their order, or null when there is none. */
export function findPayment(db: ReadableDb, paymentId: PaymentId): Payment | null {
  const row = paymentById(db).get({ id: paymentId });
  return row === undefined ? null : withParts(db, row);
}

const tenderById = prepared((db) =>
  db
    .select({ tenderId: paymentTenders.tenderId })
    .from(paymentTenders)
    .where(eq(paymentTenders.tenderId, sql.placeholder('id')))
    .prepare(),
);

/** Whether one of `tenderIds` stands for a tender that was taken already. */
export function anyTenderKnown(db: ReadableDb, tenderIds: readonly TenderId[]): boolean {
  return tenderIds.some((id) => tenderById(db).get({ id }) !== undefined);
}

/** The latest payments of a till, newest first: by their numbers, since a clock may be set back. */
export function findRecentPayments(db: ReadableDb, tillId: TillId, limit: number): Payment[] {
  const rows = db
    .select()
    .from(payments)
    .where(eq(payments.tillId, tillId))
    .orderBy(desc(payments.numberSequence))
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

const tendersByPayment = prepared((db) =>
  db
    .select({
      tenderId: paymentTenders.tenderId,
      amountMinor: paymentTenders.amountMinor,
      changeMinor: paymentTenders.changeMinor,
      detail: paymentTenders.detail,
    })
    .from(paymentTenders)
    .where(eq(paymentTenders.paymentId, sql.placeholder('id')))
    .orderBy(asc(paymentTenders.position))
    .prepare(),
);

const allocationsByPayment = prepared((db) =>
  db
    .select()
    .from(paymentAllocations)
    .where(eq(paymentAllocations.paymentId, sql.placeholder('id')))
    .prepare(),
);

function withParts(db: ReadableDb, row: PaymentRow): Payment {
  const { paymentId: id } = row;
  return {
    ...row,
    tenders: tendersByPayment(db).all({ id }),
    allocations: allocationsByPayment(db).all({ id }),
  };
}
