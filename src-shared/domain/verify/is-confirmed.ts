interface Answered<Id> {
  readonly performedBy: Id;
  readonly enteredBy: Id;
  /** Who pressed that it is right; null once the line was changed after that. */
  readonly confirmedBy: Id | null;
}

/**
 * Whether somebody stands for a line: who confirmed it by hand, or who performed it and entered it
 * in one person. What the reception entered for somebody else waits until it is confirmed.
 */
export function isConfirmed<Id>({ performedBy, enteredBy, confirmedBy }: Answered<Id>): boolean {
  return confirmedBy !== null || performedBy === enteredBy;
}
