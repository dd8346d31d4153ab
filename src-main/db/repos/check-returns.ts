import { addMinor, sumMinor, ZERO, type Minor } from '@shared/domain/money/money';
import type { CheckReturnId, DepositId, PaymentId } from '@shared/lib/ids';
import { and, eq } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { checkReturns } from '../schema/schema';

export type CheckReturnRow = typeof checkReturns.$inferSelect;

export function findCheckReturn(
  db: ReadableDb,
  checkReturnId: CheckReturnId,
): CheckReturnRow | null {
  const isIt = eq(checkReturns.checkReturnId, checkReturnId);
  return db.select().from(checkReturns).where(isIt).get() ?? null;
}

export function findReturnsOfPayment(db: ReadableDb, paymentId: PaymentId): CheckReturnRow[] {
  return db.select().from(checkReturns).where(eq(checkReturns.paymentId, paymentId)).all();
}

/** What came back of the checks of a deposit before the bank had it. */
export function returnedOnTheWay(db: ReadableDb, depositId: DepositId): Minor {
  const isOfIt = and(eq(checkReturns.depositId, depositId), eq(checkReturns.from, 'in-transit'));
  const { amountMinor } = checkReturns;
  const returned = db.select({ amountMinor }).from(checkReturns).where(isOfIt).all();
  return sumMinor(returned.map((each) => each.amountMinor));
}

/** What of a payment the bank did not pay: it never came, so it is not to be paid back. */
export function returnedOf(db: ReadableDb, paymentId: PaymentId): Minor {
  return findReturnsOfPayment(db, paymentId).reduce(
    (sum, { amountMinor }) => addMinor(sum, amountMinor),
    ZERO,
  );
}
