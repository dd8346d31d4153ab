import { z } from 'zod';
import { importKind } from '../../import/import-kind';
import { columnMapping } from '../../import/mapping';
import { importId, shortText } from '../../journal/fields';
import { importFile, importPreset, importReport, importRow } from '../views/imports';
import { nothing } from './nothing';

/** 50 MB as base64, and a little. */
const MAX_BASE64 = 70_000_000;

export const importsContract = {
  /** Takes a CSV file as it is on disk, reads it and guesses which column is what. */
  'imports.load': {
    input: z.strictObject({
      importId,
      kind: importKind,
      fileName: shortText,
      contentBase64: z.string().max(MAX_BASE64),
    }),
    output: importFile,
  },
  /** The dry run: what would become of every row. Tells its progress; changes nothing. */
  'imports.plan': {
    input: z.strictObject({ importId, mapping: columnMapping }),
    output: importReport,
  },
  /** Rows of the last plan. */
  'imports.rows': {
    input: z.strictObject({
      importId,
      only: z.enum(['all', 'create', 'update', 'unchanged', 'skip', 'noted']),
      offset: z.int().min(0),
      limit: z.int().min(1).max(500),
    }),
    output: z.strictObject({ total: z.int().min(0), rows: z.array(importRow) }),
  },
  /** Carries the last plan out, a few rows at a time. Tells its progress. */
  'imports.apply': { input: z.strictObject({ importId }), output: importReport },
  /** Forgets the file; what was applied stays. */
  'imports.discard': { input: z.strictObject({ importId }), output: nothing },
  /** Remembers a mapping under its name, over one of the same name. */
  'imports.savePreset': { input: importPreset, output: nothing },
} as const;
