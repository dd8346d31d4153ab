import { scoreMatch } from '@shared/domain/search/score';
import { wordParts } from '@shared/domain/search/text';
import type { Candidate, Reach } from '../../db/repos/search';

/**
 * The ids of what answers `words`, the best first. Misspellings are looked for only when nothing
 * is written as it was typed: whoever spells right is not shown guesses.
 */
export function rank<Id>(
  words: readonly string[],
  find: (words: readonly string[], reach: Reach) => readonly Candidate<Id>[],
): Id[] {
  if (words.length === 0) return [];
  // "50mg" is typed for "50 mg".
  const parts = [...new Set(words.flatMap(wordParts))];
  const attempts = [
    [words, 'typed'],
    [parts, 'typed'],
    [parts, 'misspelled'],
    [parts, 'guessed'],
  ] as const;
  for (const [tried, reach] of attempts) {
    const found = ranked(tried, find(tried, reach));
    if (found.length > 0) return found;
  }
  return [];
}

function ranked<Id>(words: readonly string[], candidates: readonly Candidate<Id>[]): Id[] {
  return candidates
    .flatMap(({ id, text }) => {
      const score = scoreMatch(words, text);
      return score === null ? [] : [{ id, text, score }];
    })
    .sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1))
    .map(({ id }) => id);
}
