import { scoreMatch } from '@shared/domain/search/score';
import type { Candidate, Reach } from '../../db/repos/search';

/**
 * The ids of what answers `words`, the best first. Misspellings are looked for only when nothing
 * is written as it was typed: whoever spells right is not shown guesses.
 */
export function rank<Id>(
  words: readonly string[],
  find: (reach: Reach) => readonly Candidate<Id>[],
): Id[] {
  if (words.length === 0) return [];
  const typed = ranked(words, find('typed'));
  return typed.length > 0 ? typed : ranked(words, find('misspelled'));
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
