import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  demoClientRow,
  demoEmployees,
  demoHospital,
  demoPatientRow,
  demoProductRow,
} from '@shared/demo/demo-hospital';
import { demoWeek } from '@shared/demo/demo-week';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const FOLDER = join(import.meta.dirname, '../../../resources/demo');

export const DEMO_FILES = [
  'hospital.json',
  'employees.json',
  'products.csv',
  'clients.csv',
  'patients.csv',
  'week.json',
] as const;
type DemoFile = (typeof DEMO_FILES)[number];

/** A demo file as text; throws on bytes that are not UTF-8. */
export function readText(file: DemoFile): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(FOLDER, file)));
}

/** The rows of a CSV file as they are written, by the names in its header. */
export function readRows(file: DemoFile): Record<string, string>[] {
  return z.array(z.record(z.string(), z.string())).parse(parse(readText(file), { columns: true }));
}

/** The whole demo hospital; throws when any file is not what its schema says. */
export function readDemo() {
  return {
    ...demoHospital.parse(JSON.parse(readText('hospital.json'))),
    employees: demoEmployees.parse(JSON.parse(readText('employees.json'))),
    products: z.array(demoProductRow).parse(readRows('products.csv')),
    clients: z.array(demoClientRow).parse(readRows('clients.csv')),
    patients: z.array(demoPatientRow).parse(readRows('patients.csv')),
    week: demoWeek.parse(JSON.parse(readText('week.json'))),
  };
}

/** The values that occur more than once. */
export function repeated<Value>(values: readonly Value[]): Value[] {
  const seen = new Set<Value>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

/** `rows` by their code. */
export function byCode<Row extends { readonly code: string }>(
  rows: readonly Row[],
): Map<string, Row> {
  return new Map(rows.map((row) => [row.code, row]));
}
