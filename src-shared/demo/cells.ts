import { z } from 'zod';
import { MAX_AMOUNT_MINOR, minor } from '../domain/money/money';
import { isoDate } from '../journal/fields';

/**
 * How one cell of a demo CSV file is written. A cell is always text; an empty cell means "none".
 * Anything else than the one agreed spelling is a mistake in the file and is refused.
 */
export const integerCell = z
  .string()
  .regex(/^(0|[1-9]\d{0,14})$/)
  .transform(Number);

export const amountCell = integerCell.pipe(z.int().max(MAX_AMOUNT_MINOR)).transform(minor);

export const booleanCell = z.enum(['true', 'false']).transform((cell) => cell === 'true');

/** What `schema` makes of the cell, or null for an empty one. */
export function optionalCell<Value>(schema: z.ZodType<Value>) {
  return z.union([z.literal('').transform(() => null), schema]);
}

export const dateCell = optionalCell(isoDate);

/** Items separated by `;`, an empty cell being an empty list. */
export function listCell<Item>(item: z.ZodType<Item, string>) {
  return z
    .string()
    .transform((cell) => (cell === '' ? [] : cell.split(';')))
    .pipe(z.array(item));
}
