import { addMinor, ZERO, type Minor } from '@shared/domain/money/money';
import type { Output } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { TenderInput } from '@shared/journal/money-facts';
import { ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findCertificate, type CertificateRow } from '../../db/repos/credits';
import type { TillContext } from '../context';
import { signedIn } from '../people/approval';

/**
 * What a gift certificate is worth, or null when it was never sold here: then it is a paper from
 * before, of which no balance is kept.
 */
export function showCertificate(
  context: TillContext,
  number: string,
): Result<Output<'certificates.find'>, CommandFailure> {
  const db = context.database.read;
  const employee = signedIn(context, db);
  if (!employee.ok) return employee;
  const row = soldAs(db, number);
  if (row === null) return ok(null);
  const { amountMinor, soldAtMs } = row;
  return ok({ number: row.number, amountMinor, leftMinor: worthOf(row), soldAtMs });
}

/** The tender with the number of its certificate as it was sold, however somebody typed it. */
export function withSoldNumbers(db: ReadableDb, detail: TenderInput): TenderInput {
  if (detail.kind !== 'gift-certificate') return detail;
  const number = soldAs(db, detail.number)?.number;
  return number === undefined ? detail : { ...detail, number };
}

/** The first certificate of `details` that is not worth what it is to pay, or null. */
export function certificatesProblem(
  db: ReadableDb,
  details: readonly TenderInput[],
): CommandFailure | null {
  const used = new Map<string, Minor>();
  for (const detail of details) {
    if (detail.kind !== 'gift-certificate') continue;
    const { number, amountMinor } = detail;
    const row = soldAs(db, number);
    const inAllMinor = addMinor(used.get(number) ?? ZERO, amountMinor);
    used.set(number, inAllMinor);
    if (row !== null && inAllMinor > worthOf(row)) {
      return { code: 'CERTIFICATE_SHORT', number, leftMinor: worthOf(row) };
    }
  }
  return null;
}

function soldAs(db: ReadableDb, typed: string): CertificateRow | null {
  return findCertificate(db, typed.trim().toUpperCase());
}

/** Nothing, once its sale was taken back. */
function worthOf({ leftMinor, voidedAtMs }: CertificateRow): Minor {
  return voidedAtMs === null ? leftMinor : ZERO;
}
