import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { sha256OfAll } from '../../platform/hash';
import { inTransaction, type TillDatabase, type WritableDb } from '../database';
import { eventsAfter, journalledTills } from '../journal';
import * as schema from '../schema/schema';
import { projectEvent } from './project';
import { rebuildTrigrams } from './search';

/** Every table made from the journal, children before what they point at. */
const PROJECTIONS = [
  schema.searchClients,
  schema.searchProducts,
  schema.ledgerEntries,
  schema.documentCounters,
  schema.grandTotals,
  schema.paperCopies,
  schema.estimateTemplates,
  schema.estimates,
  schema.planInvoices,
  schema.plans,
  schema.creditApplications,
  schema.disputes,
  schema.accountTermsOf,
  schema.cardAttempts,
  schema.checkReturns,
  schema.writeOffs,
  schema.dueDates,
  schema.accountCharges,
  schema.giftCertificates,
  schema.clientCredits,
  schema.drawerOpenings,
  schema.deposits,
  schema.refunds,
  schema.creditNotes,
  schema.cashMovements,
  schema.shiftCorrections,
  schema.shiftCounts,
  schema.paymentAllocations,
  schema.paymentTenders,
  schema.payments,
  schema.invoiceLines,
  schema.invoices,
  schema.shifts,
  schema.patients,
  schema.clients,
  schema.productBarcodes,
  schema.products,
  schema.employees,
  schema.taxRates,
  schema.settings,
] as const;

/** Makes every projection again from the journal, whole or not at all; answers how many events. */
export function rebuildProjections(database: TillDatabase): number {
  return inTransaction(database, remake);
}

function remake(db: WritableDb): number {
  // An index that is not what it should be would not let its rows go.
  rebuildTrigrams(db);
  for (const table of PROJECTIONS) db.delete(table).run();
  let events = 0;
  for (const tillId of journalledTills(db)) {
    for (const event of eventsAfter(db, tillId, 0)) {
      projectEvent(db, event);
      events += 1;
    }
  }
  return events;
}

/**
 * The tables that are not what the journal makes of them, by name. They are made again in a
 * transaction that is taken back: nothing changes.
 */
export function alteredProjections(database: TillDatabase): string[] {
  const before = fingerprints(database);
  let after = before;
  inTransaction(
    database,
    (db) => {
      remake(db);
      after = fingerprints(database);
    },
    () => true,
  );
  return [...before.keys()].filter((name) => before.get(name) !== after.get(name));
}

/**
 * Every row of every projection, by table and in order: what a rebuild must give. The number of a
 * search row is left out, since it says where the row lies and not what it holds.
 */
export function dumpProjections({ sqlite }: TillDatabase): Record<string, unknown[]> {
  return Object.fromEntries(
    PROJECTIONS.map((table) => [getTableConfig(table).name, sqlite.prepare(rowsOf(table)).all()]),
  );
}

/** One hash per table, taken row by row: a file of any size fits. */
function fingerprints({ sqlite }: TillDatabase): Map<string, string> {
  return new Map(
    PROJECTIONS.map((table) => {
      const rows = sqlite.prepare<[], unknown[]>(rowsOf(table)).raw().iterate();
      const texts = (function* () {
        for (const row of rows) yield JSON.stringify(row);
      })();
      return [getTableConfig(table).name, sha256OfAll(texts)];
    }),
  );
}

function rowsOf(table: (typeof PROJECTIONS)[number]): string {
  const { name, columns } = getTableConfig(table);
  const held = columns.map((column) => column.name).filter((each) => each !== 'row_no');
  const list = held.join(', ');
  return `SELECT ${list} FROM ${name} ORDER BY ${list}`;
}
