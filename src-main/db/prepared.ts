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
