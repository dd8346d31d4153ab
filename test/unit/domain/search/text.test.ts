import {
  digitsOf,
  foldText,
  searchWords,
  swaps,
  trigrams,
  wordParts,
} from '@shared/domain/search/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('foldText', () => {
  it.each([
    ['Peña', 'pena'],
    ["O'Brien", 'obrien'],
    ['O’Brien', 'obrien'],
    ['  Rabies—1 yr (DOG)  ', 'rabies 1 yr dog'],
    ['Łukasz Groß', 'lukasz gross'],
    ['AMX-250', 'amx 250'],
    ['🐶 ½ "* OR NEAR(', '1 2 or near'],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('leaves letters, digits and single spaces, and folds nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldText(text);
        expect(folded).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u);
        expect(foldText(folded)).toBe(folded);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('searchWords', () => {
  it('gives each word once, in order', () => {
    expect(searchWords('Dog, cat & dog')).toEqual(['dog', 'cat']);
    expect(searchWords(' ?! ')).toEqual([]);
  });
});

describe('wordParts', () => {
  it('parts digits from letters', () => {
    expect(wordParts('50mg')).toEqual(['50', 'mg']);
    expect(wordParts('k9adv10')).toEqual(['k', '9', 'adv', '10']);
    expect(wordParts('rabies')).toEqual(['rabies']);
    expect(wordParts('')).toEqual([]);
  });
});

describe('trigrams', () => {
  it('gives every three letters once', () => {
    expect(trigrams('banana')).toEqual(['ban', 'ana', 'nan']);
    expect(trigrams('ba')).toEqual([]);
  });
});

describe('swaps', () => {
  it('swaps each two neighbours', () => {
    expect(swaps('orla')).toEqual(['rola', 'olra', 'oral']);
    expect(swaps('a')).toEqual([]);
  });
});

describe('digitsOf', () => {
  it('keeps digits only', () => {
    expect(digitsOf('+1 (555) 555-0142 ext. 3')).toBe('155555501423');
  });
});
