import { verifyTill } from '@main/services/maintenance/verify';
import { sha256Hex } from '@main/platform/hash';
import { canonicalJson } from '@shared/journal/canonical';
import { eventHash } from '@shared/journal/chain';
import { eventsAfter } from '@main/db/journal';
import type { DocumentNumber } from '@shared/journal/money-facts';
import { describe, expect, it } from 'vitest';
import { invoiceWith, payByCardAndCash } from '../support/sales';
import { addProduct, furnishedTill, openDrawer, type TestTill } from '../support/till-context';

const SALES = 3;

function soldTill(): TestTill {
  const till = furnishedTill();
  openDrawer(till);
  const products = [addProduct(till), addProduct(till, { name: 'Food', taxCode: 'SALES' })];
  for (let sale = 0; sale < SALES; sale += 1) {
    payByCardAndCash(till, invoiceWith(till, products));
  }
  return till;
}

// What somebody with the file and a SQLite shell would do.
function tamper({ database }: TestTill, ...statements: string[]): void {
  const { sqlite } = database;
  sqlite.exec('DROP TRIGGER journal_events_no_update; DROP TRIGGER journal_events_no_delete');
  sqlite.pragma('foreign_keys = OFF');
  sqlite.pragma('ignore_check_constraints = ON');
  for (const statement of statements) sqlite.exec(statement);
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('ignore_check_constraints = OFF');
}

/** Writes the body of an event anew and every hash from there on, as somebody who knows how. */
function forge(till: TestTill, type: string, change: (body: never) => void): void {
  const { sqlite, read } = till.database;
  const events = [...eventsAfter(read, till.tillId, 0)];
  const forged = events.findLast((event) => event.type === type);
  if (forged === undefined) throw new Error(`there is no ${type}`);
  change(forged.body as never);
  const update = sqlite.prepare(
    'UPDATE journal_events SET body = ?, prev_hash = ?, hash = ? WHERE till_seq = ?',
  );
  let prevHash = forged.prevHash;
  for (const event of events.filter(({ tillSeq }) => tillSeq >= forged.tillSeq)) {
    const hash = eventHash({ ...event, prevHash }, sha256Hex);
    update.run(canonicalJson(event.body), prevHash, hash, event.tillSeq);
    prevHash = hash;
  }
}

function seqOf({ database }: TestTill, type: string): number {
  const sql = 'SELECT max(till_seq) FROM journal_events WHERE type = ?';
  return database.sqlite.prepare<[string], number>(sql).pluck().get(type) ?? 0;
}

describe('verify', () => {
  it('finds nothing in a till that has sold, and leaves it as it was', () => {
    const till = soldTill();
    const { sqlite } = till.database;
    const before = sqlite.serialize();
    const report = verifyTill(till.database);
    expect(report).toEqual({
      events: seqOf(till, 'payment.taken'),
      chainOk: true,
      ledgerSumMinor: 0,
      projectionsMatch: true,
      problems: [],
    });
    expect(sqlite.serialize().equals(before)).toBe(true);
    expect(sqlite.inTransaction).toBe(false);
  });

  it.each([
    ['a price', `json_set(body, '$.changeMinor', 0)`],
    ['a fraction', `json_set(body, '$.changeMinor', 0.5)`],
    ['half a character', `replace(body, 'Visa', '\\ud800')`],
    ['no JSON at all', `'gone'`],
  ])('names the event into which somebody wrote %s', (_what, body) => {
    const till = soldTill();
    const seq = seqOf(till, 'payment.taken');
    tamper(till, `UPDATE journal_events SET body = ${body} WHERE till_seq = ${seq}`);
    const report = verifyTill(till.database);
    expect(report.chainOk).toBe(false);
    expect(report.problems).toContain(`HASH_MISMATCH ${seq}`);
  });

  it('names the place where an event was deleted', () => {
    const till = soldTill();
    const seq = seqOf(till, 'payment.taken') - 1;
    tamper(till, `DELETE FROM journal_events WHERE till_seq = ${seq}`);
    const report = verifyTill(till.database);
    expect(report).toMatchObject({ chainOk: false, projectionsMatch: false });
    expect(report.problems).toContain(`SEQUENCE_GAP ${seq + 1}`);
  });

  it('finds that the last event is gone by what it left behind', () => {
    const till = soldTill();
    tamper(
      till,
      'DELETE FROM journal_events WHERE till_seq = ' + String(seqOf(till, 'payment.taken')),
    );
    expect(verifyTill(till.database).problems).toEqual([
      'TABLE_ALTERED ledger_entries',
      'TABLE_ALTERED document_counters',
      'TABLE_ALTERED payment_allocations',
      'TABLE_ALTERED payment_tenders',
      'TABLE_ALTERED payments',
      'TABLE_ALTERED invoices',
    ]);
  });

  it('finds an event that was forged with all its hashes, by the tables it does not fit', () => {
    const till = soldTill();
    tamper(till);
    forge(till, 'payment.taken', (body: { changeMinor: number }) => {
      body.changeMinor = 0;
    });
    expect(verifyTill(till.database)).toMatchObject({
      chainOk: true,
      projectionsMatch: false,
      problems: ['TABLE_ALTERED payments'],
    });
  });

  it('finds a ledger entry that was changed, and by how much the books are out', () => {
    const till = soldTill();
    tamper(
      till,
      `UPDATE ledger_entries SET amount_minor = amount_minor - 7 WHERE account = 'card-clearing/Visa'`,
    );
    expect(verifyTill(till.database)).toMatchObject({
      chainOk: true,
      ledgerSumMinor: -7 * SALES,
      projectionsMatch: false,
      problems: [`LEDGER_NOT_ZERO ${-7 * SALES}`, 'TABLE_ALTERED ledger_entries'],
    });
  });

  it.each([
    ['products', `UPDATE products SET record = json_set(record, '$.unitPriceMinor', 1)`],
    ['employees', `UPDATE employees SET active = 0`],
    ['invoice_lines', `UPDATE invoice_lines SET net_minor = net_minor + 1`],
    ['search_products', `UPDATE search_products SET text = 'nothing'`],
    ['settings', `DELETE FROM settings WHERE name = 'hospital'`],
  ])('names %s when its rows were changed', (table, statement) => {
    const till = soldTill();
    tamper(till, statement);
    expect(verifyTill(till.database).problems).toEqual([`TABLE_ALTERED ${table}`]);
  });

  it('names a search index that does not follow its texts', () => {
    const till = soldTill();
    tamper(
      till,
      `INSERT INTO search_product_trigrams (search_product_trigrams) VALUES ('delete-all')`,
    );
    expect(verifyTill(till.database).problems).toEqual(['INDEX_BROKEN search_product_trigrams']);
  });

  it('names a number that was skipped, also when every table agrees', () => {
    const till = soldTill();
    tamper(till, `UPDATE document_counters SET last_sequence = 7 WHERE kind = 'payment'`);
    payByCardAndCash(till, invoiceWith(till, [addProduct(till)]));
    const report = verifyTill(till.database);
    expect(report).toMatchObject({ chainOk: true, projectionsMatch: true });
    expect(report.problems).toEqual(['NUMBER_MISSING payment 4']);
  });

  it('names rows that point at nothing', () => {
    const till = soldTill();
    tamper(till, `DELETE FROM shifts`);
    expect(verifyTill(till.database).problems).toEqual([
      `BROKEN_REFERENCES ${SALES}`,
      'TABLE_ALTERED shifts',
    ]);
  });

  it('says what SQLite finds wrong with the file itself', () => {
    const till = soldTill();
    tamper(till, `UPDATE invoices SET allocated_minor = -1`);
    expect(verifyTill(till.database).problems).toContainEqual(expect.stringContaining('CHECK'));
  });

  it('says why the journal cannot be played again', () => {
    const till = soldTill();
    tamper(till);
    forge(till, 'invoice.finalized', (body: { number: DocumentNumber }) => {
      body.number = { sequence: 1, text: 'A-000001' };
    });
    expect(verifyTill(till.database)).toMatchObject({
      chainOk: true,
      projectionsMatch: false,
      problems: [expect.stringMatching(/^JOURNAL_DOES_NOT_PLAY .*UNIQUE/)],
    });
  });
});
