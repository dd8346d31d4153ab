import type { ChainProblem } from '@shared/journal/chain';
import { count } from 'drizzle-orm';
import type { ReadableDb, Sqlite, TillDatabase } from './database';
import { chainProblems, journalledTills, tailStart } from './journal';
import { journalEvents } from './schema/schema';

export interface Health {
  /** Number of events in the journal, over all tills. */
  readonly events: number;
  /** What SQLite finds wrong with the file, in its own words; empty when sound. */
  readonly filePages: readonly string[];
  /** Rows that point at nothing. */
  readonly brokenReferences: number;
  readonly chain: readonly ChainProblem[];
}

// Enough to see what a crash or a hand did lately; `frontdesk verify` reads all of it.
const TAIL = 1000;

/** What SQLite finds wrong with the pages of a file, in its own words; it may throw at bad ones. */
export function brokenPages(sqlite: Sqlite): string[] {
  const pages = sqlite.prepare<[], string>('PRAGMA quick_check').pluck().all();
  return pages.filter((line) => line !== 'ok');
}

/** How many events are journalled, over all tills. */
export function countEvents(db: ReadableDb): number {
  return db.select({ events: count() }).from(journalEvents).get()?.events ?? 0;
}

/**
 * Looks the file over: its pages, its references, and the tail of each chain (`whole` reads every
 * event instead). `filePages` are given where they were just looked at. Changes nothing.
 */
export function inspectHealth(
  database: TillDatabase,
  whole = false,
  filePages: readonly string[] = brokenPages(database.sqlite),
): Health {
  const { sqlite, read } = database;
  return {
    events: countEvents(read),
    filePages,
    brokenReferences: (sqlite.pragma('foreign_key_check') as unknown[]).length,
    chain: journalledTills(read).flatMap((tillId) =>
      chainProblems(read, tillId, whole ? 0 : tailStart(read, tillId, TAIL)),
    ),
  };
}

/** True when nothing at all was found. */
export function isSound(health: Health): boolean {
  const { filePages, brokenReferences, chain } = health;
  return filePages.length === 0 && brokenReferences === 0 && chain.length === 0;
}
