import {
  getTableColumns,
  sql,
  type InferInsertModel,
  type InferSelectModel,
  type Placeholder,
} from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { ReadableDb, WritableDb } from './database';

/**
 * A query that is built and compiled once for each database: both take longer than running it. For
 * what every sale asks; placeholders stand for what changes.
 */
export function prepared<Query extends object>(
  build: (db: ReadableDb) => Query,
): (db: ReadableDb) => Query {
  // What is kept follows from its database alone and goes with it: nobody can tell that it is kept.
  const kept = new WeakMap<ReadableDb, Query>();
  return (db) => {
    const known = kept.get(db);
    if (known !== undefined) return known;
    const made = build(db);
    kept.set(db, made);
    return made;
  };
}

type Placeholders<T extends SQLiteTable> = {
  readonly [Column in keyof InferInsertModel<T>]-?: Placeholder;
};

/**
 * A placeholder for each column of `table`, under the column's own name: the values of a prepared
 * INSERT, which is then given whole rows.
 */
export function placeholdersFor<T extends SQLiteTable>(table: T): Placeholders<T> {
  const names = Object.keys(getTableColumns(table));
  return Object.fromEntries(names.map((name) => [name, sql.placeholder(name)])) as Placeholders<T>;
}

type RowWriter<T extends SQLiteTable> = (db: WritableDb, row: InferSelectModel<T>) => void;

/** Writes a new row of `table`, by a statement that is kept. */
export function insertInto<T extends SQLiteTable>(table: T): RowWriter<T> {
  const statement = prepared((db) => insertOf(db, table).prepare());
  return (db, row) => {
    statement(db).run(row);
  };
}

/** Writes a row of `table`, in the place of the one with the same `key` if there is one. */
export function upsertInto<T extends SQLiteTable>(table: T, key: SQLiteColumn): RowWriter<T> {
  const others = Object.entries(getTableColumns(table)).filter(([, { name }]) => name !== key.name);
  const set = Object.fromEntries(
    others.map(([field, { name }]) => [field, sql`excluded.${sql.identifier(name)}`]),
  );
  const statement = prepared((db) =>
    insertOf(db, table).onConflictDoUpdate({ target: key, set }).prepare(),
  );
  return (db, row) => {
    statement(db).run(row);
  };
}

const insertOf = (db: ReadableDb, table: SQLiteTable) =>
  db.insert(table).values(placeholdersFor(table));
