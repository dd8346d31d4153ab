import { minor, type Minor } from '@shared/domain/money/money';
import type { ClientId, CreditId, CreditNoteId, PaymentId } from '@shared/lib/ids';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { prepared } from '../prepared';
import { clientCredits, giftCertificates, payments } from '../schema/schema';

export type CreditRow = typeof clientCredits.$inferSelect;
export type CertificateRow = typeof giftCertificates.$inferSelect;

const creditsLeft = prepared((db) => {
  const { clientId, leftMinor, madeAtMs, creditId } = clientCredits;
  return db
    .select()
    .from(clientCredits)
    .where(and(eq(clientId, sql.placeholder('clientId')), sql`${leftMinor} > 0`))
    .orderBy(asc(madeAtMs), asc(creditId))
    .prepare();
});

/** What a client has left with the hospital and did not use yet, the oldest first. */
export function findCreditsLeft(db: ReadableDb, clientId: ClientId): CreditRow[] {
  return creditsLeft(db).all({ clientId });
}

/** What a client has left with the hospital, in one sum. */
export function creditLeftOf(db: ReadableDb, clientId: ClientId): Minor {
  const sum = sql<number>`coalesce(sum(${clientCredits.leftMinor}), 0)`;
  const left = and(eq(clientCredits.clientId, clientId), sql`${clientCredits.leftMinor} > 0`);
  return minor(db.select({ sum }).from(clientCredits).where(left).get()?.sum ?? 0);
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

/** The credit, or null when it was never made. */
export function findCredit(db: ReadableDb, creditId: CreditId): CreditRow | null {
  return db.select().from(clientCredits).where(eq(clientCredits.creditId, creditId)).get() ?? null;
}

/** The payments that stand and used some of a client's credit, the newest first. */
export function findPaymentsWithCredit(
  db: ReadableDb,
  clientId: ClientId,
  creditId: CreditId,
): PaymentId[] {
  return db
    .select({ paymentId: payments.paymentId, creditsUsed: payments.creditsUsed })
    .from(payments)
    .where(and(eq(payments.clientId, clientId), sql`${payments.voidedAtMs} IS NULL`))
    .orderBy(asc(payments.takenAtMs), asc(payments.numberSequence))
    .all()
    .reverse()
    .filter(({ creditsUsed }) => creditsUsed.some((part) => part.creditId === creditId))
    .map(({ paymentId }) => paymentId);
}

/** The certificate that was sold here under `number`, also one whose sale was voided, or null. */
export function findCertificate(db: ReadableDb, number: string): CertificateRow | null {
  const isIt = eq(giftCertificates.number, number);
  return db.select().from(giftCertificates).where(isIt).get() ?? null;
}
