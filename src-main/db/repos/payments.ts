import type { Minor } from '@shared/domain/money/money';
import type { ShiftClosing } from '@shared/journal/cash-facts';
import type { SettledTender, TenderInput } from '@shared/journal/money-facts';
import { assert } from '@shared/lib/assert';
import type { PaymentId, ShiftId, TenderId, TillId } from '@shared/lib/ids';
import { and, asc, desc, eq, isNotNull, isNull, notExists, sql } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { prepared } from '../prepared';
import {
  paymentAllocations,
  payments,
  paymentTenders,
  shiftCorrections,
  shifts,
} from '../schema/schema';

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

interface CheckOfShift {
  readonly tenderId: TenderId;
  readonly paymentId: PaymentId;
  readonly paymentNumber: string;
  readonly detail: TenderInput;
}

/** The checks of a shift that count, in the order in which they came. */
export function findChecksOfShift(db: ReadableDb, shiftId: ShiftId): CheckOfShift[] {
  return db
    .select({
      tenderId: paymentTenders.tenderId,
      paymentId: payments.paymentId,
      paymentNumber: payments.numberText,
      detail: paymentTenders.detail,
    })
    .from(payments)
    .innerJoin(paymentTenders, eq(paymentTenders.paymentId, payments.paymentId))
    .where(
      and(
        eq(payments.shiftId, shiftId),
        isNull(payments.voidedAtMs),
        eq(paymentTenders.kind, 'check'),
        isNull(paymentTenders.replacedBy),
      ),
    )
    .orderBy(asc(payments.numberSequence), asc(paymentTenders.position))
    .all();
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

/** A check that is in the safe. */
export interface CheckToBank {
  readonly tenderId: TenderId;
  readonly paymentId: PaymentId;
  readonly paymentNumber: string;
  readonly shiftId: ShiftId;
  readonly number: string;
  readonly bank: string;
  readonly nameOnCheck: string;
  readonly amountMinor: Minor;
  /** What the shift it was taken in was closed with. */
  readonly closing: ShiftClosing;
}

/** The checks of closed shifts that are in no bag yet, and not gone, in the order in which they came. */
export function findChecksToBank(db: ReadableDb, tillId: TillId): CheckToBank[] {
  const rows = db
    .select({ tender: paymentTenders, payment: payments, closing: shifts.closing })
    .from(paymentTenders)
    .innerJoin(payments, eq(payments.paymentId, paymentTenders.paymentId))
    .innerJoin(shifts, eq(shifts.shiftId, payments.shiftId))
    .where(
      and(
        // Written out, as the index has it: a value that is bound is seen too late to choose it.
        sql`${paymentTenders.kind} = 'check'`,
        isNull(paymentTenders.depositId),
        isNull(paymentTenders.replacedBy),
        // Without the plus SQLite goes through every payment of the till, since they come in order.
        sql`+${payments.tillId} = ${tillId}`,
        isNull(payments.voidedAtMs),
        isNotNull(shifts.closing),
        notExists(
          db
            .select()
            .from(shiftCorrections)
            .where(eq(shiftCorrections.tenderId, paymentTenders.tenderId)),
        ),
      ),
    )
    .orderBy(asc(payments.numberSequence))
    .all();
  return rows.flatMap(({ tender, payment, closing }) => {
    const { detail, tenderId, amountMinor } = tender;
    if (detail.kind !== 'check' || closing === null) return [];
    const { number, bank, nameOnCheck } = detail;
    const { paymentId, numberText, shiftId } = payment;
    const where = { paymentId, paymentNumber: numberText, shiftId };
    return [{ tenderId, ...where, number, bank, nameOnCheck, amountMinor, closing }];
  });
}
