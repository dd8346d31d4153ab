import { inTransaction } from '@main/db/database';
import { insertInto, prepared, upsertInto } from '@main/db/prepared';
import { findInvoice } from '@main/db/repos/invoices';
import { findEmployee } from '@main/db/repos/records';
import { employees, tillIdentity } from '@main/db/schema/schema';
import type { EmployeeId, InvoiceId } from '@shared/lib/ids';
import { openInvoice } from '@main/services/invoices/open-invoice';
import { describe, expect, it } from 'vitest';
import { furnishedTill, signInAs, value } from '../support/till-context';
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

describe('a kept statement', () => {
  const SAM = '019aae3a-0000-7000-8000-000000000002' as EmployeeId;
  const row = (number: string) => ({
    ...{ employeeId: SAM, number, active: true },
    record: { number, name: 'Sam', roles: ['cashier' as const], language: null, active: true },
  });

  it('writes a new row, and one in the place of another', () => {
    const database = openTill();
    const [insert, upsert] = [insertInto(employees), upsertInto(employees, employees.employeeId)];
    inTransaction(database, (db) => {
      insert(db, row('7'));
      upsert(db, row('8'));
    });
    expect(database.read.select().from(employees).all()).toEqual([row('8')]);
    expect(() => {
      inTransaction(database, (db) => {
        insert(db, row('9'));
      });
    }).toThrow(/UNIQUE/);
  });

  it('leaves JSON that is not there NULL', () => {
    const till = furnishedTill();
    const invoiceId = till.ids.next() as InvoiceId;
    value(openInvoice(till, invoiceId, null));
    const { sqlite, read } = till.database;
    const types = 'SELECT DISTINCT typeof(discount), typeof(totals) FROM invoices';
    expect(sqlite.prepare(types).raw().all()).toEqual([['null', 'null']]);
    expect(findInvoice(read, invoiceId)).toMatchObject({ discount: null, totals: null });
  });
});
