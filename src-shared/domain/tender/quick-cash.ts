import { roundToStep, type Minor } from '../money/money';

const MAX_BUTTONS = 4;

/** Nobody counts out more small notes than this to come closer to the amount. */
const MAX_SMALL_NOTES = 2;

/**
 * What a client probably puts on the counter for `cashDueMinor`, ascending: the exact amount, then
 * the next ones that a few of `notes` make up. Up to four, each once; none when nothing is due.
 */
export function quickCash(cashDueMinor: Minor, notes: readonly Minor[]): Minor[] {
  if (cashDueMinor <= 0) return [];
  const descending = [...notes].sort((a, b) => b - a);
  const likely = descending
    .map((note) => roundToStep(cashDueMinor, note, 'up'))
    .filter((amount) => amount > cashDueMinor)
    .filter((amount) => smallNotesIn(amount, descending) <= MAX_SMALL_NOTES)
    .sort((a, b) => a - b);
  return [...new Set([cashDueMinor, ...likely])].slice(0, MAX_BUTTONS);
}

/** How many notes below the largest one `amount` takes; the largest ones come in any number. */
function smallNotesIn(amount: Minor, descending: readonly Minor[]): number {
  const [largest = amount, ...smaller] = descending;
  let left = amount % largest;
  let count = 0;
  for (const note of smaller) {
    count += Math.floor(left / note);
    left %= note;
  }
  return count;
}
