import { suggestMapping } from '@shared/import/suggest';
import type { ImportKind } from '@shared/import/import-kind';
import type { CsvTable } from '@shared/import/table';
import { rateOn } from '@shared/domain/tax/rate-on';
import { localDate } from '@shared/domain/time/local-date';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { ImportFile } from '@shared/ipc/views/imports';
import { err, ok, type Result } from '@shared/lib/result';
import { findPresets } from '../../db/repos/import-presets';
import { findSettings, findTaxRates } from '../../db/repos/records';
import { sha256Hex } from '../../platform/hash';
import type { TillContext } from '../context';
import { decodeCsv } from './decode-csv';
import { parseCsv } from './read-csv';

/** A file on the desk: read, and waiting for what is to become of it. */
export interface LoadedFile {
  readonly kind: ImportKind;
  readonly table: CsvTable;
  readonly fileSha256: string;
}

const SAMPLE_ROWS = 5;
const GUESS_ROWS = 200;

/** Reads the bytes of a CSV file and proposes which column is what. */
export async function loadFile(
  context: TillContext,
  { importId, kind, contentBase64 }: ParsedInput<'imports.load'>,
): Promise<Result<{ loaded: LoadedFile; view: ImportFile }, CommandFailure>> {
  const db = context.database.read;
  const settings = findSettings(db, context.tillId);
  if (settings === null) return err({ code: 'NOT_SET_UP' });
  const bytes = Buffer.from(contentBase64, 'base64');
  const decoded = decodeCsv(bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding, delimiter } = decoded.value;
  const parsed = await parseCsv(text, delimiter);
  if (!parsed.ok) return parsed;
  const table = parsed.value;
  const { hospital } = settings;
  const today = localDate(context.clock.nowMs(), hospital.timeZone);
  const suggested = suggestMapping(kind, table.header, table.rows.slice(0, GUESS_ROWS), {
    dateOrder: hospital.currency === 'USD' ? 'mdy' : 'dmy',
    taxCode: onlyTaxCode(db, today),
    category: hospital.language === 'es-US' ? 'Sin categoría' : 'Uncategorized',
  });
  return ok({
    loaded: { kind, table, fileSha256: sha256Hex(bytes) },
    view: {
      importId,
      kind,
      encoding,
      delimiter,
      rowCount: table.rows.length,
      header: [...table.header],
      sample: table.rows.slice(0, SAMPLE_ROWS).map(({ cells }) => [...cells]),
      suggested,
      presets: findPresets(db, kind),
    },
  });
}

/** The tax code that a hospital with a single rate above zero means, or null: then a person says. */
function onlyTaxCode(db: TillContext['database']['read'], today: string): string | null {
  const rates = findTaxRates(db);
  const codes = [...new Set(rates.map(({ code }) => code))];
  const current = codes.filter((code) => rateOn(rates, code, today) !== null);
  return current.length === 1 ? (current[0] ?? null) : null;
}
