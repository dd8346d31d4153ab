import { countEvents } from '@main/db/health';
import { dumpProjections } from '@main/db/projections/rebuild';
import { verifyTill } from '@main/services/maintenance/verify';
import { expect, it } from 'vitest';
import { hospitalTill } from '../bench/support/hospital/hospital-till';
import { liveThrough, UNFINISHED } from '../bench/support/hospital/live-through';
import { openTill } from '../support/till-file';

const INVOICES = 300;
const SIZE = { products: 60, clients: 50, shifts: 6, invoices: INVOICES };

async function lived() {
  const { database, ...till } = hospitalTill(openTill(), 7);
  await liveThrough({ ...till, database }, SIZE);
  return database;
}

it('lives through ten years that its journal explains to the last byte', async () => {
  const database = await lived();
  const { problems, ...found } = verifyTill(database);
  expect(problems).toEqual([]);
  expect(found).toMatchObject({ chainOk: true, ledgerSumMinor: 0, projectionsMatch: true });
  const rows = Object.entries(dumpProjections(database));
  const counts = Object.fromEntries(rows.map(([table, { length }]) => [table, length]));
  const { open, held, unpaid } = UNFINISHED;
  // A fee or interest is kept as an invoice too, and nobody sold it.
  const sold = database.sqlite.prepare("SELECT count(*) FROM invoices WHERE kind = 'sale'");
  expect(sold.pluck().get()).toBe(INVOICES + open + held + unpaid);
  // A hospital without what goes wrong would prove little.
  for (const [table, count] of Object.entries(counts)) {
    if (table === 'shift_corrections' || table === 'drawer_openings') continue;
    expect(count, table).toBeGreaterThan(0);
  }
  expect(countEvents(database.read)).toBeGreaterThan(INVOICES * 4);
}, 120_000);

it('is the same hospital on every run', async () => {
  const [one, other] = [await lived(), await lived()];
  const lastHash = 'SELECT hash FROM journal_events ORDER BY till_seq DESC LIMIT 1';
  expect(one.sqlite.prepare(lastHash).pluck().get()).toBe(
    other.sqlite.prepare(lastHash).pluck().get(),
  );
}, 120_000);
