import { dateParts } from './convert/date';
import type { ColumnMapping, DateOrder } from './mapping';

/** The first that any of the dates proves; where none does, `otherwise`. */
export function detectDateOrder(cells: readonly string[], otherwise: DateOrder): DateOrder {
  const parts = cells.map(dateParts).filter((found) => found !== null);
  if (parts.some(([first]) => /^\d{4}$/.test(first))) return 'ymd';
  if (parts.some(([first]) => Number(first) > 12)) return 'dmy';
  if (parts.some(([, second]) => Number(second) > 12)) return 'mdy';
  return otherwise;
}

type Separator = ColumnMapping['decimalSeparator'];

/** The separator before the last one or two digits of most amounts, or the later of two kinds. */
export function detectDecimalSeparator(cells: readonly string[]): Separator {
  const found = cells.map(decimalSeparatorOf);
  const count = (separator: Separator) => found.filter((each) => each === separator).length;
  return count(',') > count('.') ? ',' : '.';
}

function decimalSeparatorOf(cell: string): Separator | null {
  const point = cell.lastIndexOf('.');
  const comma = cell.lastIndexOf(',');
  if (point !== -1 && comma !== -1) return point > comma ? '.' : ',';
  if (/\.\d{1,2}\D*$/.test(cell)) return '.';
  return /,\d{1,2}\D*$/.test(cell) ? ',' : null;
}
