import { minor, mulDiv, type Minor } from '../money/money';
import { PPM, type RatePpm } from '../rate/rate';

/** What a client leaves before anything is done: a share of the high side of what was accepted. */
export function depositAsked(highMinor: Minor, depositPpm: RatePpm): Minor {
  return minor(mulDiv(highMinor, depositPpm, PPM));
}
