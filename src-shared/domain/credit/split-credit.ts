import { addMinor, minor, subtractMinor, ZERO, type Minor } from '../money/money';

/** Where an invoice stands when some of it is credited. */
export interface CreditedInvoice {
  /** Still to pay; below zero when the client is owed something. */
  readonly dueMinor: Minor;
  /** Paid, less what went back already. */
  readonly paidMinor: Minor;
}

/** What becomes of an amount that is credited. The parts sum to it. */
export interface CreditSplit {
  /** Need not be paid any more. */
  readonly owedMinor: Minor;
  /** Was paid already: it goes back to the client, or stays as their credit. */
  readonly backMinor: Minor;
}

/** Takes `totalMinor` first off what is still owed. */
export function splitCredit(totalMinor: Minor, { dueMinor }: CreditedInvoice): CreditSplit {
  const owedMinor = minor(Math.min(totalMinor, Math.max(0, dueMinor)));
  return { owedMinor, backMinor: subtractMinor(totalMinor, owedMinor) };
}

/** The most that can be credited: what was written off was neither paid nor is it owed. */
export function mostToCredit({ dueMinor, paidMinor }: CreditedInvoice): Minor {
  return addMinor(atLeastZero(dueMinor), atLeastZero(paidMinor));
}

function atLeastZero(amount: Minor): Minor {
  return amount > 0 ? amount : ZERO;
}
