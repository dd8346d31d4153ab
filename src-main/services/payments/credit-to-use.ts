import { sumMinor, type Minor } from '@shared/domain/money/money';
import { inOrderOfUse } from '@shared/domain/receivable/credit-order';
import { setAgainst } from '@shared/domain/receivable/oldest-first';
import type { Output } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { CreditPart } from '@shared/journal/account-facts';
import type { ClientId, CreditId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findCreditsLeft, type CreditRow } from '../../db/repos/credits';
import { requireInvoice } from '../../db/repos/invoices';
import type { TillContext } from '../context';
import { signedIn } from '../people/approval';
import type { PaidFor } from './paid-for';

/** What a client has left with the hospital: one sum, and the parts it is made of. */
export function showCredits(
  context: TillContext,
  clientId: ClientId,
): Result<Output<'credits.find'>, CommandFailure> {
  const db = context.database.read;
  const employee = signedIn(context, db);
  if (!employee.ok) return employee;
  const parts = findCreditsLeft(db, clientId).map(
    ({ sourceId: _id, clientId: _whose, ...part }) => part,
  );
  return ok({ totalMinor: sumMinor(parts.map(({ leftMinor }) => leftMinor)), parts });
}

/** The credit that `amountMinor` is taken from: what was chosen, or as it is its turn. */
export function creditToUse(
  db: ReadableDb,
  amountMinor: Minor,
  { client, allocations }: Pick<PaidFor, 'client' | 'allocations'>,
  chosen: readonly CreditId[] | undefined,
): Result<CreditPart[], CommandFailure> {
  if (amountMinor === 0) return ok([]);
  if (client === null) return err({ code: 'CLIENT_NEEDED' });
  const left = findCreditsLeft(db, client.clientId);
  const [first] = allocations;
  const estimateId = first === undefined ? null : requireInvoice(db, first.invoiceId).estimateId;
  const inTurn = chosen === undefined ? inOrderOfUse(left, estimateId) : picked(left, chosen);
  const { parts, restMinor } = setAgainst(amountMinor, inTurn, ({ leftMinor }) => leftMinor);
  if (restMinor > 0) {
    const leftMinor = sumMinor(inTurn.map((credit) => credit.leftMinor));
    return err({ code: 'CREDIT_SHORT', leftMinor });
  }
  return ok(
    parts.map(({ item: { creditId }, amountMinor: part }) => ({ creditId, amountMinor: part })),
  );
}

function picked(left: readonly CreditRow[], chosen: readonly CreditId[]): CreditRow[] {
  return [...new Set(chosen)].flatMap((id) => left.find(({ creditId }) => creditId === id) ?? []);
}
