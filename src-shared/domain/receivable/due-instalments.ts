import { minor, subtractMinor, type Minor } from '../money/money';

export interface AgreedInstalment {
  readonly dueOn: string;
  readonly amountMinor: Minor;
}

/** An instalment, and how much of it is still to pay. */
export interface InstalmentLeft extends AgreedInstalment {
  readonly leftMinor: Minor;
  readonly isDue: boolean;
}

/**
 * What is still to pay of each of `instalments` when `leftMinor` is left of all of them: what was
 * paid went against the earliest. One is due from its day on.
 */
export function instalmentsLeft(
  instalments: readonly AgreedInstalment[],
  leftMinor: Minor,
  today: string,
): InstalmentLeft[] {
  let toPlace = leftMinor;
  return [...instalments]
    .sort((a, b) => (a.dueOn < b.dueOn ? 1 : -1))
    .map((instalment): InstalmentLeft => {
      const left = minor(Math.min(toPlace, instalment.amountMinor));
      toPlace = subtractMinor(toPlace, left);
      return { ...instalment, leftMinor: left, isDue: instalment.dueOn <= today };
    })
    .reverse();
}

/** What of `instalments` is due and not paid on `today`. */
export function dueOfInstalments(instalments: readonly InstalmentLeft[]): Minor {
  const due = instalments.filter(({ isDue }) => isDue);
  return minor(due.reduce((sum, { leftMinor }) => sum + leftMinor, 0));
}
