import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';
import { z } from 'zod';
import { err, ok, type Result } from '@shared/lib/result';
import type { CsvRow, CsvTable } from '@shared/import/table';
import type { Delimiter } from './find-delimiter';

const SLICE_BYTES = 16 * 1024;
/** A row beyond this is a quote that was never closed, not a product. */
const MAX_ROW_CHARACTERS = 200_000;
const cells = z.array(z.string());

export type CsvFailure =
  | {
      readonly code: 'CSV_BROKEN';
      readonly line: number;
      readonly detail: 'QUOTE_NOT_CLOSED' | 'ROW_TOO_LARGE' | 'QUOTE_MISPLACED';
    }
  | { readonly code: 'NO_HEADER' }
  | { readonly code: 'DUPLICATE_COLUMN'; readonly column: string }
  | { readonly code: 'NO_ROWS' };

/**
 * The header and rows of `text`. Works in slices, so that the till goes on answering while a large
 * file is read. Empty rows are left out but counted; a row with more or fewer cells than the
 * header is handed over as it is.
 */
export async function parseCsv(
  text: string,
  delimiter: Delimiter,
): Promise<Result<CsvTable, CsvFailure>> {
  const records = await readRecords(text, delimiter);
  if (!records.ok) return records;
  const [head, ...rows] = records.value.filter((row) => row.cells.some((cell) => cell !== ''));
  if (head === undefined) return err({ code: 'NO_HEADER' });
  const header = withoutEmptyEnd(head.cells);
  if (!looksLikeHeader(header)) return err({ code: 'NO_HEADER' });
  const repeated = header.find((name, index) => name !== '' && header.indexOf(name) !== index);
  if (repeated !== undefined) return err({ code: 'DUPLICATE_COLUMN', column: repeated });
  if (rows.length === 0) return err({ code: 'NO_ROWS' });
  return ok({ header, rows });
}

async function readRecords(
  text: string,
  delimiter: Delimiter,
): Promise<Result<CsvRow[], CsvFailure>> {
  const parser = parse({
    bom: true,
    delimiter,
    trim: true,
    relax_column_count: true,
    // `Bandage 5" wide` is how people write it, though no standard allows it.
    relax_quotes: true,
    max_record_size: MAX_ROW_CHARACTERS,
  });
  const rows: CsvRow[] = [];
  try {
    for await (const record of Readable.from(slices(text)).pipe(parser)) {
      rows.push({ rowNumber: rows.length + 1, cells: cells.parse(record) });
    }
    return ok(rows);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // Counted in rows, the fault is where it begins; in lines, where the parser gave up.
    const { records } = z.object({ records: z.int() }).parse(error);
    return err({ code: 'CSV_BROKEN', line: records + 1, detail: faultOf(error) });
  }
}

/** Cut between bytes, because a cut between UTF-16 units would break characters in two. */
async function* slices(text: string): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text, 'utf8');
  for (let start = 0; start < bytes.length; start += SLICE_BYTES) {
    yield bytes.subarray(start, start + SLICE_BYTES);
    await setImmediate();
  }
}

function faultOf(error: CsvError) {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return 'QUOTE_NOT_CLOSED';
  return error.code === 'CSV_MAX_RECORD_SIZE' ? 'ROW_TOO_LARGE' : 'QUOTE_MISPLACED';
}

/** Names of columns are words: a first row that is mostly figures is the first row of data. */
function looksLikeHeader(header: readonly string[]): boolean {
  const words = header.filter((cell) => /\p{L}/u.test(cell));
  return words.length * 2 >= header.filter((cell) => cell !== '').length;
}

/** Spreadsheets write empty cells past the last column that has a name. */
function withoutEmptyEnd(header: readonly string[]): string[] {
  const last = header.findLastIndex((column) => column !== '');
  return header.slice(0, last + 1);
}
