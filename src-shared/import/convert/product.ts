import { ZERO } from '../../domain/money/money';
import type { ProductRecord } from '../../journal/records';
import { productRecord } from '../../journal/records';
import { err, ok } from '../../lib/result';
import { productKindOf } from './choice';
import { withoutNulls, type Conversion } from './converted';
import type { RowReader } from './row-reader';

const MAX_STOCK_MILLI = 1_000_000_000_000;
const LONGEST_INTERVAL_DAYS = 3650;
const barcode = productRecord.shape.barcodes.element;

/** The product that a row tells of; see `RowReader` for what is refused and what is left out. */
export function convertProduct(row: RowReader): Conversion<ProductRecord> {
  const name = row.text('name', 'NAME_TOO_LONG');
  if (name === null) row.problem('NO_NAME', 'name');
  const code = row.code('code');
  if (code === null) row.note('NO_CODE', 'code');
  const category = readCategory(row);
  const kind = readKind(row);
  const prices = readPrices(row);
  const taxCode = readTaxCode(row, kind.kind);
  const changes = withoutNulls<ProductRecord>({
    code,
    name,
    ...category.told,
    ...kind.told,
    ...prices,
    ...taxCode.told,
    printedName: row.text('printedName'),
    sellingUnit: row.text('sellingUnit'),
    barcodes: readBarcodes(row),
    stockMilli: readStock(row),
    instructions: row.longText('instructions'),
    controlled: row.flag('controlled'),
    reminderIntervalDays: row.number('reminderIntervalDays', 1, 1, LONGEST_INTERVAL_DAYS),
    active: row.flag('active'),
    externalId: row.externalId('externalId'),
  });
  if (row.problems.length > 0 || name === null) return err(row.problems);
  const fallbacks = { ...category.fallback, ...kind.fallback, ...taxCode.fallback };
  return ok({ name, changes, fallbacks, notes: row.notes });
}

function readCategory(row: RowReader) {
  const category = row.text('category');
  if (category !== null) return { told: { category } };
  const type = row.text('type');
  const used = type ?? row.context.mapping.defaultCategory;
  row.note(type === null ? 'NO_CATEGORY' : 'CATEGORY_FROM_TYPE', 'category', '', used);
  return { fallback: { category: used } };
}

/** A product is what its kind says, else its type or category; without either it is merchandise. */
function readKind(row: RowReader) {
  const told = row.raw('kind');
  const kind = told === null ? null : productKindOf(told);
  if (kind !== null) return { kind, told: { kind } };
  const hints = [row.text('type'), row.text('category')];
  const guess = hints.map((hint) => (hint === null ? null : productKindOf(hint))).find(Boolean);
  const used = guess ?? 'merchandise';
  row.note('KIND_GUESSED', 'kind', told ?? '', used);
  return { kind: used, fallback: { kind: used } };
}

function readPrices(row: RowReader) {
  const unitPriceMinor = row.amount('unitPrice');
  const fixedFeeMinor = row.amount('fixedFee');
  if ((fixedFeeMinor ?? ZERO) === ZERO) {
    if (unitPriceMinor === null) row.note('NO_PRICE', 'unitPrice');
    else if (unitPriceMinor === ZERO) row.note('PRICE_IS_ZERO', 'unitPrice');
    // Old systems that refuse a price of nothing are full of prices of next to nothing.
    else if (unitPriceMinor * 10 <= 10 ** row.context.fractionDigits) {
      row.note('PRICE_IS_TINY', 'unitPrice', row.raw('unitPrice') ?? '');
    }
  }
  return { unitPriceMinor, fixedFeeMinor, unitCostMinor: row.amount('unitCost') };
}

/** A price without its tax is a wrong price: a row whose tax is not known here is refused. */
function readTaxCode(row: RowReader, kind: ProductRecord['kind']) {
  const { mapping, taxCodes } = row.context;
  const told = row.text('taxCode')?.toUpperCase() ?? null;
  const taxCode = told ?? mapping.defaultTaxCodes[kind];
  if (taxCode === null) row.problem('NO_TAX_CODE', 'taxCode');
  else if (!taxCodes.includes(taxCode)) row.problem('TAX_CODE_UNKNOWN', 'taxCode', taxCode);
  else return told === null ? { fallback: { taxCode } } : { told: { taxCode } };
  return {};
}

function readStock(row: RowReader): number | null {
  const multiplier = row.context.mapping.stockIn === 'units' ? 1000 : 1;
  return row.number('stock', multiplier, -MAX_STOCK_MILLI, MAX_STOCK_MILLI);
}

/** Spreadsheets turn long numbers into `4.00123E+12`: the digits that are lost stay lost. */
export const DAMAGED_NUMBER = /^\d([.,]\d+)?E\+\d+$/i;
const MOST_BARCODES = 8;

function readBarcodes(row: RowReader): string[] | null {
  const codes = new Set((row.raw('barcodes') ?? '').split(/[\s;,|]+/).filter(Boolean));
  const kept: string[] = [];
  for (const code of codes) {
    if (DAMAGED_NUMBER.test(code)) row.note('NUMBER_DAMAGED', 'barcodes', code);
    else if (kept.length < MOST_BARCODES && barcode.safeParse(code).success) kept.push(code);
    else row.note('BARCODE_LEFT_OUT', 'barcodes', code);
  }
  return kept.length === 0 ? null : kept;
}
