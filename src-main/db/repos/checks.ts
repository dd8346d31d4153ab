import type { Minor } from '@shared/domain/money/money';
import type { TenderInput } from '@shared/journal/money-facts';
import type { DepositId, PaymentId, ShiftId, TenderId, TillId } from '@shared/lib/ids';
import { and, asc, eq, isNotNull, isNull, notExists, sql } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { checkReturns, payments, paymentTenders, shiftCorrections, shifts } from '../schema/schema';

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

/** A check that was taken, wherever it is now. */
export interface CheckTaken {
  readonly tenderId: TenderId;
  readonly paymentId: PaymentId;
  readonly depositId: DepositId | null;
  readonly number: string;
  readonly amountMinor: Minor;
}

/** The check, or null when it is none, was something else, is gone, or came back from the bank. */
export function findCheck(db: ReadableDb, tenderId: TenderId): CheckTaken | null {
  const row = db
    .select()
    .from(paymentTenders)
    .where(
      and(
        eq(paymentTenders.tenderId, tenderId),
        isNull(paymentTenders.replacedBy),
        notExists(
          db.select().from(shiftCorrections).where(eq(shiftCorrections.tenderId, tenderId)),
        ),
        notExists(db.select().from(checkReturns).where(eq(checkReturns.tenderId, tenderId))),
      ),
    )
    .get();
  if (row?.detail.kind !== 'check') return null;
  const { paymentId, depositId, amountMinor } = row;
  return { tenderId, paymentId, depositId, number: row.detail.number, amountMinor };
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
  /** Whether whoever counted the shift it was taken in saw it. */
  readonly wasSeen: boolean;
}

/** Looked up where the closing is kept: all of it is too much to read for every check. */
const wasSeenAtCount = sql<number>`EXISTS (
  SELECT 1 FROM json_each(${shifts.closing}, '$.count.checks') AS seen
  WHERE seen.value = ${paymentTenders.tenderId}
)`.mapWith(Boolean);

/** The checks of closed shifts that are in no bag yet, and not gone, in the order in which they came. */
export function findChecksToBank(db: ReadableDb, tillId: TillId): CheckToBank[] {
  const rows = db
    .select({ tender: paymentTenders, payment: payments, wasSeen: wasSeenAtCount })
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
        notExists(
          db.select().from(checkReturns).where(eq(checkReturns.tenderId, paymentTenders.tenderId)),
        ),
      ),
    )
    .orderBy(asc(payments.numberSequence))
    .all();
  return rows.flatMap(({ tender, payment, wasSeen }) => {
    const { detail, tenderId, amountMinor } = tender;
    if (detail.kind !== 'check') return [];
    const { number, bank, nameOnCheck } = detail;
    const { paymentId, numberText, shiftId } = payment;
    const where = { paymentId, paymentNumber: numberText, shiftId };
    return [{ tenderId, ...where, number, bank, nameOnCheck, amountMinor, wasSeen }];
  });
}
