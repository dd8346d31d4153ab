import { eq, sql } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { ledgerEntries } from '../schema/schema';

export type LedgerEntry = typeof ledgerEntries.$inferSelect;

/** Every entry of `account`. */
export function entriesOf(db: ReadableDb, account: string): LedgerEntry[] {
  return db.select().from(ledgerEntries).where(eq(ledgerEntries.account, account)).all();
}

/** The sum of all entries, in minor units: zero, or the books are wrong. */
export function ledgerSumMinor(db: ReadableDb): number {
  const sum = sql<number>`coalesce(sum(${ledgerEntries.amountMinor}), 0)`;
  return db.select({ sum }).from(ledgerEntries).get()?.sum ?? 0;
}
