import { subtractMinor, sumMinor, ZERO, type Minor } from '../money/money';
import type { AgreedInstalment } from '../receivable/due-instalments';

/** What is wrong with the payments of a note. */
interface NoteFault {
  /** What they lack of the total; below zero when they are too much, 0 when only days are wrong. */
  readonly missingMinor: Minor;
}

/**
 * Whether `instalments` are a note over `totalMinor` that can be agreed on `today` (ISO date): they
 * come to it exactly, one after the other, the first not before today. Null when they are.
 */
export function noteFault(
  totalMinor: Minor,
  instalments: readonly AgreedInstalment[],
  today: string,
): NoteFault | null {
  const missingMinor = subtractMinor(
    totalMinor,
    sumMinor(instalments.map(({ amountMinor }) => amountMinor)),
  );
  if (missingMinor !== 0) return { missingMinor };
  const isInOrder = instalments.every(({ dueOn }, at) => {
    const before = instalments[at - 1];
    return before === undefined ? dueOn >= today : dueOn > before.dueOn;
  });
  return isInOrder ? null : { missingMinor: ZERO };
}
