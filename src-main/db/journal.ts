import { canonicalJson } from '@shared/journal/canonical';
import {
  CHAIN_START,
  chainProblem,
  eventHash,
  type ChainProblem,
  type ChainTail,
  type UnhashedEvent,
} from '@shared/journal/chain';
import {
  eventBodies,
  type EventBody,
  type EventType,
  type JournalEvent,
} from '@shared/journal/events';
import type { EmployeeId, EventId, ShiftId, TillId } from '@shared/lib/ids';
import { and, asc, desc, eq, gt, sql } from 'drizzle-orm';
import { sha256Hex } from '../platform/hash';
import type { ReadableDb, WritableDb } from './database';
import { insertInto, prepared } from './prepared';
import { journalEvents } from './schema/schema';

/** A fact that is about to be journalled; the journal adds its place and its hash. */
export interface EventDraft<T extends EventType> {
  readonly tillId: TillId;
  readonly eventId: EventId;
  readonly type: T;
  readonly occurredAtMs: number;
  readonly employeeId: EmployeeId | null;
  readonly shiftId: ShiftId | null;
  readonly body: EventBody<T>;
}

const SCHEMA_VERSION = 1;
const PAGE = 500;

const lastEventOf = prepared((db) =>
  db
    .select({
      tillSeq: journalEvents.tillSeq,
      hash: journalEvents.hash,
      atMs: journalEvents.occurredAtMs,
    })
    .from(journalEvents)
    .where(eq(journalEvents.tillId, sql.placeholder('tillId')))
    .orderBy(desc(journalEvents.tillSeq))
    .limit(1)
    .prepare(),
);

/** Where the next event of `tillId` continues. */
function chainTail(db: ReadableDb, tillId: TillId): ChainTail {
  return lastEventOf(db).get({ tillId }) ?? CHAIN_START;
}

/** When the last event of `tillId` happened, by the clock of its till; null before the first. */
export function latestEventAtMs(db: ReadableDb, tillId: TillId): number | null {
  return lastEventOf(db).get({ tillId })?.atMs ?? null;
}

const insertEvent = insertInto(journalEvents);

/** Appends one fact as the till's next event. A body that breaks its schema is a bug and throws. */
export function appendEvent<T extends EventType>(
  db: WritableDb,
  draft: EventDraft<T>,
): JournalEvent {
  const tail = chainTail(db, draft.tillId);
  const unhashed: UnhashedEvent = {
    ...draft,
    body: eventBodies[draft.type].parse(draft.body),
    tillSeq: tail.tillSeq + 1,
    schemaVersion: SCHEMA_VERSION,
    prevHash: tail.hash,
  };
  const event = { ...unhashed, hash: eventHash(unhashed, sha256Hex) } as JournalEvent;
  insertEvent(db, { ...event, body: canonicalJson(event.body) });
  return event;
}

/** The events of `tillId` after sequence `afterSeq`, oldest first, read in pages. */
export function* eventsAfter(
  db: ReadableDb,
  tillId: TillId,
  afterSeq: number,
): Generator<JournalEvent> {
  let cursor = afterSeq;
  for (;;) {
    const page = db
      .select()
      .from(journalEvents)
      .where(and(eq(journalEvents.tillId, tillId), gt(journalEvents.tillSeq, cursor)))
      .orderBy(asc(journalEvents.tillSeq))
      .limit(PAGE)
      .all();
    for (const row of page) {
      yield { ...row, body: bodyOf(row.body) } as JournalEvent;
    }
    const last = page.at(-1);
    if (last === undefined) return;
    cursor = last.tillSeq;
  }
}

// A text that is no JSON was put there by hand. It stays a text, which no hash and no reducer takes.
function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Every till whose events are kept here. */
export function journalledTills(db: ReadableDb): TillId[] {
  const rows = db.selectDistinct({ tillId: journalEvents.tillId }).from(journalEvents).all();
  return rows.map((row) => row.tillId as TillId);
}

/**
 * Reads the chain of `tillId` after sequence `afterSeq` (0 reads it whole) and names what is wrong,
 * one problem per event. It goes on from what the file says, so that one altered event is one
 * problem and not all that follow.
 */
export function chainProblems(db: ReadableDb, tillId: TillId, afterSeq = 0): ChainProblem[] {
  const problems: ChainProblem[] = [];
  let tail: ChainTail = linkAt(db, tillId, afterSeq) ?? CHAIN_START;
  for (const event of eventsAfter(db, tillId, tail.tillSeq)) {
    const problem = chainProblem(tail, event, sha256Hex);
    if (problem !== null) problems.push(problem);
    tail = event;
  }
  return problems;
}

/** The sequence after which the last `count` events of `tillId` follow. */
export function tailStart(db: ReadableDb, tillId: TillId, count: number): number {
  return Math.max(0, chainTail(db, tillId).tillSeq - count);
}

function linkAt(db: ReadableDb, tillId: TillId, tillSeq: number): ChainTail | null {
  const isIt = and(eq(journalEvents.tillId, tillId), eq(journalEvents.tillSeq, tillSeq));
  const link = { tillSeq: journalEvents.tillSeq, hash: journalEvents.hash };
  return db.select(link).from(journalEvents).where(isIt).get() ?? null;
}
