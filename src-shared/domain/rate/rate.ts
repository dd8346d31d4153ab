import { assert } from '../../lib/assert';
import type { Brand } from '../../lib/brand';

/** A rate in parts per million: 82,500 is 8.25 %. */
export type RatePpm = Brand<number, 'RatePpm'>;

export const PPM = 1_000_000;

/** `parts` per million as a rate; throws outside 0 to 100 %. */
export function ratePpm(parts: number): RatePpm {
  assert(Number.isSafeInteger(parts) && parts >= 0 && parts <= PPM, `not a rate: ${parts}`);
  return parts as RatePpm;
}
