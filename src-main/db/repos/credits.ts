import { minor } from '@shared/domain/money/money';
import type { ClientId, CreditNoteId, PaymentId } from '@shared/lib/ids';
import { and, asc, eq, gt } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { clientCredits } from '../schema/schema';

export type CreditRow = typeof clientCredits.$inferSelect;

/** What a client has left with the hospital and did not use yet, the oldest first. */
export function findCreditsLeft(db: ReadableDb, clientId: ClientId): CreditRow[] {
  return db
    .select()
    .from(clientCredits)
    .where(and(eq(clientCredits.clientId, clientId), gt(clientCredits.leftMinor, minor(0))))
    .orderBy(asc(clientCredits.madeAtMs), asc(clientCredits.creditId))
    .all();
}

/** The credit that a payment or a credit note made, the oldest first, used or not. */
export function findCreditsFrom(db: ReadableDb, sourceId: PaymentId | CreditNoteId): CreditRow[] {
  return db
    .select()
    .from(clientCredits)
    .where(eq(clientCredits.sourceId, sourceId))
    .orderBy(asc(clientCredits.madeAtMs), asc(clientCredits.creditId))
    .all();
}
