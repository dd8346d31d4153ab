import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The CSV files that tests import: a folder named by the environment, where real exports of a
 * hospital lie, or else the demo hospital's own. Every runner starts in the checkout.
 */
export const IMPORT_FOLDER =
  process.env['FRONTDESK_IMPORT_FOLDER'] ?? join(process.cwd(), 'resources/demo');

/** A file of that folder as the contract takes it. */
export function importFileBase64(kind: 'products' | 'clients' | 'patients'): string {
  return readFileSync(join(IMPORT_FOLDER, `${kind}.csv`)).toString('base64');
}

/** How many rows with content a file of that folder has below its header. */
export function importRowCount(kind: 'products' | 'clients' | 'patients'): number {
  const lines = readFileSync(join(IMPORT_FOLDER, `${kind}.csv`), 'utf8').split(/\r?\n/);
  return lines.filter((line) => line.trim() !== '').length - 1;
}
