import { setImmediate } from 'node:timers/promises';
import { addMinor, minor, sumMinor, ZERO, type Minor } from '@shared/domain/money/money';
import { dueParts, type OpenItem } from '@shared/domain/receivable/open-item';
import { addDays, zonedTimeMs } from '@shared/domain/time/zoned-time';
import type { InvoiceId } from '@shared/lib/ids';
import type { ReadableDb } from '../../db/database';
import {
  findDisputedAt,
  findDueDatesAt,
  findPlansAt,
  type PlanWithParts,
} from '../../db/repos/client-arrangements';
import { findReceivablesAfter, type ReceivableEntry } from '../../db/repos/client-ledger';
import { findItems, findOpenItemsAfter, type ItemRow } from '../../db/repos/open-items';
import { openItemOf, type OwedItem } from './client-money';
import type { Today } from './today';

/** All that was owed at the end of a day. */
export interface Receivables {
  readonly items: readonly OwedItem[];
  /** The promissory notes that held, the oldest first, with the parts of these items alone. */
  readonly plans: readonly PlanWithParts[];
}

// Each takes a few milliseconds: nobody at the counter notices.
const ITEMS_AT_ONCE = 150;
const ENTRIES_AT_ONCE = 400;

/**
 * All that was owed at the end of `on` (ISO date), by the books. Today's is what is open now; a day
 * that is over is reckoned again from every entry until then. Others work in between.
 */
export async function receivablesOn(db: ReadableDb, on: string, now: Today): Promise<Receivables> {
  const isPast = on < now.today;
  const rows = isPast ? owedUntil(db, endOfDayMs(on, now)) : openNow(db);
  const items: OwedItem[] = [];
  const plans = new Map<string, PlanWithParts>();
  for (const page of rows) {
    const atMs = isPast ? endOfDayMs(on, now) : null;
    const known = asOf(db, page, on, now.timeZone, atMs);
    items.push(...known.items);
    for (const plan of known.plans) {
      const before = plans.get(plan.planId)?.parts ?? [];
      plans.set(plan.planId, { ...plan, parts: [...before, ...plan.parts] });
    }
    await setImmediate();
  }
  const inOrder = [...plans.values()].sort((a, b) => a.agreedAtMs - b.agreedAtMs);
  return { items, plans: inOrder };
}

/** The first millisecond after `on`. */
export function endOfDayMs(on: string, { timeZone }: Today): number {
  return zonedTimeMs(addDays(on, 1), '00:00', timeZone);
}

/**
 * `rows` with their dues as they were when `atMs` came; null: as they are now. What was agreed upon
 * them is looked up as of then.
 */
export function asOf(
  db: ReadableDb,
  rows: readonly ItemRow[],
  on: string,
  timeZone: string,
  atMs: number | null,
): Receivables {
  if (rows.length === 0) return { items: [], plans: [] };
  const ids = rows.map(({ invoiceId }) => invoiceId);
  const plans = findPlansAt(db, ids, atMs);
  const then = atMs === null ? (row: ItemRow) => row : agreedThen(db, ids, plans, atMs);
  const items = rows.map((row): OwedItem => {
    const item: OpenItem<InvoiceId> = openItemOf(then(row), timeZone);
    return { row, item, parts: dueParts(item, on) };
  });
  return { items, plans };
}

function agreedThen(
  db: ReadableDb,
  ids: readonly InvoiceId[],
  plans: readonly PlanWithParts[],
  atMs: number,
): (row: ItemRow) => ItemRow {
  const disputed = findDisputedAt(db, ids, atMs);
  const dueDates = findDueDatesAt(db, ids, atMs);
  const parts = plans.flatMap((plan) => plan.parts);
  return (row) => {
    const { invoiceId } = row;
    const planned = parts.filter((part) => part.invoiceId === invoiceId);
    return {
      ...row,
      dueOn: dueDates.get(invoiceId) ?? null,
      disputedMinor: disputed.get(invoiceId) ?? ZERO,
      plannedMinor: sumMinor(planned.map(({ amountMinor }) => amountMinor)),
    };
  };
}

function* openNow(db: ReadableDb): Generator<ItemRow[]> {
  let last: ItemRow | null = null;
  for (;;) {
    const page = findOpenItemsAfter(db, last, ITEMS_AT_ONCE);
    yield page;
    if (page.length < ITEMS_AT_ONCE) return;
    last = page.at(-1) ?? null;
  }
}

/** Every item of which something was owed when `atMs` came, as its entries until then sum up. */
function* owedUntil(db: ReadableDb, atMs: number): Generator<ItemRow[]> {
  let last: ReceivableEntry | null = null;
  let account = '';
  let sums = new Map<InvoiceId, Minor>();
  for (;;) {
    const page: ReceivableEntry[] = findReceivablesAfter(db, last, ENTRIES_AT_ONCE);
    for (const entry of page) {
      if (entry.account !== account) {
        yield* owedOf(db, sums);
        sums = new Map();
        ({ account } = entry);
      }
      if (entry.atMs >= atMs) continue;
      const sum = addMinor(sums.get(entry.itemId) ?? ZERO, entry.amountMinor);
      // Most are paid at once: only what is open is kept.
      if (sum === 0) sums.delete(entry.itemId);
      else sums.set(entry.itemId, sum);
    }
    if (page.length < ENTRIES_AT_ONCE) break;
    last = page.at(-1) ?? null;
    yield [];
  }
  yield* owedOf(db, sums);
}

function* owedOf(db: ReadableDb, sums: ReadonlyMap<InvoiceId, Minor>): Generator<ItemRow[]> {
  const owed = [...sums].filter(([, sum]) => sum > 0);
  for (let start = 0; start < owed.length; start += ITEMS_AT_ONCE) {
    yield itemsOwing(db, new Map(owed.slice(start, start + ITEMS_AT_ONCE)));
  }
}

/** These items, of each of which so much was owed. */
export function itemsOwing(db: ReadableDb, owed: ReadonlyMap<InvoiceId, Minor>): ItemRow[] {
  return findItems(db, [...owed.keys()]).map((row) => ({
    ...row,
    dueMinor: owed.get(row.invoiceId) ?? minor(0),
  }));
}
