import { slipsToPrefix } from './distance';

const WHOLE_WORD = 100;
const BEGINNING = 80;
const INSIDE = 40;
const MISSPELLED = 20;

/** Shorter words have no slips forgiven: too many others are one slip away. */
const LETTERS_FOR_ONE_SLIP = 4;
const LETTERS_FOR_TWO_SLIPS = 8;
const LETTERS_FOR_INSIDE = 3;

/**
 * How well `candidate` answers what was typed: the higher the better, null when one of the words
 * is not in it. Both sides are folded by `foldText`. A whole word counts most, then its beginning,
 * then a part of it, then a misspelling; earlier words and shorter candidates come first.
 */
export function scoreMatch(queryWords: readonly string[], candidate: string): number | null {
  const words = candidate.split(' ');
  let total = 0;
  for (const typed of queryWords) {
    const score = bestOf(typed, words);
    if (score === null) return null;
    total += score;
  }
  return total - words.length / 100;
}

function bestOf(typed: string, words: readonly string[]): number | null {
  // Counting slips is the slow part: it is left out where the word stands as it was typed.
  return best(words, (word) => scoreSpelled(typed, word)) ?? bestMisspelled(typed, words);
}

function bestMisspelled(typed: string, words: readonly string[]): number | null {
  const allowed = slipsAllowed(typed);
  if (allowed === 0) return null;
  return best(words, (word) => {
    const slips = slipsToPrefix(typed, word.slice(0, typed.length + allowed));
    return slips <= allowed ? MISSPELLED - slips : null;
  });
}

function best(words: readonly string[], scoreOf: (word: string) => number | null): number | null {
  const found = words.flatMap((word, index) => {
    const score = scoreOf(word);
    // A name says what matters most first.
    return score === null ? [] : [score - Math.min(index, 10)];
  });
  return found.length > 0 ? Math.max(...found) : null;
}

function scoreSpelled(typed: string, word: string): number | null {
  if (word === typed) return WHOLE_WORD;
  if (word.startsWith(typed)) return BEGINNING;
  return typed.length >= LETTERS_FOR_INSIDE && word.includes(typed) ? INSIDE : null;
}

function slipsAllowed(typed: string): number {
  // A number that is nearly right is another number.
  if (/\d/.test(typed) || typed.length < LETTERS_FOR_ONE_SLIP) return 0;
  return typed.length < LETTERS_FOR_TWO_SLIPS ? 1 : 2;
}
