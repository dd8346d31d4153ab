import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readMigrations } from '@main/db/migrations';
import { sha256Hex } from '@main/platform/hash';
import { cachePath } from '../../../../scripts/setup/cache.mjs';
import { MIGRATIONS_FOLDER } from '../../../support/till-file';
import { tenYearsOf, type HospitalSize } from './size';

/** Goes up whenever the generator makes another hospital of the same size. */
const GENERATOR = 2;

/** Ten years of a hospital, kept outside of the checkout. */
export interface BuiltHospital {
  readonly size: HospitalSize;
  /** In the cache, by what it was made from: the generator, the size and the schema. */
  readonly folderName: string;
  readonly file: string;
  readonly isBuilt: boolean;
}

/** The hospital that benches ask for: a whole one, or what BENCH_INVOICES says. */
export function builtHospital(): BuiltHospital {
  const invoices = process.env['BENCH_INVOICES'];
  const size = tenYearsOf(invoices === undefined ? undefined : Number(invoices));
  const schema = readMigrations(MIGRATIONS_FOLDER).map(({ sha256 }) => sha256);
  const made = sha256Hex(JSON.stringify([GENERATOR, size, schema])).slice(0, 16);
  const folderName = `ten-years-${made}`;
  const file = join(cachePath(folderName), 'till.db');
  return { size, folderName, file, isBuilt: existsSync(file) };
}
