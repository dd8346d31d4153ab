import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { inTransaction, type TillDatabase } from '../database';
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
  return inTransaction(database, (db) => {
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
  });
}

/**
 * Every row of every projection, by table and in order: what a rebuild must give. The number of a
 * search row is left out, since it says where the row lies and not what it holds.
 */
export function dumpProjections({ sqlite }: TillDatabase): Record<string, unknown[]> {
  return Object.fromEntries(
    PROJECTIONS.map((table) => {
      const { name, columns } = getTableConfig(table);
      const held = columns.map((column) => column.name).filter((each) => each !== 'row_no');
      const list = held.join(', ');
      return [name, sqlite.prepare(`SELECT ${list} FROM ${name} ORDER BY ${list}`).all()];
    }),
  );
}
