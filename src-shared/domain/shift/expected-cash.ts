import { subtractMinor, sumMinor, type Minor } from '../money/money';

/** How the cash of a drawer comes about. Every part is zero or more. */
export interface DrawerParts {
  readonly floatMinor: Minor;
  readonly tenderedMinor: Minor;
  readonly changeMinor: Minor;
  readonly refundedMinor: Minor;
  readonly paidInMinor: Minor;
  readonly paidOutMinor: Minor;
  readonly droppedMinor: Minor;
  readonly floatInMinor: Minor;
  readonly floatOutMinor: Minor;
}

/**
 * What a drawer should hold: opening float + (tendered − change) − refunds + paid in − paid out −
 * drops, and what was added to or taken from the float meanwhile.
 */
export function expectedCash(parts: DrawerParts): Minor {
  const cameIn = sumMinor([
    parts.floatMinor,
    parts.tenderedMinor,
    parts.paidInMinor,
    parts.floatInMinor,
  ]);
  const wentOut = sumMinor([
    parts.changeMinor,
    parts.refundedMinor,
    parts.paidOutMinor,
    parts.droppedMinor,
    parts.floatOutMinor,
  ]);
  return subtractMinor(cameIn, wentOut);
}
