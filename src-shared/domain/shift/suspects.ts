import type { Finding, Suspects } from './finding';
import type { OffFigure } from './variance-input';

/** Nobody looks through more documents than this for one cause. */
export const MAX_SUSPECTS = 5;

export function suspectsOf<T>(all: readonly T[]): Suspects<T> {
  return { suspects: all.slice(0, MAX_SUSPECTS), hasMore: all.length > MAX_SUSPECTS };
}

/**
 * What a finding says when any of `all` would account for everything that `off` is off by: nothing
 * when there is none. One document that fits is a lead; several may well fit by chance.
 */
export function blame<T>(
  off: OffFigure,
  all: readonly T[],
): (Suspects<T> & Pick<Finding, 'figure' | 'explainsMinor' | 'likelihood'>)[] {
  if (all.length === 0) return [];
  const { figure, varianceMinor: explainsMinor } = off;
  const likelihood = all.length === 1 ? 'likely' : 'possible';
  return [{ figure, explainsMinor, likelihood, ...suspectsOf(all) }];
}
