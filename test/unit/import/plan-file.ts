import { createClientIndex, createPatientIndex, createProductIndex } from '@shared/import/identity';
import type { ImportKind } from '@shared/import/import-kind';
import type { ColumnMapping } from '@shared/import/mapping';
import { createOwnerIndex } from '@shared/import/owners';
import type { Planner, PlannerSetup, RowDecision } from '@shared/import/plan';
import {
  createClientPlanner,
  createPatientPlanner,
  createProductPlanner,
} from '@shared/import/planners';
import type { RecordIndex } from '@shared/import/record-index';
import { suggestMapping } from '@shared/import/suggest';
import type { CsvTable } from '@shared/import/table';
import type { ClientId } from '@shared/lib/ids';

export const TODAY = '2026-11-24';
const defaults = { dateOrder: 'mdy', taxCode: 'STD', category: 'Uncategorized' } as const;

/** A table from lines whose cells are parted by `|`, the header first. */
export function tableOf(...lines: readonly string[]): CsvTable {
  const [header = [], ...rows] = lines.map((line) => line.split('|'));
  return { header, rows: rows.map((cells, index) => ({ rowNumber: index + 2, cells })) };
}

/** Different each time, and the same in each run. */
export function countingIds(): () => string {
  let last = 0;
  return () => `00000000-0000-7000-8000-${String((last += 1)).padStart(12, '0')}`;
}

/** A till to import into: it remembers what was planned as if it had been applied. */
export function createImporter() {
  const newId = countingIds();
  const owners = createOwnerIndex();
  const products = createProductIndex();
  const clients = createClientIndex();
  const patients = createPatientIndex();

  function setupOf<Values>(
    kind: ImportKind,
    { header, rows }: CsvTable,
    options: Partial<ColumnMapping>,
    existing: RecordIndex<Values>,
  ): PlannerSetup<Values> {
    const mapping = { ...suggestMapping(kind, header, rows, defaults), ...options };
    const context = { mapping, fractionDigits: 2, today: TODAY, taxCodes: ['STD', 'EXEMPT'] };
    return { header, context, existing, newId };
  }

  function run<Values extends object>(
    planner: Planner<Values>,
    { rows }: CsvTable,
    existing: RecordIndex<Values>,
    remember: (id: string, record: Values) => void = () => undefined,
  ): RowDecision<Values>[] {
    const decisions = rows.map((row) => planner.plan(row));
    for (const { action, recordId, changes } of decisions) {
      if (action !== 'create' || recordId === null) continue;
      const record = changes as Values;
      existing.add({ id: recordId, record, rowNumber: null });
      remember(recordId, record);
    }
    return decisions;
  }

  return {
    products: (table: CsvTable, options: Partial<ColumnMapping> = {}) =>
      run(createProductPlanner(setupOf('products', table, options, products)), table, products),
    clients: (table: CsvTable, options: Partial<ColumnMapping> = {}) =>
      run(
        createClientPlanner(setupOf('clients', table, options, clients)),
        table,
        clients,
        (id, { externalId, code }) => {
          owners.add({ clientId: id as ClientId, externalId, code });
        },
      ),
    patients: (table: CsvTable, options: Partial<ColumnMapping> = {}) =>
      run(
        createPatientPlanner(setupOf('patients', table, options, patients), owners.find),
        table,
        patients,
      ),
  };
}

/** Notes and problems of a row in one line each: `CODE field`. */
export function said(decision: RowDecision<object> | undefined): string[] {
  const all = [...(decision?.problems ?? []), ...(decision?.notes ?? [])];
  return all.map(({ code, field }) => `${code} ${field}`.trim());
}
