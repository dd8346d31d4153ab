import { minor, type Minor } from '@shared/domain/money/money';
import type { ShiftId } from '@shared/lib/ids';
import { and, eq, sql } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { ledgerEntries } from '../schema/schema';

/** What a shift moved on the accounts whose name begins with `prefix`, by account. */
export function accountSumsOf(
  db: ReadableDb,
  shiftId: ShiftId,
  prefix: string,
): { readonly account: string; readonly amountMinor: Minor }[] {
  const { account } = ledgerEntries;
  // Not as a range of names: it would lead SQLite through ten years of one account.
  const isMeant = sql`substr(${account}, 1, ${prefix.length}) = ${prefix}`;
  const rows = db
    .select({ account, amountMinor: sql<number>`sum(${ledgerEntries.amountMinor})` })
    .from(ledgerEntries)
    .where(and(eq(ledgerEntries.shiftId, shiftId), isMeant))
    .groupBy(account)
    .all();
  return rows.map((row) => ({ ...row, amountMinor: minor(row.amountMinor) }));
}

/** The sum of all entries, in minor units: zero, or the books are wrong. */
export function ledgerSumMinor(db: ReadableDb): number {
  const sum = sql<number>`coalesce(sum(${ledgerEntries.amountMinor}), 0)`;
  return db.select({ sum }).from(ledgerEntries).get()?.sum ?? 0;
}
