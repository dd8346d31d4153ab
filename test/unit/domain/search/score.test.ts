import { scoreMatch } from '@shared/domain/search/score';
import { foldText, searchWords } from '@shared/domain/search/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

function score(typed: string, name: string): number | null {
  return scoreMatch(searchWords(typed), foldText(name));
}

function best(typed: string, names: readonly string[]): string | undefined {
  return names
    .filter((name) => score(typed, name) !== null)
    .sort((a, b) => (score(typed, b) ?? 0) - (score(typed, a) ?? 0))[0];
}

describe('scoreMatch', () => {
  it.each([
    ['vaccine rabies', 'Rabies vaccine, 1 year'],
    ['rab vac', 'Rabies vaccine, 1 year'],
    ['amoxicilin', 'Amoxicillin 250 mg'],
    ['amoxcilin', 'Amoxicillin 250 mg'],
    ['rabeis', 'Rabies vaccine'],
    ['biscut', 'Biscuit'],
    ['cillin', 'Amoxicillin 250 mg'],
    ['pena', 'Peña'],
  ])('finds %j in %j', (typed, name) => {
    expect(score(typed, name)).not.toBeNull();
  });

  it.each([
    ['rabies cat', 'Rabies vaccine, dog'],
    ['cta', 'Cat food'],
    ['250', 'Amoxicillin 500 mg'],
    ['0143', '5550142'],
    ['ab', 'Cab'],
    ['xylazine', 'Amoxicillin'],
  ])('does not find %j in %j', (typed, name) => {
    expect(score(typed, name)).toBeNull();
  });

  it('puts the whole word before its beginning, a part of it and a misspelling', () => {
    const names = ['Category', 'Dog and cat', 'Education', 'Cat'];
    expect(best('cat', names)).toBe('Cat');
    expect(best('cat', ['Education', 'Category'])).toBe('Category');
    expect(best('rabies', ['Babies', 'Anti-rabies serum'])).toBe('Anti-rabies serum');
  });

  it('puts the shorter of two equal answers first', () => {
    expect(best('exam', ['Exam recheck after surgery', 'Exam'])).toBe('Exam');
  });

  it('puts what is named first before what is named last', () => {
    expect(best('dog', ['Bed for a dog', 'Dog bed, soft, blue'])).toBe('Dog bed, soft, blue');
  });

  it('finds every name by any of its own words, in any order', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.infiniteStream(fc.boolean()), (name, picks) => {
        const words = searchWords(name).filter(() => picks.next().value);
        expect(scoreMatch(words.reverse(), foldText(name))).not.toBeNull();
      }),
    );
  });
});
