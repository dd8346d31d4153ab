import type { SettledTender } from '@shared/journal/money-facts';
import { assert } from '@shared/lib/assert';
import type { PaymentId, ShiftId, TenderId, TillId } from '@shared/lib/ids';
import { asc, desc, eq, sql } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { prepared } from '../prepared';
import { paymentAllocations, payments, paymentTenders } from '../schema/schema';

export type PaymentRow = typeof payments.$inferSelect;
export type AllocationRow = typeof paymentAllocations.$inferSelect;

export interface Payment extends PaymentRow {
  /** As they count: what was corrected is not among them. */
  readonly tenders: readonly SettledTender[];
  /** What was entered first, and was something else. */
  readonly replacedTenders: readonly ReplacedTender[];
  readonly allocations: readonly AllocationRow[];
}

export interface ReplacedTender extends SettledTender {
  readonly replacedBy: TenderId;
}

const settled = {
  tenderId: paymentTenders.tenderId,
  amountMinor: paymentTenders.amountMinor,
  changeMinor: paymentTenders.changeMinor,
  detail: paymentTenders.detail,
};

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

/** The payment, which must be there: its absence is a bug. */
export function requirePayment(db: ReadableDb, paymentId: PaymentId): Payment {
  const payment = findPayment(db, paymentId);
  assert(payment !== null, `there is no payment ${paymentId}`);
  return payment;
}

const tenderById = prepared((db) =>
  db
    .select(settled)
    .from(paymentTenders)
    .where(eq(paymentTenders.tenderId, sql.placeholder('id')))
    .prepare(),
);

/** The tender, also one that was replaced. */
export function requireTender(db: ReadableDb, tenderId: TenderId): SettledTender {
  const tender = tenderById(db).get({ id: tenderId });
  assert(tender !== undefined, `there is no tender ${tenderId}`);
  return tender;
}

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
    .select({ ...settled, replacedBy: paymentTenders.replacedBy })
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
  const tenders = tendersByPayment(db).all({ id });
  return {
    ...row,
    tenders: tenders.flatMap(({ replacedBy, ...tender }) => (replacedBy === null ? [tender] : [])),
    replacedTenders: tenders.flatMap(({ replacedBy, ...tender }) =>
      replacedBy === null ? [] : [{ ...tender, replacedBy }],
    ),
    allocations: allocationsByPayment(db).all({ id }),
  };
}
