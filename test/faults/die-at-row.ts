import type { Sqlite } from '@main/db/database';

/** Ends this process without a word when the row of that number is written, counted from now. */
export function dieAtRow(sqlite: Sqlite, rowNumber: number): void {
  let rows = 0;
  sqlite.function('row_written', () => {
    rows += 1;
    if (rows === rowNumber) process.kill(process.pid, 'SIGKILL');
    return null;
  });
  const tables = sqlite
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
       AND name NOT LIKE 'sqlite_%'`,
    )
    .pluck()
    .all();
  for (const table of tables) {
    for (const act of ['INSERT', 'UPDATE']) {
      sqlite.exec(
        `CREATE TEMP TRIGGER die_${act}_${table} AFTER ${act} ON main.${table}
         BEGIN SELECT row_written(); END`,
      );
    }
  }
}
