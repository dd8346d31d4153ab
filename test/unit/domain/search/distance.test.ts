import { slipsToPrefix } from '@shared/domain/search/distance';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const letters = fc.constantFrom(...Array.from('abcdé'));
const word = fc.array(letters, { minLength: 2, maxLength: 12 });

/** `word` after one slip of the finger at `at`: a letter missing, extra, wrong, or two swapped. */
function slipped(word: readonly string[], at: number, letter: string, kind: number): string {
  const [one = '', two = ''] = word.slice(at);
  const instead = [[two], [letter, one, two], [letter, two], [two, one]][kind] ?? [];
  return word.toSpliced(at, 2, ...instead).join('');
}

describe('slipsToPrefix', () => {
  it.each([
    ['amoxicilin', 'amoxicillin', 1],
    ['amoxci', 'amoxicillin', 1],
    ['rabeis', 'rabies', 1],
    ['amxocil', 'amoxicillin', 2],
    ['', 'rabies', 0],
    ['cat', '', 3],
    ['dog', 'cat', 3],
  ])('from %j to %j: %i', (typed, whole, slips) => {
    expect(slipsToPrefix(typed, whole)).toBe(slips);
  });

  it('is nothing for what is still in the typing, and never more than was typed', () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 12 }), (one, other, length) => {
        expect(slipsToPrefix(one.slice(0, length).join(''), one.join(''))).toBe(0);
        expect(slipsToPrefix(one.join(''), other.join(''))).toBeLessThanOrEqual(one.length);
      }),
    );
  });

  it('counts one slip of the finger as one at most', () => {
    const slip = fc.record({ kind: fc.nat({ max: 3 }), at: fc.nat({ max: 10 }), letter: letters });
    fc.assert(
      fc.property(word, slip, (whole, { kind, at, letter }) => {
        const typed = slipped(whole, Math.min(at, whole.length - 2), letter, kind);
        expect(slipsToPrefix(typed, whole.join(''))).toBeLessThanOrEqual(1);
      }),
    );
  });
});
