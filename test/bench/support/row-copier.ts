import { openPlain, type Sqlite } from '@main/db/database';
import { onTestFinished } from 'vitest';

/** Rows as they lie in one table. */
export interface TableRows {
  readonly table: string;
  readonly rows: readonly unknown[][];
}

interface Column {
  readonly name: string;
  /** Place in the primary key, from 1; 0 for a column that is not in it. */
  readonly pk: number;
}

/** Answers the rows that `file` has and `copy` does not have like that: new ones and changed ones. */
export function rowComparer(file: string, copy: string): () => TableRows[] {
  const sqlite = openPlain(copy, { nativeBinding: null });
  onTestFinished(() => {
    sqlite.close();
  });
  sqlite.prepare('ATTACH ? AS source').run(file);
  const differences = tablesOf(sqlite).map((table) => ({
    table,
    statement: sqlite
      .prepare<[], unknown[]>(`SELECT * FROM source.${table} EXCEPT SELECT * FROM main.${table}`)
      .raw(),
  }));
  return () =>
    differences
      .map(({ table, statement }) => ({ table, rows: statement.all() }))
      .filter(({ rows }) => rows.length > 0);
}

/**
 * The least a program can do to put rows into `sqlite`: statements that are prepared, values that
 * are bound, one transaction.
 */
export function rowWriter(sqlite: Sqlite): (changes: readonly TableRows[]) => void {
  const statements = new Map(
    tablesOf(sqlite).map((table) => [table, sqlite.prepare(upsertInto(sqlite, table))]),
  );
  return (changes) => {
    sqlite.exec('BEGIN IMMEDIATE');
    for (const { table, rows } of changes) {
      const statement = statements.get(table);
      if (statement === undefined) throw new Error(`there is no table ${table}`);
      for (const row of rows) statement.run(row);
    }
    sqlite.exec('COMMIT');
  };
}

// Parents come before what points at them: they were created in that order.
function tablesOf(sqlite: Sqlite): string[] {
  return sqlite
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema JOIN pragma_table_list USING (name)
       WHERE sqlite_schema.type = 'table' AND pragma_table_list.type = 'table'
         AND schema = 'main' AND name NOT LIKE 'sqlite_%' ORDER BY sqlite_schema.rowid`,
    )
    .pluck()
    .all();
}

function upsertInto(sqlite: Sqlite, table: string): string {
  const columns = sqlite.pragma(`table_info(${table})`) as Column[];
  const key = columns.filter(({ pk }) => pk > 0).map(({ name }) => name);
  const others = columns.filter(({ pk }) => pk === 0).map(({ name }) => name);
  const values = columns.map(() => '?').join(', ');
  const set = others.map((name) => `${name} = excluded.${name}`).join(', ');
  // The journal refuses changes, as it must: its rows are always new.
  const conflict =
    table === 'journal_events' || set === ''
      ? ''
      : ` ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${set}`;
  return `INSERT INTO ${table} VALUES (${values})${conflict}`;
}
