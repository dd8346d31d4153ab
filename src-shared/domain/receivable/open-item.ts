import { minor, subtractMinor, type Minor } from '../money/money';

/** A final invoice, or a charge on an account, of which something is owed. */
export interface OpenItem<Id extends string = string> {
  readonly invoiceId: Id;
  /** ISO date on which it became final. */
  readonly issuedOn: string;
  /** ISO date until which it may wait; null: it is due since it is final. */
  readonly dueOn: string | null;
  /** All that is owed of it, more than zero. */
  readonly dueMinor: Minor;
  /** Set aside by disputes that nobody has resolved. */
  readonly disputedMinor: Minor;
  /** Of it, what promissory notes let the client pay in parts, as it was agreed. */
  readonly plannedMinor: Minor;
}

/** What is owed of an item, by when it is to be paid. The parts sum to all that is owed. */
export interface DueParts {
  /** Due today or before. */
  readonly nowMinor: Minor;
  /** On account, until a date that is to come. */
  readonly laterMinor: Minor;
  /** In instalments, due or not. */
  readonly plannedMinor: Minor;
  /** Waits for a supervisor; costs nothing meanwhile. */
  readonly disputedMinor: Minor;
}

/**
 * Splits what is owed of `item` on `today` (ISO date). What is paid goes first against what is due,
 * then against instalments, and against a disputed amount last.
 */
export function dueParts(item: OwedSums, today: string): DueParts {
  const disputedMinor = least(item.disputedMinor, item.dueMinor);
  const undisputedMinor = subtractMinor(item.dueMinor, disputedMinor);
  const plannedMinor = least(item.plannedMinor, undisputedMinor);
  const restMinor = subtractMinor(undisputedMinor, plannedMinor);
  const isLater = item.dueOn !== null && item.dueOn > today;
  return {
    nowMinor: isLater ? minor(0) : restMinor,
    laterMinor: isLater ? restMinor : minor(0),
    plannedMinor,
    disputedMinor,
  };
}

/** What of an item says by when it is to be paid. */
type OwedSums = Pick<OpenItem, 'dueOn' | 'dueMinor' | 'disputedMinor' | 'plannedMinor'>;

function least(one: Minor, other: Minor): Minor {
  return one < other ? one : other;
}
