import { setImmediate } from 'node:timers/promises';
import { minor, type Minor } from '@shared/domain/money/money';
import { zonedTimeMs } from '@shared/domain/time/zoned-time';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { ClientId } from '@shared/lib/ids';
import type { ReadableDb } from '../../db/database';
import { balanceOf, hasChangedBetween } from '../../db/repos/client-ledger';
import { countClients, findClientIdsAfter, findClients } from '../../db/repos/find-records';
import { endOfDayMs } from './receivables-on';
import type { Today } from './today';

type Wanted = ParsedInput<'statements.run'>;

const AT_ONCE = 40;

/** Who gets a statement, by name. Says after each few how many of all were looked at. */
export async function chooseClients(
  db: ReadableDb,
  wanted: Wanted,
  now: Today,
  run: { readonly isCancelled: boolean },
  tell: (done: number, total: number) => void,
): Promise<ClientId[]> {
  const total = countClients(db);
  const chosen: { readonly clientId: ClientId; readonly name: string }[] = [];
  let done = 0;
  let last: ClientId | null = null;
  while (!run.isCancelled) {
    const page: ClientId[] = findClientIdsAfter(db, last, AT_ONCE);
    const those: ClientId[] = [];
    for (const clientId of page) {
      if (getsOne(db, clientId, wanted, now)) those.push(clientId);
      // Whoever comes every day has so much on the account that it takes some milliseconds.
      await setImmediate();
    }
    for (const { clientId, lastName, firstName } of findClients(db, those)) {
      chosen.push({ clientId, name: `${lastName} ${firstName}`.toLowerCase() });
    }
    done += page.length;
    last = page.at(-1) ?? null;
    if (page.length < AT_ONCE) break;
    tell(done, total);
  }
  chosen.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return chosen.map(({ clientId }) => clientId);
}

function getsOne(db: ReadableDb, clientId: ClientId, wanted: Wanted, now: Today): boolean {
  const { scope, minimumMinor, from, to } = wanted;
  const toMs = endOfDayMs(to, now);
  const balanceMinor = balanceOf(db, clientId, toMs);
  if (scope === 'owing') return balanceMinor > 0 && balanceMinor >= minimumMinor;
  const size: Minor = minor(Math.abs(balanceMinor));
  if (size < minimumMinor) return false;
  if (size > 0) return true;
  return hasChangedBetween(db, clientId, zonedTimeMs(from, '00:00', now.timeZone), toMs);
}
