import { addMinor, sumMinor, ZERO } from '@shared/domain/money/money';
import {
  ageItem,
  agePlan,
  AGES,
  agingOf,
  NO_AGING,
  type Aged,
} from '@shared/domain/receivable/aging';
import type { Output, ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { AgedClient } from '@shared/ipc/views/accounts';
import type { ClientId } from '@shared/lib/ids';
import { ok, type Result } from '@shared/lib/result';
import type { TillContext } from '../context';
import { whoAndWhere } from '../invoices/change-invoice';
import { plansLeftOf, type OwedItem, type PlanLeft } from './client-money';
import { inSlices } from './in-slices';
import { receivablesOn, type Receivables } from './receivables-on';
import { todayOf } from './today';
import { clientNameOf } from '../records/client-name';

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
  const { items, plans } = await receivablesOn(db, on, now);
  const aged: AgedByClient = new Map();
  await inSlices(items, (owed) => {
    addItem(aged, owed, on);
  });
  await inSlices(plansLeftOf(plans, items), (left) => {
    addPlan(aged, left, on);
  });
  const all: Omit<AgedClient, 'name'>[] = [];
  const totals = { ...NO_AGING };
  await inSlices(aged, ([clientId, parts]) => {
    const aging = agingOf(parts);
    const totalMinor = sumMinor(parts.map(({ amountMinor }) => amountMinor));
    for (const age of AGES) totals[age] = addMinor(totals[age], aging[age]);
    all.push({ clientId, aging, totalMinor });
  });
  all.sort((a, b) => b.totalMinor - a.totalMinor);
  const rows: AgedClient[] = [];
  await inSlices(all.slice(0, MOST_ROWS), (row) => {
    rows.push({ ...row, name: clientNameOf(db, row.clientId) });
  });
  return ok({ on, totals, clients: all.length, rows });
}

/** By client; null stands for all who just walked in. */
type AgedByClient = Map<ClientId | null, Aged[]>;

/** What one client owes on `on`, by its age. */
export function agedOf({ items, plans }: Receivables, on: string): Aged[] {
  const aged: AgedByClient = new Map();
  for (const owed of items) addItem(aged, owed, on);
  for (const left of plansLeftOf(plans, items)) addPlan(aged, left, on);
  return [...aged.values()].flat();
}

function addItem(aged: AgedByClient, { row, item }: OwedItem, on: string): void {
  add(aged, row.clientId, ageItem(item, on));
}

function addPlan(aged: AgedByClient, { plan, leftMinor }: PlanLeft, on: string): void {
  add(aged, plan.clientId, agePlan(plan.instalments, leftMinor, on));
}

function add(aged: AgedByClient, clientId: ClientId | null, parts: readonly Aged[]): void {
  const owed = parts.filter(({ amountMinor }) => amountMinor > ZERO);
  const before = aged.get(clientId);
  if (before === undefined) aged.set(clientId, owed);
  else before.push(...owed);
}
