import { setImmediate } from 'node:timers/promises';
import { currencyDigits } from '@shared/domain/money/money-text';
import { localDate } from '@shared/domain/time/local-date';
import type { ConvertContext } from '@shared/import/convert/row-reader';
import { checkMapping, type ColumnMapping } from '@shared/import/mapping';
import type { RowDecision } from '@shared/import/plan';
import {
  createClientPlanner,
  createPatientPlanner,
  createProductPlanner,
} from '@shared/import/planners';
import type { CsvRow } from '@shared/import/table';
import type { CommandFailure } from '@shared/ipc/failures';
import type { ClientRecord, PatientRecord, ProductRecord } from '@shared/journal/records';
import { err, ok, type Result } from '@shared/lib/result';
import { findSettings, findTaxRates } from '../../db/repos/records';
import type { TillContext } from '../context';
import { existingClients, existingPatients, existingProducts } from './existing-records';
import type { LoadedFile } from './load-file';

export type Decision =
  RowDecision<ProductRecord> | RowDecision<ClientRecord> | RowDecision<PatientRecord>;

const SLICE = 100;

/** Decides row by row what would become of the file, a slice at a time; changes nothing. */
export async function planFile(
  context: TillContext,
  { kind, table }: LoadedFile,
  mapping: ColumnMapping,
): Promise<Result<Decision[], CommandFailure>> {
  const db = context.database.read;
  const settings = findSettings(db, context.tillId);
  if (settings === null) return err({ code: 'NOT_SET_UP' });
  const fits = checkMapping(mapping, table.header);
  if (!fits.ok) return fits;
  const { currency, timeZone } = settings.hospital;
  const planner = await plannerFor(context, kind, table.header, {
    mapping,
    fractionDigits: currencyDigits(currency),
    today: localDate(context.clock.nowMs(), timeZone),
    taxCodes: [...new Set(findTaxRates(db).map(({ code }) => code))],
  });
  const decisions: Decision[] = [];
  const total = table.rows.length;
  for (let start = 0; start < total; start += SLICE) {
    for (const row of table.rows.slice(start, start + SLICE)) decisions.push(planner(row));
    context.signals.progress({ task: 'import-plan', done: decisions.length, total });
    await setImmediate();
  }
  return ok(decisions);
}

async function plannerFor(
  { database, ids }: TillContext,
  kind: LoadedFile['kind'],
  header: readonly string[],
  convert: ConvertContext,
): Promise<(row: CsvRow) => Decision> {
  const db = database.read;
  const setup = { header, context: convert, newId: () => ids.next() };
  switch (kind) {
    case 'products': {
      const planner = createProductPlanner({ ...setup, existing: await existingProducts(db) });
      return (row) => planner.plan(row);
    }
    case 'clients': {
      const { index } = await existingClients(db);
      const planner = createClientPlanner({ ...setup, existing: index });
      return (row) => planner.plan(row);
    }
    case 'patients': {
      const { findOwner } = await existingClients(db);
      const existing = await existingPatients(db);
      const planner = createPatientPlanner({ ...setup, existing }, findOwner);
      return (row) => planner.plan(row);
    }
  }
}
