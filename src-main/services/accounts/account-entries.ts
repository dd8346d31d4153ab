import { subtractMinor } from '@shared/domain/money/money';
import type { Output, ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import { err, ok, type Result } from '@shared/lib/result';
import { balanceOf, changedSince, findChangesBefore } from '../../db/repos/client-ledger';
import { findClient } from '../../db/repos/records';
import type { TillContext } from '../context';
import { whoAndWhere } from '../invoices/change-invoice';
import { explained } from './explain-changes';

/** What happened on a client's account, newest first, with what was owed after each. */
export function listEntries(
  context: TillContext,
  { clientId, before, limit }: ParsedInput<'accounts.entries'>,
): Result<Output<'accounts.entries'>, CommandFailure> {
  const db = context.database.read;
  const ready = whoAndWhere(context, db, 'take-payment');
  if (!ready.ok) return ready;
  if (findClient(db, clientId) === null) return err({ code: 'CLIENT_UNKNOWN' });
  const changes = findChangesBefore(db, clientId, before, limit);
  let balanceMinor = balanceOf(db, clientId);
  if (before !== null) {
    balanceMinor = subtractMinor(balanceMinor, changedSince(db, clientId, before));
  }
  const entries = explained(db, changes).map((entry) => {
    const after = balanceMinor;
    balanceMinor = subtractMinor(balanceMinor, entry.amountMinor);
    return { ...entry, balanceMinor: after };
  });
  const last = changes.length < limit ? undefined : changes.at(-1);
  const next = last === undefined ? null : { atMs: last.atMs, eventId: last.eventId };
  return ok({ entries, next });
}
