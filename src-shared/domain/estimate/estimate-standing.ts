import type { Minor } from '../money/money';
import type { EstimateRange } from './estimate-range';

/** Where what is on an invoice stands against what the client agreed to. */
export const STANDINGS = ['under', 'within', 'near', 'over'] as const;
export type Standing = (typeof STANDINGS)[number];

const NEAR_PERCENT = 90;

/**
 * `over`: more than the client agreed to. `near`: nine tenths of the high side or more. `under`:
 * not even the low side yet.
 */
export function standingOf(actualMinor: Minor, { lowMinor, highMinor }: EstimateRange): Standing {
  if (actualMinor > highMinor) return 'over';
  if (isNear(actualMinor, highMinor)) return 'near';
  return actualMinor < lowMinor ? 'under' : 'within';
}

function isNear(actualMinor: Minor, highMinor: Minor): boolean {
  return highMinor > 0 && BigInt(actualMinor) * 100n >= BigInt(highMinor) * BigInt(NEAR_PERCENT);
}

/** `unplanned`: it does not come from the estimate. */
export type LineStanding = 'as-estimated' | 'over' | 'unplanned';

/** Where a line of an invoice stands against the high side it came from; null: it came from none. */
export function lineStanding(actualMinor: Minor, highMinor: Minor | null): LineStanding {
  if (highMinor === null) return 'unplanned';
  return actualMinor > highMinor ? 'over' : 'as-estimated';
}
