import { minor, subtractMinor, type Minor } from '../money/money';
import { addDays } from '../time/zoned-time';

// From nine tenths of the limit on somebody should know before more is left on account.
const NEAR_TENTHS = 9;

/** What a client may still leave on account: the limit less all that is owed. Credit adds nothing. */
export function creditRoom(limitMinor: Minor, owedMinor: Minor): Minor {
  return minor(Math.max(0, subtractMinor(limitMinor, owedMinor)));
}

/** How a client who owes `owedMinor` stands to what may be owed. Without a limit all is beyond it. */
export function standingOf(limitMinor: Minor, owedMinor: Minor): 'within' | 'near' | 'beyond' {
  if (owedMinor > limitMinor) return 'beyond';
  return owedMinor * 10 >= limitMinor * NEAR_TENTHS ? 'near' : 'within';
}

/** Until when something of `issuedOn` may wait on account; never a day that is over (ISO dates). */
export function termsDueOn(issuedOn: string, termsDays: number, today: string): string {
  const dueOn = addDays(issuedOn, termsDays);
  return dueOn > today ? dueOn : today;
}
