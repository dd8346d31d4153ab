import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite, tillDatabase, type TillDatabase } from '@main/db/database';
import { migrate } from '@main/db/migrate';
import { readMigrations } from '@main/db/migrations';
import { createIdSource } from '@main/platform/ids';
import type { TillId } from '@shared/lib/ids';
import { onTestFinished } from 'vitest';

export const MIGRATIONS_FOLDER = join(import.meta.dirname, '../../migrations/till');
export const clock = { nowMs: () => Date.UTC(2026, 10, 23, 9, 30) };
export const ids = createIdSource(clock);
export const TILL = '019aae3a-0000-7000-8000-000000000001' as TillId;

/** A path for a database in a folder that goes with the test. */
export function temporaryFile(name = 'till.db'): string {
  const folder = mkdtempSync(join(tmpdir(), 'frontdesk-test-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return join(folder, name);
}

/** A real, migrated till file, closed when the test ends. */
export function openTill(file: string = temporaryFile()): TillDatabase {
  const sqlite = openSqlite(file, { nativeBinding: null });
  onTestFinished(() => {
    sqlite.close();
  });
  const migrated = migrate(sqlite, readMigrations(MIGRATIONS_FOLDER), clock, () => undefined);
  if (!migrated.ok) throw new Error(migrated.error.code);
  return tillDatabase(sqlite);
}
