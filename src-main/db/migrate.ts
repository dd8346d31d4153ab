import type { Clock } from '@shared/lib/clock';
import { err, ok, type Result } from '@shared/lib/result';
import { rollBackIfOpen, type Sqlite } from './database';
import type { Migration } from './migrations';

export type MigrateError =
  /** The file was written by a newer Frontdesk. */
  | { readonly code: 'DATABASE_FROM_FUTURE'; readonly version: number; readonly known: number }
  /** A step was applied that is not the one we ship under that number. */
  | { readonly code: 'MIGRATION_ALTERED'; readonly version: number }
  /** The step left rows that point at nothing; it was rolled back. */
  | { readonly code: 'FOREIGN_KEYS_BROKEN'; readonly version: number };

interface AppliedRow {
  version: number;
  sha256: string;
}

const HISTORY = `CREATE TABLE IF NOT EXISTS schema_migrations (
  version INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  applied_at_ms INTEGER NOT NULL
) STRICT`;

/**
 * Brings the schema up to the last of `migrations`, each step in its own transaction, and answers
 * how many were applied. `beforeFirst` runs once before an existing schema is touched: the backup.
 */
export function migrate(
  sqlite: Sqlite,
  migrations: readonly Migration[],
  clock: Clock,
  beforeFirst: () => void,
): Result<number, MigrateError> {
  sqlite.exec(HISTORY);
  const applied = sqlite
    .prepare<[], AppliedRow>('SELECT version, sha256 FROM schema_migrations ORDER BY version')
    .all();
  const problem = historyProblem(applied, migrations);
  if (problem !== null) return err(problem);
  const pending = migrations.slice(applied.length);
  if (pending.length > 0 && applied.length > 0) beforeFirst();
  for (const step of pending) {
    if (!applyStep(sqlite, step, clock)) {
      return err({ code: 'FOREIGN_KEYS_BROKEN', version: step.version });
    }
  }
  return ok(pending.length);
}

function historyProblem(
  applied: readonly AppliedRow[],
  migrations: readonly Migration[],
): MigrateError | null {
  const newest = applied.at(-1)?.version ?? 0;
  if (newest > migrations.length) {
    return { code: 'DATABASE_FROM_FUTURE', version: newest, known: migrations.length };
  }
  const altered = applied.find((row, index) => {
    const shipped = migrations[index];
    return shipped?.version !== row.version || shipped.sha256 !== row.sha256;
  });
  return altered === undefined ? null : { code: 'MIGRATION_ALTERED', version: altered.version };
}

/**
 * Foreign keys are switched off before BEGIN, where alone the switch works: a table rebuilt with
 * them on takes its children along.
 */
function applyStep(sqlite: Sqlite, step: Migration, clock: Clock): boolean {
  sqlite.pragma('foreign_keys = OFF');
  try {
    sqlite.exec('BEGIN IMMEDIATE');
    sqlite.exec(step.sql);
    const sound = (sqlite.pragma('foreign_key_check') as unknown[]).length === 0;
    if (sound) {
      sqlite
        .prepare('INSERT INTO schema_migrations VALUES (?, ?, ?, ?)')
        .run(step.version, step.name, step.sha256, clock.nowMs());
    }
    sqlite.exec(sound ? 'COMMIT' : 'ROLLBACK');
    return sound;
  } finally {
    rollBackIfOpen(sqlite);
    sqlite.pragma('foreign_keys = ON');
  }
}
