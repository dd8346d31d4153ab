import { minor, type Minor } from '@shared/domain/money/money';
import { accounts } from '@shared/journal/ledger/accounts';
import type { ClientId, InvoiceId } from '@shared/lib/ids';
import { and, asc, desc, eq, gt, gte, inArray, lt, sql } from 'drizzle-orm';
import type { JournalEvent } from '@shared/journal/events';
import type { ReadableDb } from '../database';
import { prepared } from '../prepared';
import { journalEvents, ledgerEntries } from '../schema/schema';

/** A place in the time order of an account: after all that is older, before all that is newer. */
export interface LedgerPlace {
  readonly atMs: number;
  readonly eventId: string;
}

/** What one event changed of what a client owes. */
export interface AccountChange extends LedgerPlace {
  readonly amountMinor: Minor;
}

const accountsOf = (clientId: ClientId) =>
  [accounts.receivable(clientId), accounts.clientCredit(clientId)] as const;

const { account, amountMinor, eventId, itemId, occurredAtMs } = ledgerEntries;
const sum = sql<number>`coalesce(sum(${amountMinor}), 0)`;

const ofClient = inArray(account, [sql.placeholder('receivable'), sql.placeholder('credit')]);

const sumBefore = prepared((db) =>
  db
    .select({ sum })
    .from(ledgerEntries)
    .where(and(ofClient, lt(occurredAtMs, sql.placeholder('beforeMs'))))
    .prepare(),
);

/** What the client owes when `beforeMs` comes, by the books; below zero the hospital owes the client. */
export function balanceOf(
  db: ReadableDb,
  clientId: ClientId,
  beforeMs = Number.MAX_SAFE_INTEGER,
): Minor {
  const [receivable, credit] = accountsOf(clientId);
  return minor(sumBefore(db).get({ receivable, credit, beforeMs })?.sum ?? 0);
}

const creditBefore = prepared((db) =>
  db
    .select({ sum })
    .from(ledgerEntries)
    .where(
      and(eq(account, sql.placeholder('credit')), lt(occurredAtMs, sql.placeholder('beforeMs'))),
    )
    .prepare(),
);

/** What the client had left with the hospital when `beforeMs` came, by the books. */
export function creditBalanceOf(db: ReadableDb, clientId: ClientId, beforeMs: number): Minor {
  const credit = accounts.clientCredit(clientId);
  return minor(0 - (creditBefore(db).get({ credit, beforeMs })?.sum ?? 0));
}

/** What the client owed of each item when `beforeMs` came, by the books; only what was owed. */
export function owedByItem(
  db: ReadableDb,
  clientId: ClientId,
  beforeMs: number,
): Map<InvoiceId, Minor> {
  const rows = db
    .select({ id: sql<InvoiceId>`${itemId}`, sum })
    .from(ledgerEntries)
    .where(and(eq(account, accounts.receivable(clientId)), lt(occurredAtMs, beforeMs)))
    .groupBy(itemId)
    .having(gt(sum, 0))
    .all();
  return new Map(rows.map((row) => [row.id, minor(row.sum)]));
}

const entriesBefore = prepared((db) =>
  db
    .select({ eventId, atMs: occurredAtMs, amountMinor })
    .from(ledgerEntries)
    .where(
      and(
        eq(account, sql.placeholder('account')),
        sql`(${occurredAtMs}, ${eventId}) < (${sql.placeholder('atMs')}, ${sql.placeholder('eventId')})`,
      ),
    )
    .orderBy(desc(occurredAtMs), desc(eventId))
    .limit(sql.placeholder('limit'))
    .prepare(),
);

// One event has up to so many entries on one account: a payment of fifty invoices and credits.
const ENTRIES_OF_EVENT = 120;

/** The latest `limit` events older than `before` that changed what the client owes, newest first. */
export function findChangesBefore(
  db: ReadableDb,
  clientId: ClientId,
  before: LedgerPlace | null,
  limit: number,
): AccountChange[] {
  const { atMs, eventId: id } = before ?? { atMs: Number.MAX_SAFE_INTEGER, eventId: '' };
  const most = limit + ENTRIES_OF_EVENT;
  const entries = accountsOf(clientId).flatMap((each) =>
    entriesBefore(db).all({ account: each, atMs, eventId: id, limit: most }),
  );
  return byEvent(entries).sort(newestFirst).slice(0, limit);
}

const isBetween = and(
  ofClient,
  gte(occurredAtMs, sql.placeholder('fromMs')),
  lt(occurredAtMs, sql.placeholder('beforeMs')),
);

const entriesBetween = prepared((db) =>
  db
    .select({ eventId, atMs: occurredAtMs, amountMinor })
    .from(ledgerEntries)
    .where(isBetween)
    .prepare(),
);

/** Every event of [fromMs, beforeMs) that changed what the client owes, the oldest first. */
export function findChangesBetween(
  db: ReadableDb,
  clientId: ClientId,
  fromMs: number,
  beforeMs: number,
): AccountChange[] {
  const [receivable, credit] = accountsOf(clientId);
  const entries = entriesBetween(db).all({ receivable, credit, fromMs, beforeMs });
  return byEvent(entries).sort(newestFirst).reverse();
}

const anyBetween = prepared((db) =>
  db.select({ eventId }).from(ledgerEntries).where(isBetween).limit(1).prepare(),
);

/** Whether anything of [fromMs, beforeMs) is on the client's account. */
export function hasChangedBetween(
  db: ReadableDb,
  clientId: ClientId,
  fromMs: number,
  beforeMs: number,
): boolean {
  const [receivable, credit] = accountsOf(clientId);
  return anyBetween(db).get({ receivable, credit, fromMs, beforeMs }) !== undefined;
}

/** What changed since `place`, that place included: what the client owes now less it came before. */
export function changedSince(db: ReadableDb, clientId: ClientId, place: LedgerPlace): Minor {
  const isSince = and(
    inArray(account, accountsOf(clientId)),
    sql`(${occurredAtMs}, ${eventId}) >= (${place.atMs}, ${place.eventId})`,
  );
  return minor(db.select({ sum }).from(ledgerEntries).where(isSince).get()?.sum ?? 0);
}

function byEvent(entries: readonly AccountChange[]): AccountChange[] {
  const changes = new Map<string, AccountChange>();
  for (const entry of entries) {
    const before = changes.get(entry.eventId)?.amountMinor ?? 0;
    changes.set(entry.eventId, { ...entry, amountMinor: minor(before + entry.amountMinor) });
  }
  return [...changes.values()];
}

function newestFirst(a: LedgerPlace, b: LedgerPlace): number {
  return b.atMs - a.atMs || (a.eventId < b.eventId ? 1 : -1);
}

const eventsById = prepared((db) =>
  db
    .select()
    .from(journalEvents)
    .where(
      sql`${journalEvents.eventId} IN (SELECT value FROM json_each(${sql.placeholder('ids')}))`,
    )
    .prepare(),
);

/** The events with these ids, in no order. */
export function findEvents(db: ReadableDb, ids: readonly string[]): JournalEvent[] {
  const rows = eventsById(db).all({ ids: JSON.stringify(ids) });
  // Whatever was journalled was parsed before.
  return rows.map((row) => ({ ...row, body: JSON.parse(row.body) as unknown }) as JournalEvent);
}

/** One entry of what somebody owes, and its place in the books. */
export interface ReceivableEntry extends LedgerPlace {
  readonly account: string;
  readonly entryNo: number;
  readonly itemId: InvoiceId;
  readonly amountMinor: Minor;
}

const receivables = prepared((db) =>
  db
    .select({
      account,
      atMs: occurredAtMs,
      eventId,
      entryNo: ledgerEntries.entryNo,
      itemId: sql<InvoiceId>`${itemId}`,
      amountMinor,
    })
    .from(ledgerEntries)
    .where(
      and(
        lt(account, 'receivable0'),
        sql`(${account}, ${occurredAtMs}, ${eventId}, ${ledgerEntries.entryNo})
          > (${sql.placeholder('account')}, ${sql.placeholder('atMs')},
             ${sql.placeholder('eventId')}, ${sql.placeholder('entryNo')})`,
      ),
    )
    .orderBy(asc(account), asc(occurredAtMs), asc(eventId), asc(ledgerEntries.entryNo))
    .limit(sql.placeholder('limit'))
    .prepare(),
);

const BEFORE_ALL = { account: 'receivable/', atMs: -1, eventId: '', entryNo: 0 };

/** The next page of the entries of all that anybody ever owed, client by client. */
export function findReceivablesAfter(
  db: ReadableDb,
  last: ReceivableEntry | null,
  limit: number,
): ReceivableEntry[] {
  const { account: name, atMs, eventId: id, entryNo } = last ?? BEFORE_ALL;
  return receivables(db).all({ account: name, atMs, eventId: id, entryNo, limit });
}
