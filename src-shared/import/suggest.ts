import { fold } from './convert/text';
import { detectDateOrder, detectDecimalSeparator } from './detect';
import { fieldsOf, type CellShape, type FieldKey, type ImportKind } from './import-kind';
import type { ColumnMapping, DateOrder } from './mapping';
import { SYNONYMS } from './synonyms';
import type { CsvRow } from './table';

export interface SuggestDefaults {
  /** How a date is read that could be either: the custom of the hospital's country. */
  readonly dateOrder: DateOrder;
  /** Taken for products without a tax of their own; null leaves the choice to a person. */
  readonly taxCode: string | null;
  /** In the hospital's language: what a product without category is filed under. */
  readonly category: string;
}

/** A mapping by the names of the columns and by what stands in `sampleRows`: a first proposal. */
export function suggestMapping(
  kind: ImportKind,
  header: readonly string[],
  sampleRows: readonly CsvRow[],
  defaults: SuggestDefaults,
): ColumnMapping {
  const columns = suggestColumns(kind, header);
  const column = (field: FieldKey) => fold(columns[field] ?? '');
  const samples = (shape: CellShape) =>
    fieldsOf(kind)
      .filter((field) => field.shape === shape)
      .map(({ key }) => header.indexOf(columns[key] ?? ''))
      .filter((index) => index !== -1)
      .flatMap((index) => sampleRows.map(({ cells }) => cells[index] ?? ''));
  const { taxCode } = defaults;
  return {
    kind,
    columns,
    dateOrder: detectDateOrder(samples('date'), defaults.dateOrder),
    decimalSeparator: detectDecimalSeparator([...samples('amount'), ...samples('number')]),
    amountsIn: /minor$|cents$|centavos$/.test(column('unitPrice')) ? 'minor' : 'major',
    stockIn: column('stock').endsWith('milli') ? 'thousandths' : 'units',
    weightIn: weightUnitOf(column('weight')),
    defaultTaxCodes: { service: taxCode, medication: taxCode, merchandise: taxCode },
    defaultCategory: defaults.category,
  };
}

/** Each field takes the first of its names that the header has and no field before it took. */
function suggestColumns(kind: ImportKind, header: readonly string[]): ColumnMapping['columns'] {
  const names: Partial<Record<FieldKey, readonly string[]>> = SYNONYMS[kind];
  const free = new Map(header.toReversed().map((column) => [fold(column), column]));
  const columns: ColumnMapping['columns'] = {};
  for (const { key } of fieldsOf(kind)) {
    const name = names[key]?.find((each) => free.has(each));
    columns[key] = name === undefined ? null : (free.get(name) ?? null);
    if (name !== undefined) free.delete(name);
  }
  // A lone `Nombre` is the whole name, not the first of two.
  if (kind === 'clients' && columns['lastName'] === null && columns['fullName'] === null) {
    return { ...columns, firstName: null, fullName: columns['firstName'] ?? null };
  }
  return columns;
}

function weightUnitOf(column: string): ColumnMapping['weightIn'] {
  if (/(g|gr|grams|gramos)$/.test(column) && !column.endsWith('kg')) return 'grams';
  return /(lb|lbs|pounds|libras)$/.test(column) ? 'pounds' : 'kilograms';
}
