import type { InvoiceState } from '@shared/journal/reducers/invoice';
import type { ClientId, InvoiceId, TillId } from '@shared/lib/ids';
import { and, desc, eq, inArray, isNotNull, ne, sql, type SQL } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { documentCounters, invoices } from '../schema/schema';
import { requireInvoice } from './invoices';

/** What of a client is final or voided, the latest first; with a `number`, only what bears it. */
export function findClosedOf(
  db: ReadableDb,
  clientId: ClientId,
  number: string,
  limit: number,
): InvoiceState[] {
  const bears = number === '' ? undefined : sql`instr(${invoices.numberText}, ${number}) > 0`;
  const isMeant = and(eq(invoices.clientId, clientId), ne(invoices.status, 'open'), bears);
  return statesOf(db, isMeant, [desc(invoices.openedAtMs), desc(invoices.invoiceId)], limit);
}

/** What this till has made final last. */
export function findLatestClosed(db: ReadableDb, tillId: TillId, limit: number): InvoiceState[] {
  const isMeant = and(eq(invoices.tillId, tillId), isNotNull(invoices.numberSequence));
  return statesOf(db, isMeant, [desc(invoices.numberSequence)], limit);
}

/**
 * What bears a number that ends in the digits of `number`, and all of it where it says more: `123`
 * is the 123rd of every till, `B-000123` that of one.
 */
export function findNumbered(db: ReadableDb, number: string, limit: number): InvoiceState[] {
  const digits = /\d+$/.exec(number)?.[0];
  if (digits === undefined || !Number.isSafeInteger(Number(digits))) return [];
  // Till by till, because that is how the numbers are kept in order.
  const tills = db
    .select({ tillId: documentCounters.tillId })
    .from(documentCounters)
    .where(eq(documentCounters.kind, 'invoice'));
  const isMeant = and(
    inArray(invoices.tillId, tills),
    eq(invoices.numberSequence, Number(digits)),
    number === digits ? undefined : eq(invoices.numberText, number),
  );
  return statesOf(db, isMeant, [desc(invoices.finalizedAtMs)], limit);
}

function statesOf(
  db: ReadableDb,
  isMeant: SQL | undefined,
  order: readonly SQL[],
  limit: number,
): InvoiceState[] {
  const rows: { invoiceId: InvoiceId }[] = db
    .select({ invoiceId: invoices.invoiceId })
    .from(invoices)
    .where(isMeant)
    .orderBy(...order)
    .limit(limit)
    .all();
  return rows.map(({ invoiceId }) => requireInvoice(db, invoiceId));
}
