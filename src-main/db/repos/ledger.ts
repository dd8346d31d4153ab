import { minor, type Minor } from '@shared/domain/money/money';
import { accounts } from '@shared/journal/ledger/accounts';
import type { ClientId, ShiftId } from '@shared/lib/ids';
import { and, eq, gt, inArray, sql } from 'drizzle-orm';
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

/** Whether anything was booked on a client's accounts after `atMs`. */
export function hasEntriesAfter(db: ReadableDb, clientId: ClientId, atMs: number): boolean {
  const names = [accounts.receivable(clientId), accounts.clientCredit(clientId)];
  const { account, occurredAtMs } = ledgerEntries;
  const isMeant = and(inArray(account, names), gt(occurredAtMs, atMs));
  return db.select({ account }).from(ledgerEntries).where(isMeant).get() !== undefined;
}

/** The sum of all entries, in minor units: zero, or the books are wrong. */
export function ledgerSumMinor(db: ReadableDb): number {
  const sum = sql<number>`coalesce(sum(${ledgerEntries.amountMinor}), 0)`;
  return db.select({ sum }).from(ledgerEntries).get()?.sum ?? 0;
}
