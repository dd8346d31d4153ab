import { z } from 'zod';
import { err, ok, type Result } from '../lib/result';
import { fieldsOf, importKind, requiredGroups, type FieldKey } from './import-kind';
import { productRecord } from '../journal/records';

export const DATE_ORDERS = ['ymd', 'dmy', 'mdy'] as const;
export const dateOrder = z.enum(DATE_ORDERS);
export type DateOrder = z.infer<typeof dateOrder>;

const taxCode = productRecord.shape.taxCode.nullable();

/** How the columns of one file become the fields of our records; kept by the till as a preset. */
export const columnMapping = z.strictObject({
  kind: importKind,
  /** Field by field the name of the column it comes from; null or absent when from none. */
  columns: z.record(z.string().max(40), z.string().max(500).nullable()),
  dateOrder,
  decimalSeparator: z.enum(['.', ',']),
  /** Whether amounts are written as `12.50` or as `1250` cents. */
  amountsIn: z.enum(['major', 'minor']),
  stockIn: z.enum(['units', 'thousandths']),
  weightIn: z.enum(['grams', 'kilograms', 'pounds']),
  /** For products whose row says nothing of it. Null: such a row is refused. */
  defaultTaxCodes: z.strictObject({
    service: taxCode,
    medication: taxCode,
    merchandise: taxCode,
  }),
  defaultCategory: productRecord.shape.category,
});
export type ColumnMapping = z.infer<typeof columnMapping>;

export type MappingFailure =
  | { readonly code: 'FIELD_NOT_MAPPED'; readonly field: FieldKey }
  | { readonly code: 'FIELD_UNKNOWN'; readonly field: string }
  | { readonly code: 'COLUMN_MISSING'; readonly column: string };

/** Whether `mapping` fits a file with `header`: its columns exist and nothing required lacks one. */
export function checkMapping(
  mapping: ColumnMapping,
  header: readonly string[],
): Result<null, MappingFailure> {
  const known = new Set<string>(fieldsOf(mapping.kind).map(({ key }) => key));
  for (const [field, column] of Object.entries(mapping.columns)) {
    if (!known.has(field)) return err({ code: 'FIELD_UNKNOWN', field });
    if (column !== null && !header.includes(column)) return err({ code: 'COLUMN_MISSING', column });
  }
  for (const group of requiredGroups(mapping.kind)) {
    const [first] = group;
    if (first !== undefined && group.every((field) => (mapping.columns[field] ?? null) === null)) {
      return err({ code: 'FIELD_NOT_MAPPED', field: first });
    }
  }
  return ok(null);
}
