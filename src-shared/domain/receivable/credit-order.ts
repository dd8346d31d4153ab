/** A part of what a client has left with the hospital, as far as its turn depends on it. */
interface Credit {
  readonly creditId: string;
  readonly kind: string;
  readonly estimateId: string | null;
  readonly madeAtMs: number;
}

/**
 * The order in which credit is used for what grew out of `estimateId`, or out of none: what was left
 * for that very estimate, then the oldest, and what was left for another procedure last.
 */
export function inOrderOfUse<T extends Credit>(
  credits: readonly T[],
  estimateId: string | null,
): T[] {
  const turn = (credit: Credit) => {
    if (credit.estimateId === null) return 1;
    return credit.estimateId === estimateId ? 0 : 2;
  };
  return [...credits].sort(
    (a, b) => turn(a) - turn(b) || a.madeAtMs - b.madeAtMs || (a.creditId < b.creditId ? -1 : 1),
  );
}
