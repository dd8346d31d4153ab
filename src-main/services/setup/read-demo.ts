import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  demoClientRow,
  demoEmployees,
  demoHospital,
  demoPatientRow,
  demoProductRow,
  demoTemplates,
} from '@shared/demo/demo-hospital';
import { demoWeek } from '@shared/demo/demo-week';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** The whole demo hospital in `folder`; throws when a file is not what its schema says. */
export function readDemo(folder: string) {
  const text = (file: string) =>
    new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(folder, file)));
  const json = (file: string): unknown => JSON.parse(text(file));
  const rows = (file: string) =>
    z.array(z.record(z.string(), z.string())).parse(parse(text(file), { columns: true }));
  return {
    ...demoHospital.parse(json('hospital.json')),
    employees: demoEmployees.parse(json('employees.json')),
    products: z.array(demoProductRow).parse(rows('products.csv')),
    clients: z.array(demoClientRow).parse(rows('clients.csv')),
    patients: z.array(demoPatientRow).parse(rows('patients.csv')),
    templates: demoTemplates.parse(json('templates.json')),
    week: demoWeek.parse(json('week.json')),
  };
}

export type Demo = ReturnType<typeof readDemo>;
