import { prepared } from '@main/db/prepared';
import { findEmployee } from '@main/db/repos/records';
import { tillIdentity } from '@main/db/schema/schema';
import type { EmployeeId } from '@shared/lib/ids';
import { describe, expect, it } from 'vitest';
import { furnishedTill, signInAs } from '../support/till-context';
import { openTill } from '../support/till-file';

describe('a prepared query', () => {
  it('is made once for each database, and asks that one', () => {
    const [one, other] = [openTill(), openTill()];
    let made = 0;
    const identity = prepared((db) => {
      made += 1;
      return db.select().from(tillIdentity).prepare();
    });
    one.sqlite.exec("INSERT INTO till_identity (only_row, till_id) VALUES (1, 'one')");
    expect(identity(one.read).get()?.tillId).toBe('one');
    expect(identity(other.read).get()).toBeUndefined();
    expect(identity(one.read).all()).toHaveLength(1);
    expect(made).toBe(2);
  });

  it('sees what was written since, and outlives a change of the schema', () => {
    const till = furnishedTill();
    const { read, sqlite } = till.database;
    const nobody = till.ids.next() as EmployeeId;
    expect(findEmployee(read, nobody)).toBeNull();
    const known = signInAs(till, 'cashier');
    expect(findEmployee(read, known)?.roles).toEqual(['cashier']);
    sqlite.exec('CREATE INDEX employees_by_activity ON employees (active); VACUUM');
    expect(findEmployee(read, known)?.roles).toEqual(['cashier']);
  });
});
