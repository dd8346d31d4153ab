import type { ChainProblem } from '@shared/journal/chain';
import { count } from 'drizzle-orm';
import type { TillDatabase } from './database';
import { chainProblems, journalledTills } from './journal';
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

/** Looks the whole file over. Takes time in proportion to the journal; changes nothing. */
export function inspectHealth(database: TillDatabase): Health {
  const { sqlite, read } = database;
  const pages = sqlite.prepare<[], string>('PRAGMA quick_check').pluck().all();
  return {
    events: read.select({ events: count() }).from(journalEvents).get()?.events ?? 0,
    filePages: pages.filter((line) => line !== 'ok'),
    brokenReferences: (sqlite.pragma('foreign_key_check') as unknown[]).length,
    chain: journalledTills(read).flatMap((tillId) => chainProblems(read, tillId)),
  };
}

/** True when nothing at all was found. */
export function isSound(health: Health): boolean {
  const { filePages, brokenReferences, chain } = health;
  return filePages.length === 0 && brokenReferences === 0 && chain.length === 0;
}
