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
    const score = bestOf(typed, words, candidate);
    if (score === null) return null;
    total += score;
  }
  return total - words.length / 100;
}

function bestOf(typed: string, words: readonly string[], candidate: string): number | null {
  const found = words.flatMap((word, index) => {
    const score = scoreWord(typed, word);
    // A name says what matters most first.
    return score === null ? [] : [score - Math.min(index, 10)];
  });
  if (found.length > 0) return Math.max(...found);
  // "50mg" is typed for "50 mg".
  const isAcross =
    typed.length >= LETTERS_FOR_INSIDE && candidate.replaceAll(' ', '').includes(typed);
  return isAcross ? INSIDE : null;
}

function scoreWord(typed: string, word: string): number | null {
  if (word === typed) return WHOLE_WORD;
  if (word.startsWith(typed)) return BEGINNING;
  if (typed.length >= LETTERS_FOR_INSIDE && word.includes(typed)) return INSIDE;
  const allowed = slipsAllowed(typed);
  if (allowed === 0) return null;
  const slips = slipsToPrefix(typed, word.slice(0, typed.length + allowed));
  return slips <= allowed ? MISSPELLED - slips : null;
}

function slipsAllowed(typed: string): number {
  // A number that is nearly right is another number.
  if (/\d/.test(typed) || typed.length < LETTERS_FOR_ONE_SLIP) return 0;
  return typed.length < LETTERS_FOR_TWO_SLIPS ? 1 : 2;
}
