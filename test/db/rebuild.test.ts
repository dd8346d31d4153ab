import type { TillDatabase } from '@main/db/database';
import { dumpProjections, rebuildProjections } from '@main/db/projections/rebuild';
import { requireInvoice } from '@main/db/repos/invoices';
import { ledgerSumMinor } from '@main/db/repos/ledger';
import { findNumberGaps } from '@main/db/repos/number-gaps';
import { findSettings } from '@main/db/repos/records';
import { runCommand } from '@main/services/command';
import { clientOpen } from '@main/services/accounts/client-money';
import { totalsOf } from '@main/services/invoices/invoice-totals';
import { invoiceView } from '@main/services/invoices/invoice-view';
import { setPin } from '@main/services/people/save-employee';
import { saveClient } from '@main/services/records/save-client';
import { verifyTill } from '@main/services/maintenance/verify';
import type { ClientId, EmployeeId, InvoiceId } from '@shared/lib/ids';
import { ok } from '@shared/lib/result';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyCommand, carryOut } from '../support/random-commands';
import { invoiceWith } from '../support/sales';
import {
  addProduct,
  furnishedTill,
  openDrawer,
  value,
  type TestTill,
} from '../support/till-context';
import { openTill } from '../support/till-file';

const printer = {
  transport: 'tcp',
  host: '127.0.0.1',
  port: 9,
  paperMm: 80,
  drawerPin: 2,
} as const;

/** A till in the middle of its day, with a manager who could sign in again. */
function busyTill(): TestTill {
  const till = furnishedTill('manager', {}, { printer });
  const employeeId = till.session.employeeId as EmployeeId;
  runCommand(till, [], (command) => {
    setPin(command, employeeId, { salt: '', pinHash: '' }, '481516');
    return ok(null);
  });
  openDrawer(till);
  const productId = addProduct(till, { taxCode: 'SALES', barcodes: ['4006381333931'] });
  value(saveClient(till, till.ids.next() as ClientId, { lastName: 'Nuñez' }));
  for (let count = 0; count < 3; count += 1) invoiceWith(till, [productId]);
  return till;
}

function expectBooksInOrder({ database, tillId }: TestTill): void {
  const { read, sqlite } = database;
  expect(ledgerSumMinor(read)).toBe(0);
  expect(findNumberGaps(database)).toEqual([]);
  const hospital = findSettings(read, tillId)?.hospital;
  if (hospital === undefined) throw new Error('the till is set up');
  const ids = sqlite
    .prepare<[], InvoiceId>("SELECT invoice_id FROM invoices WHERE kind = 'sale'")
    .pluck()
    .all();
  for (const invoiceId of ids) {
    const invoice = requireInvoice(read, invoiceId);
    const reckoned = totalsOf({ ...invoice, totals: null }, hospital);
    expect(invoiceView(read, invoice, hospital).totals).toMatchObject({
      subtotalMinor: reckoned.subtotalMinor,
      discountMinor: reckoned.discountMinor,
      taxMinor: reckoned.taxMinor,
      totalMinor: reckoned.totalMinor,
    });
  }
}

/** What the books say of each client is what is owed less what is left here. */
function expectAccountsInOrder({ database }: TestTill): void {
  const { read, sqlite } = database;
  const ids = sqlite.prepare<[], ClientId>('SELECT client_id FROM clients').pluck().all();
  for (const clientId of ids) {
    const { money } = clientOpen(read, clientId, { today: '2026-11-23', timeZone: 'UTC' });
    expect(money.balanceMinor).toBe(money.owedMinor - money.creditMinor);
    expect(money.dueNowMinor).toBeLessThanOrEqual(money.owedMinor);
  }
}

/** Another till's file that has got the whole journal of `from`, and nothing else. */
function receiveJournal(from: TillDatabase): TillDatabase {
  const to = openTill();
  to.sqlite.prepare('ATTACH ? AS other').run(from.sqlite.name);
  to.sqlite.exec('INSERT INTO main.journal_events SELECT * FROM other.journal_events');
  to.sqlite.exec('DETACH other');
  return to;
}

it('gives every table again from the journal, whatever was done at the till', async () => {
  let done = 0;
  let payments = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyCommand, { minLength: 40, maxLength: 80 }), async (commands) => {
      const till = busyTill();
      for (const command of commands) {
        if (!(await carryOut(till, command))) continue;
        done += 1;
        expectBooksInOrder(till);
        expectAccountsInOrder(till);
      }
      const { database } = till;
      const live = dumpProjections(database);
      payments += live['payments']?.length ?? 0;
      expect(verifyTill(database).problems).toEqual([]);
      rebuildProjections(database);
      expect(dumpProjections(database)).toEqual(live);
      const other = receiveJournal(database);
      rebuildProjections(other);
      expect(dumpProjections(other)).toEqual(live);
      expect(verifyTill(other).problems).toEqual([]);
      other.sqlite.close();
      database.sqlite.close();
    }),
    { numRuns: 40 },
  );
  // A property of refusals alone would prove nothing.
  expect(done).toBeGreaterThan(300);
  expect(payments, 'payments').toBeGreaterThan(20);
}, 180_000);
