import { minor, type Minor } from '@shared/domain/money/money';
import type { CertificateSold } from '@shared/journal/account-facts';
import type { SettledTender } from '@shared/journal/money-facts';
import type { PaymentId } from '@shared/lib/ids';
import { and, eq, inArray, lte, sql, type SQL } from 'drizzle-orm';
import type { WritableDb } from '../database';
import { giftCertificates } from '../schema/schema';

/** Certificates that a payment bought. A number is worth what its latest sale says. */
export function sellCertificates(
  db: WritableDb,
  paymentId: PaymentId,
  sold: readonly CertificateSold[],
  soldAtMs: number,
): void {
  for (const { number, amountMinor } of sold) {
    const row = { number, paymentId, amountMinor, leftMinor: amountMinor, soldAtMs };
    const values = { ...row, voidedAtMs: null };
    db.insert(giftCertificates)
      .values(values)
      .onConflictDoUpdate({ target: giftCertificates.number, set: values })
      .run();
  }
}

/**
 * Takes what `tenders` redeem off their certificates, or with `sign` −1 gives it back. A number that
 * was not sold here when they were taken is a paper from before, of which no balance is kept.
 */
export function redeemCertificates(
  db: WritableDb,
  tenders: readonly SettledTender[],
  takenAtMs: number,
  sign: 1 | -1 = 1,
): void {
  for (const { detail, amountMinor } of tenders) {
    if (detail.kind !== 'gift-certificate') continue;
    const { number } = detail;
    const isOfThen = and(
      eq(giftCertificates.number, number),
      lte(giftCertificates.soldAtMs, takenAtMs),
    );
    lower(db, isOfThen, minor(sign * amountMinor));
  }
}

/** Takes `parts` off what certificates are worth. */
export function takeOffCertificates(db: WritableDb, parts: readonly CertificateSold[]): void {
  for (const { number, amountMinor } of parts) {
    lower(db, eq(giftCertificates.number, number), amountMinor);
  }
}

function lower(db: WritableDb, which: SQL | undefined, amountMinor: Minor): void {
  db.update(giftCertificates)
    .set({ leftMinor: sql`${giftCertificates.leftMinor} - ${amountMinor}` })
    .where(which)
    .run();
}

/** What was bought by a payment that was voided is worth nothing. */
export function voidCertificates(
  db: WritableDb,
  { certificatesSold }: { readonly certificatesSold: readonly CertificateSold[] },
  voidedAtMs: number,
): void {
  const numbers = certificatesSold.map(({ number }) => number);
  if (numbers.length === 0) return;
  db.update(giftCertificates)
    .set({ voidedAtMs })
    .where(inArray(giftCertificates.number, numbers))
    .run();
}
