import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from '@shared/lib/assert';
import { sha256Hex } from '../platform/hash';

/** One shipped step of the schema. Its text never changes again: `sha256` holds it to that. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

const FILE_NAME = /^(\d{4})_([a-z0-9_]+)\.sql$/;

/** The migrations in `folder`, `0001_name.sql` and on, in order and without gaps. */
export function readMigrations(folder: string): Migration[] {
  const migrations = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file): Migration => {
      const [, digits, name] = FILE_NAME.exec(file) ?? [];
      assert(digits !== undefined && name !== undefined, `not a migration's name: ${file}`);
      const sql = readFileSync(join(folder, file), 'utf8');
      return { version: Number(digits), name, sql, sha256: sha256Hex(sql) };
    });
  migrations.forEach(({ version }, index) => {
    assert(version === index + 1, `migration ${version} stands where ${index + 1} belongs`);
  });
  return migrations;
}
