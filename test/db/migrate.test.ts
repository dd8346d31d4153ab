import { openSqlite, type Sqlite } from '@main/db/database';
import { migrate } from '@main/db/migrate';
import { readMigrations, type Migration } from '@main/db/migrations';
import * as schema from '@main/db/schema/schema';
import { sha256Hex } from '@main/platform/hash';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { clock, MIGRATIONS_FOLDER, openTill, temporaryFile } from '../support/till-file';

function step(version: number, sql: string): Migration {
  return { version, name: `step_${version}`, sql, sha256: sha256Hex(sql) };
}

function openEmpty(): Sqlite {
  const sqlite = openSqlite(temporaryFile(), { nativeBinding: null });
  onTestFinished(() => {
    sqlite.close();
  });
  return sqlite;
}

const nothing = () => undefined;
const parents = step(1, 'CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT');
const children = step(
  2,
  'CREATE TABLE child (parent_id INTEGER NOT NULL REFERENCES parent (id) ON DELETE CASCADE) STRICT',
);

describe('migrate', () => {
  it('applies what is missing and nothing twice', () => {
    const sqlite = openEmpty();
    expect(migrate(sqlite, [parents], clock, nothing)).toEqual({ ok: true, value: 1 });
    expect(migrate(sqlite, [parents, children], clock, nothing)).toEqual({ ok: true, value: 1 });
    expect(migrate(sqlite, [parents, children], clock, nothing)).toEqual({ ok: true, value: 0 });
  });

  it('asks for the backup before it touches an existing schema, and only then', () => {
    const sqlite = openEmpty();
    let backups = 0;
    const backUp = () => {
      backups += 1;
    };
    migrate(sqlite, [parents], clock, backUp);
    expect(backups).toBe(0);
    migrate(sqlite, [parents, children], clock, backUp);
    migrate(sqlite, [parents, children], clock, backUp);
    expect(backups).toBe(1);
  });

  it('does not touch a file of a newer version', () => {
    const sqlite = openEmpty();
    migrate(sqlite, [parents, children], clock, nothing);
    expect(migrate(sqlite, [parents], clock, nothing)).toEqual({
      ok: false,
      error: { code: 'DATABASE_FROM_FUTURE', version: 2, known: 1 },
    });
  });

  it('does not go on from a step that is not the one we shipped', () => {
    const sqlite = openEmpty();
    migrate(sqlite, [parents], clock, nothing);
    const edited = step(1, `${parents.sql} -- edited`);
    expect(migrate(sqlite, [edited, children], clock, nothing)).toEqual({
      ok: false,
      error: { code: 'MIGRATION_ALTERED', version: 1 },
    });
  });

  it('keeps the children of a table that is rebuilt', () => {
    const sqlite = openEmpty();
    migrate(sqlite, [parents, children], clock, nothing);
    sqlite.exec('INSERT INTO parent VALUES (1); INSERT INTO child VALUES (1), (1)');
    const rebuild = step(
      3,
      `CREATE TABLE parent_next (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '') STRICT;
       INSERT INTO parent_next (id) SELECT id FROM parent;
       DROP TABLE parent;
       ALTER TABLE parent_next RENAME TO parent`,
    );
    expect(migrate(sqlite, [parents, children, rebuild], clock, nothing).ok).toBe(true);
    expect(sqlite.prepare('SELECT count(*) FROM child').pluck().get()).toBe(2);
    expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('rolls back a step that leaves rows pointing at nothing', () => {
    const sqlite = openEmpty();
    migrate(sqlite, [parents, children], clock, nothing);
    sqlite.exec('INSERT INTO parent VALUES (1); INSERT INTO child VALUES (1)');
    const orphaning = step(3, 'DELETE FROM parent');
    expect(migrate(sqlite, [parents, children, orphaning], clock, nothing)).toEqual({
      ok: false,
      error: { code: 'FOREIGN_KEYS_BROKEN', version: 3 },
    });
    expect(sqlite.prepare('SELECT count(*) FROM parent').pluck().get()).toBe(1);
  });

  it('rolls back a step that fails halfway and throws', () => {
    const sqlite = openEmpty();
    const failing = step(1, 'CREATE TABLE half (id INTEGER) STRICT; SELECT nonsense');
    expect(() => migrate(sqlite, [failing], clock, nothing)).toThrow('nonsense');
    expect(
      sqlite.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").pluck().get(),
    ).toBe(0);
  });
});

describe('readMigrations', () => {
  const folderWith = (files: string[]): string => {
    const folder = join(dirname(temporaryFile()), 'migrations');
    mkdirSync(folder);
    for (const file of files) writeFileSync(join(folder, file), '');
    return folder;
  };

  it('reads what is shipped', () => {
    expect(readMigrations(MIGRATIONS_FOLDER).map(({ name }) => name)).toContain('journal');
  });

  it('does not accept a gap or a strange name', () => {
    expect(() => readMigrations(folderWith(['0001_a.sql', '0003_c.sql']))).toThrow(
      '3 stands where 2',
    );
    expect(() => readMigrations(folderWith(['first.sql']))).toThrow('not a migration');
  });
});

describe('the schema that queries see', () => {
  it.each(Object.values(schema).map((table) => getTableConfig(table)))(
    'is the schema that the migrations make: $name',
    ({ name, columns }) => {
      const { sqlite } = openTill();
      const made = sqlite
        .prepare<[string], { name: string; type: string; required: number }>(
          'SELECT name, type, "notnull" AS required FROM pragma_table_info(?)',
        )
        .all(name);
      const isKey = ({ primary }: { primary: boolean }) => primary;
      expect(made).toEqual(
        columns.map((column) => ({
          name: column.name,
          type: column.getSQLType().toUpperCase(),
          // SQLite calls an INTEGER PRIMARY KEY nullable, since NULL asks for the next number.
          required: column.notNull && !(isKey(column) && column.getSQLType() === 'integer') ? 1 : 0,
        })),
      );
    },
  );

  it('knows every table but that of the migrator', () => {
    const { sqlite } = openTill();
    const made = sqlite
      .prepare<[], string>(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'schema_migrations'",
      )
      .pluck()
      .all();
    const known = Object.values(schema).map((table) => getTableConfig(table).name);
    expect(made.sort()).toEqual(known.sort());
  });

  it('keeps every table strict', () => {
    const { sqlite } = openTill();
    const loose = sqlite
      .prepare(
        "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
      )
      .all();
    expect(loose).toEqual([]);
  });
});
