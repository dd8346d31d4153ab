import { addMinor, sumMinor, type Minor } from '../money/money';

/** A closed shift, as far as the bank is concerned; one that is not closed leaves nothing. */
interface ShiftToBank {
  readonly closing: { readonly toBankMinor: Minor } | null;
  /** What went from its drawer to the safe before. */
  readonly dropsMinor: Minor;
}

/** What shifts left for the bank, with their drops, and what was found out about any since. */
export function cashToBank(
  shifts: readonly ShiftToBank[],
  corrections: readonly { readonly amountMinor: Minor }[],
): Minor {
  return addMinor(
    sumMinor(
      shifts.flatMap(({ closing, dropsMinor }) =>
        closing === null ? [] : [closing.toBankMinor, dropsMinor],
      ),
    ),
    sumMinor(corrections.map(({ amountMinor }) => amountMinor)),
  );
}
