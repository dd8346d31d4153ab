interface Agreed {
  readonly productId: string;
  /** Zero: it may not be needed at all. */
  readonly lowMilli: number;
  readonly patientId: string | null;
}

type Billed = Pick<Agreed, 'productId' | 'patientId'>;

/**
 * The lines that a client agreed to and that nobody billed: perhaps done and forgotten. What may
 * not be needed at all is none; a billed line stands for one that was agreed upon.
 */
export function agreedNotBilled<A extends Agreed>(
  agreed: readonly A[],
  billed: readonly Billed[],
): A[] {
  const left = [...billed];
  return agreed.filter((wanted) => {
    const at = left.findIndex(
      ({ productId, patientId }) =>
        productId === wanted.productId &&
        (patientId === null || wanted.patientId === null || patientId === wanted.patientId),
    );
    if (at >= 0) left.splice(at, 1);
    return at < 0 && wanted.lowMilli > 0;
  });
}
