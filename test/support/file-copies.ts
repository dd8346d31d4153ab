import { copyFileSync } from 'node:fs';
import { openSqlite, settleLog } from '@main/db/database';
import { onTestFinished } from 'vitest';
import type { TestTill } from './till-context';

/** Goes on over a new copy of the file as it is now, each time it is called. */
export function copiesOf(till: TestTill): () => void {
  const { database } = till;
  const kept = database.sqlite.name;
  settleLog(database.sqlite);
  let copies = 0;
  return () => {
    database.sqlite.close();
    copies += 1;
    const copy = `${kept}.${String(copies)}`;
    copyFileSync(kept, copy);
    const sqlite = openSqlite(copy, { nativeBinding: null });
    onTestFinished(() => {
      sqlite.close();
    });
    database.goOnWith(sqlite);
    till.session.employeeId = null;
  };
}
