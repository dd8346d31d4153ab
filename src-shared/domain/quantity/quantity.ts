import { assert } from '../../lib/assert';
import type { Brand } from '../../lib/brand';

/** A quantity in thousandths of the selling unit. */
export type QuantityMilli = Brand<number, 'QuantityMilli'>;

/** One million units: anything beyond is a slip of the finger or of the scanner. */
export const MAX_QUANTITY_MILLI = 1_000_000_000;

/** `thousandths` as a quantity; throws on anything but a safe integer. */
export function quantityMilli(thousandths: number): QuantityMilli {
  assert(Number.isSafeInteger(thousandths), `not a quantity in thousandths: ${thousandths}`);
  return thousandths as QuantityMilli;
}

export const ONE_UNIT = quantityMilli(1000);
