import { z } from 'zod';
import { importKind } from '../../import/import-kind';
import { columnMapping } from '../../import/mapping';
import { rowNote, rowProblem } from '../../import/notes';
import { importId, requiredText } from '../../journal/fields';

/** A mapping under a name, to be used again for the next file of the same source. */
export const importPreset = z.strictObject({
  name: requiredText,
  mapping: columnMapping,
});
export type ImportPreset = z.infer<typeof importPreset>;

export const importFile = z.strictObject({
  importId,
  kind: importKind,
  encoding: z.string(),
  delimiter: z.string(),
  rowCount: z.int().min(1),
  header: z.array(z.string()),
  /** The first rows, as read. */
  sample: z.array(z.array(z.string())),
  suggested: columnMapping,
  presets: z.array(importPreset),
});
export type ImportFile = z.infer<typeof importFile>;

/** What would become, or became, of one row. Rows count as in a spreadsheet: the header is 1. */
export const importRow = z.strictObject({
  rowNumber: z.int().min(1),
  action: z.enum(['create', 'update', 'unchanged', 'skip']),
  name: z.string(),
  notes: z.array(rowNote),
  problems: z.array(rowProblem),
});
export type ImportRow = z.infer<typeof importRow>;

export const importReport = z.strictObject({
  importId,
  created: z.int().min(0),
  updated: z.int().min(0),
  unchanged: z.int().min(0),
  skipped: z.int().min(0),
  /** Rows that were taken over with a remark. */
  noted: z.int().min(0),
});
export type ImportReport = z.infer<typeof importReport>;
