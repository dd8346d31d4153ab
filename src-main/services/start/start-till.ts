import { statSync } from 'node:fs';
import type { Clock } from '@shared/lib/clock';
import type { EventId, IdSource, TillId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import {
  assertDurable,
  inTransaction,
  openPlain,
  openSqlite,
  settleLog,
  tillDatabase,
  type OpenOptions,
  type Sqlite,
  type TillDatabase,
  type WritableDb,
} from '../../db/database';
import { copyDatabase } from '../../db/copy';
import { brokenPages, countEvents, inspectHealth, isSound, type Health } from '../../db/health';
import { ensureTillId } from '../../db/identity';
import { appendEvent } from '../../db/journal';
import { migrate, type MigrateError } from '../../db/migrate';
import type { Migration } from '../../db/migrations';
import { clockJump } from '../clock-jump';
import { diskProblem } from '../../platform/disk-problem';

export interface StartContext extends OpenOptions {
  readonly file: string;
  /** Whether this till was started before: then a file that is gone or empty is a loss. */
  readonly isKnown: boolean;
  readonly migrations: readonly Migration[];
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly version: string;
  readonly platform: string;
}

export interface StartedTill {
  readonly database: TillDatabase;
  readonly tillId: TillId;
  /** As it was found. Nothing is journalled in a file that is not sound. */
  readonly health: Health;
}

export type StartError =
  | MigrateError
  /** The file cannot be read as a till's. It was left as it is. */
  | { readonly code: 'FILE_DAMAGED'; readonly problems: readonly string[] }
  | { readonly code: 'DISK_FULL' | 'DISK_FAILED' };

/**
 * Opens the till's file, brings its schema up to date and journals the start. A file that is
 * damaged is not written to: whoever repairs it needs what is left of it.
 */
export function startTill(context: StartContext): Result<StartedTill, StartError> {
  try {
    const problems = damageOf(context);
    return problems.length === 0 ? open(context) : err({ code: 'FILE_DAMAGED', problems });
  } catch (error) {
    const code = diskProblem(error);
    if (code === null) throw error;
    if (code !== 'FILE_DAMAGED') return err({ code });
    return err({ code, problems: [error instanceof Error ? error.message : String(error)] });
  }
}

/** What is wrong with the pages of the file, seen without touching it. */
function damageOf(context: StartContext): string[] {
  const { file, isKnown } = context;
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0) {
    return isKnown ? ['FILE_MISSING'] : [];
  }
  const sqlite = openPlain(file, context, true);
  try {
    return brokenPages(sqlite);
  } finally {
    sqlite.close();
  }
}

function open(context: StartContext): Result<StartedTill, MigrateError> {
  const sqlite = openSqlite(context.file, context);
  try {
    const migrated = migrate(sqlite, context.migrations, context.clock, () => {
      copyDatabase(sqlite, `${context.file}.before-${context.migrations.length}`);
    });
    if (migrated.ok) return ok(begin(sqlite, context));
    sqlite.close();
    return migrated;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

function begin(sqlite: Sqlite, context: StartContext): StartedTill {
  const database = tillDatabase(sqlite);
  const health = inspectHealth(database, false, []);
  // What was just found sound has to be on the disk, also where the last run could not put it.
  if (isSound(health)) settleLog(sqlite);
  const tillId = inTransaction(database, (db) =>
    isSound(health) ? journalStart(db, context) : ensureTillId(db, context.ids),
  );
  assertDurable(sqlite);
  return { database, tillId, health: { ...health, events: countEvents(database.read) } };
}

function journalStart(db: WritableDb, { clock, ids, version, platform }: StartContext): TillId {
  const tillId = ensureTillId(db, ids);
  const nowMs = clock.nowMs();
  const common = { tillId, occurredAtMs: nowMs, employeeId: null, shiftId: null };
  const moved = clockJump(db, tillId, nowMs);
  if (moved !== null) {
    const eventId = ids.next() as EventId;
    appendEvent(db, { ...common, eventId, type: 'clock.moved', body: moved });
  }
  const body = { version, platform };
  appendEvent(db, { ...common, eventId: ids.next() as EventId, type: 'app.started', body });
  return tillId;
}
