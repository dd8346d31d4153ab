import type { Clock } from '@shared/lib/clock';
import type { EventId, IdSource, TillId } from '@shared/lib/ids';
import { ok, type Result } from '@shared/lib/result';
import {
  assertDurable,
  inTransaction,
  openSqlite,
  tillDatabase,
  type OpenOptions,
  type TillDatabase,
  type WritableDb,
} from '../../db/database';
import { copyDatabase } from '../../db/copy';
import { inspectHealth, type Health } from '../../db/health';
import { ensureTillId } from '../../db/identity';
import { appendEvent, latestEventAtMs } from '../../db/journal';
import { migrate, type MigrateError } from '../../db/migrate';
import type { Migration } from '../../db/migrations';

export interface StartContext extends OpenOptions {
  readonly file: string;
  readonly migrations: readonly Migration[];
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly version: string;
  readonly platform: string;
}

export interface StartedTill extends TillDatabase {
  readonly tillId: TillId;
  /** As it was found after the start was journalled. */
  readonly health: Health;
}

/** Opens the till's file, brings its schema up to date and journals the start. */
export function startTill(context: StartContext): Result<StartedTill, MigrateError> {
  const sqlite = openSqlite(context.file, context);
  const migrated = migrate(sqlite, context.migrations, context.clock, () => {
    copyDatabase(sqlite, `${context.file}.before-${context.migrations.length}`);
  });
  if (!migrated.ok) {
    sqlite.close();
    return migrated;
  }
  const database = tillDatabase(sqlite);
  const tillId = inTransaction(database, (db) => journalStart(db, context));
  assertDurable(sqlite);
  return ok({ ...database, tillId, health: inspectHealth(database) });
}

// A little backwards is a clock being set; more is worth an auditor's look.
const CLOCK_SLACK_MS = 60_000;
const LONG_AHEAD_MS = 366 * 24 * 3_600_000;

function journalStart(db: WritableDb, { clock, ids, version, platform }: StartContext): TillId {
  const tillId = ensureTillId(db, ids);
  const nowMs = clock.nowMs();
  const common = { tillId, occurredAtMs: nowMs, employeeId: null, shiftId: null };
  const previousMs = latestEventAtMs(db, tillId);
  if (
    previousMs !== null &&
    (nowMs < previousMs - CLOCK_SLACK_MS || nowMs > previousMs + LONG_AHEAD_MS)
  ) {
    const body = { previousMs, nowMs };
    appendEvent(db, { ...common, eventId: ids.next() as EventId, type: 'clock.moved', body });
  }
  const body = { version, platform };
  appendEvent(db, { ...common, eventId: ids.next() as EventId, type: 'app.started', body });
  return tillId;
}
