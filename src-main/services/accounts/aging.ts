import { addMinor, sumMinor, ZERO } from '@shared/domain/money/money';
import { clientDisplayName } from '@shared/domain/people/display-name';
import { ageItem, agePlan, AGES, agingOf, type Aged } from '@shared/domain/receivable/aging';
import type { Output, ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { ClientId } from '@shared/lib/ids';
import { ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findClient } from '../../db/repos/records';
import type { TillContext } from '../context';
import { whoAndWhere } from '../invoices/change-invoice';
import { plansLeftOf } from './client-money';
import { receivablesOn, type Receivables } from './receivables-on';
import { todayOf } from './today';

const MOST_ROWS = 500;

/** What is owed by how late it is at the end of a day, client by client. */
export async function ageAccounts(
  context: TillContext,
  { on }: ParsedInput<'accounts.aging'>,
): Promise<Result<Output<'accounts.aging'>, CommandFailure>> {
  const db = context.database.read;
  const ready = whoAndWhere(context, db, 'reports');
  if (!ready.ok) return ready;
  const now = todayOf(context, ready.value.settings.hospital);
  const aged = agedByClient(await receivablesOn(db, on, now), on);
  const all = [...aged].map(([clientId, parts]) => ({
    clientId,
    aging: agingOf(parts),
    totalMinor: sumMinor(parts.map(({ amountMinor }) => amountMinor)),
  }));
  all.sort((a, b) => b.totalMinor - a.totalMinor);
  const totals = all.reduce((sum, { aging }) => {
    const next = { ...sum };
    for (const age of AGES) next[age] = addMinor(next[age], aging[age]);
    return next;
  }, agingOf([]));
  const rows = all.slice(0, MOST_ROWS).map((row) => ({ ...row, name: nameOf(db, row.clientId) }));
  return ok({ on, totals, clients: all.length, rows });
}

/** What is owed by each client on `on`, by its age; null stands for all who just walked in. */
export function agedByClient(
  { items, plans }: Receivables,
  on: string,
): Map<ClientId | null, Aged[]> {
  const aged = new Map<ClientId | null, Aged[]>();
  const add = (clientId: ClientId | null, parts: readonly Aged[]) => {
    const owed = parts.filter(({ amountMinor }) => amountMinor > ZERO);
    aged.set(clientId, [...(aged.get(clientId) ?? []), ...owed]);
  };
  for (const { row, item } of items) add(row.clientId, ageItem(item, on));
  for (const { plan, leftMinor } of plansLeftOf(plans, items)) {
    add(plan.clientId, agePlan(plan.instalments, leftMinor, on));
  }
  return aged;
}

/** What the client is called; null for somebody who just walked in. */
export function nameOf(db: ReadableDb, clientId: ClientId | null): string | null {
  const client = clientId === null ? null : findClient(db, clientId);
  return client === null ? null : clientDisplayName(client);
}
