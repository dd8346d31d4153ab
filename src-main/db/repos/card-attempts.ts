import type { CardAttemptId, ClientId, InvoiceId } from '@shared/lib/ids';
import { asc, eq, inArray } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { cardAttempts } from '../schema/schema';

export type CardAttemptRow = typeof cardAttempts.$inferSelect;

export function findCardAttempt(
  db: ReadableDb,
  cardAttemptId: CardAttemptId,
): CardAttemptRow | null {
  const isIt = eq(cardAttempts.cardAttemptId, cardAttemptId);
  return db.select().from(cardAttempts).where(isIt).get() ?? null;
}

/** The tries to charge a card that are not settled: unknown still, or approved and not taken. */
export function findOpenCardAttempts(db: ReadableDb): CardAttemptRow[] {
  return db
    .select()
    .from(cardAttempts)
    .where(inArray(cardAttempts.state, ['unknown', 'approved']))
    .orderBy(asc(cardAttempts.triedAtMs), asc(cardAttempts.cardAttemptId))
    .all();
}

/** A try of which nobody knows yet whether it charged the client, or for one of the invoices. */
export function findUnknownAttempt(
  db: ReadableDb,
  clientId: ClientId | null,
  invoiceIds: readonly InvoiceId[],
): CardAttemptRow | null {
  const isMeant = (row: CardAttemptRow) =>
    (clientId !== null && row.clientId === clientId) ||
    (row.invoiceId !== null && invoiceIds.includes(row.invoiceId));
  return findOpenCardAttempts(db).find((row) => row.state === 'unknown' && isMeant(row)) ?? null;
}
