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
} from '../../db/database';
import { copyDatabase } from '../../db/copy';
import { ensureTillId } from '../../db/identity';
import { appendEvent } from '../../db/journal';
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
  const tillId = inTransaction(database, (db) => {
    const id = ensureTillId(db, context.ids);
    appendEvent(db, {
      tillId: id,
      eventId: context.ids.next() as EventId,
      type: 'app.started',
      occurredAtMs: context.clock.nowMs(),
      employeeId: null,
      shiftId: null,
      body: { version: context.version, platform: context.platform },
    });
    return id;
  });
  assertDurable(sqlite);
  return ok({ ...database, tillId });
}
