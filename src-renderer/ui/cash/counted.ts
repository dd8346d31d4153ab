import { denominationsFor, type Denomination } from '@shared/domain/cash/denominations';

/** How many of one note or coin were counted. */
export interface CountedDenomination extends Denomination {
  readonly count: number;
}

/** The notes and coins of `currency` before anything was counted. */
export function nothingCounted(currency: string): readonly CountedDenomination[] {
  return denominationsFor(currency).map((denomination) => ({ ...denomination, count: 0 }));
}
