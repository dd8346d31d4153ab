import { assert } from '@shared/lib/assert';
import type { DepositId, TillId } from '@shared/lib/ids';
import { asc, desc, eq } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { deposits, shiftCorrections } from '../schema/schema';
import type { CorrectionRow } from './corrections';

export type DepositRow = typeof deposits.$inferSelect;

export function findDeposit(db: ReadableDb, depositId: DepositId): DepositRow | null {
  return db.select().from(deposits).where(eq(deposits.depositId, depositId)).get() ?? null;
}

/** The deposit, which must be there: its absence is a bug. */
export function requireDeposit(db: ReadableDb, depositId: DepositId): DepositRow {
  const deposit = findDeposit(db, depositId);
  assert(deposit !== null, `there is no deposit ${depositId}`);
  return deposit;
}

/** The latest deposits of a till, newest first. */
export function findRecentDeposits(db: ReadableDb, tillId: TillId, limit: number): DepositRow[] {
  return db
    .select()
    .from(deposits)
    .where(eq(deposits.tillId, tillId))
    .orderBy(desc(deposits.numberSequence))
    .limit(limit)
    .all();
}

/** Cash that was found or missed after a closing, as far as this deposit settles it. */
export function findCorrectionsOfDeposit(db: ReadableDb, depositId: DepositId): CorrectionRow[] {
  // Corrections are few, so it needs no index of its own.
  return db
    .select()
    .from(shiftCorrections)
    .where(eq(shiftCorrections.depositId, depositId))
    .orderBy(asc(shiftCorrections.correctedAtMs), asc(shiftCorrections.correctionId))
    .all();
}
