import { assert } from '@shared/lib/assert';
import Database from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { diskProblem } from '../platform/disk-problem';
import * as schema from './schema/schema';

export type Sqlite = Database.Database;

declare const writable: unique symbol;

/** A database that a read may use. */
export type ReadableDb = BetterSQLite3Database<typeof schema>;

/** A database inside a write transaction: only `inTransaction` hands one out. */
export type WritableDb = ReadableDb & { readonly [writable]: true };

/**
 * The till's file over its one connection. Keep the database and not what is in it: after the disk
 * has failed, another connection takes the place of the first.
 */
export interface TillDatabase {
  /** Closed once the disk has failed under a transaction: nothing is asked of it any more. */
  readonly sqlite: Sqlite;
  readonly read: ReadableDb;
  /** Goes on over `sqlite`, an open connection to the same file. */
  readonly goOnWith: (sqlite: Sqlite) => void;
}

export interface OpenOptions {
  /** The compiled SQLite for runtimes with Node-API below 10; null uses the package's own. */
  readonly nativeBinding: string | null;
}

/**
 * Opens the till's one connection with the settings that make an acknowledged commit survive a
 * power cut. Creates the file when absent; the schema is `migrate`'s business.
 */
export function openSqlite(file: string, options: OpenOptions): Sqlite {
  const sqlite = openPlain(file, options);
  try {
    configure(sqlite);
  } catch (error) {
    sqlite.close();
    throw error;
  }
  return sqlite;
}

/** Opens a SQLite file as it is; `readonly` also leaves its log where it lies. */
export function openPlain(file: string, options: OpenOptions, readonly = false): Sqlite {
  // The wrong binary does not throw on load, it ends the process: ask before requiring it.
  const hasBundledSqlite = Number(process.versions['napi']) >= 10;
  assert(
    hasBundledSqlite || options.nativeBinding !== null,
    'this runtime needs its own build of SQLite: run npm start once, which makes it',
  );
  const { nativeBinding } = options;
  return new Database(file, { readonly, ...(nativeBinding === null ? {} : { nativeBinding }) });
}

function configure(sqlite: Sqlite): void {
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('busy_timeout = 5000');
  sqlite.pragma('trusted_schema = OFF');
  sqlite.pragma('cell_size_check = ON');
  sqlite.pragma('fullfsync = ON');
}

/**
 * better-sqlite3 is built with a weaker WAL default that takes hold after the first use, so the
 * setting is asked again after a write: without it a power cut loses every acknowledged sale.
 */
export function assertDurable(sqlite: Sqlite): void {
  const synchronous: unknown = sqlite.pragma('synchronous', { simple: true });
  const journalMode: unknown = sqlite.pragma('journal_mode', { simple: true });
  assert(synchronous === 2, 'SQLite must wait for the disk on every commit (synchronous=FULL)');
  assert(journalMode === 'wal', 'SQLite must keep a write-ahead log (journal_mode=WAL)');
}

/**
 * Copies all of the log into the file and empties it. What a failed sync left in memory counts as
 * written from then on, so that to sync the log once more proves nothing; the copy is written anew,
 * and waited for.
 */
export function settleLog(sqlite: Sqlite): void {
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
}

/** The typed face of an open connection. */
export function tillDatabase(sqlite: Sqlite): TillDatabase {
  const faceOf = (client: Sqlite) => ({ sqlite: client, read: drizzle({ client, schema }) });
  let current = faceOf(sqlite);
  return {
    get sqlite() {
      return current.sqlite;
    },
    get read() {
      return current.read;
    },
    goOnWith: (next) => {
      current = faceOf(next);
    },
  };
}

/**
 * Runs `work` as one transaction that takes the write lock at once: a lock taken halfway fails
 * with SQLITE_BUSY_SNAPSHOT. A throw, or a result `isFailure` calls one, rolls everything back.
 * When the disk fails, the connection is closed besides: what it believes to be on the disk may
 * not be there.
 */
export function inTransaction<T>(
  database: TillDatabase,
  work: (db: WritableDb) => T,
  isFailure: (outcome: T) => boolean = () => false,
): T {
  const { sqlite } = database;
  assert(!sqlite.inTransaction, 'one command is one transaction: they do not nest');
  try {
    sqlite.exec('BEGIN IMMEDIATE');
    const outcome = work(database.read as WritableDb);
    sqlite.exec(isFailure(outcome) ? 'ROLLBACK' : 'COMMIT');
    return outcome;
  } catch (error) {
    if (isTrustLost(error)) sqlite.close();
    else rollBackIfOpen(sqlite);
    throw error;
  }
}

/** A full disk takes things again when there is room; of any other trouble nobody knows the end. */
function isTrustLost(error: unknown): boolean {
  const problem = diskProblem(error);
  return problem === 'DISK_FAILED' || problem === 'FILE_DAMAGED';
}

/** After a full disk SQLite may have rolled back by itself. */
export function rollBackIfOpen(sqlite: Sqlite): void {
  if (sqlite.inTransaction) sqlite.exec('ROLLBACK');
}
