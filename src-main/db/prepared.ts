import { getTableColumns, sql, type InferInsertModel, type Placeholder } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { ReadableDb } from './database';

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
 * INSERT, which is then given whole rows. Not for columns of JSON that may be null.
 */
export function placeholdersFor<T extends SQLiteTable>(table: T): Placeholders<T> {
  const names = Object.keys(getTableColumns(table));
  return Object.fromEntries(names.map((name) => [name, sql.placeholder(name)])) as Placeholders<T>;
}
