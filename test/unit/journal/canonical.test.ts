import { canonicalJson, type CanonicalValue } from '@shared/journal/canonical';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const { value } = fc.letrec<{ value: CanonicalValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger().map((n) => (n === 0 ? 0 : n)),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.string({ unit: 'grapheme' }), tie('value'), { maxKeys: 5 }),
  ),
}));

function reversed(input: CanonicalValue): CanonicalValue {
  if (Array.isArray(input)) return (input as CanonicalValue[]).map(reversed);
  if (typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(
    Object.entries(input as Record<string, CanonicalValue>)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

describe('canonical JSON', () => {
  it('sorts keys by code unit and keeps no space', () => {
    expect(canonicalJson({ b: [1, 'é'], a: { z: null, ä: true }, B: -5 })).toBe(
      '{"B":-5,"a":{"z":null,"ä":true},"b":[1,"é"]}',
    );
  });

  it('leaves out what is undefined and writes one zero', () => {
    expect(canonicalJson({ a: undefined, b: -0 })).toBe('{"b":0}');
  });

  it('refuses what has no one text', () => {
    expect(() => canonicalJson(0.1)).toThrow('safe integers');
    expect(() => canonicalJson(2 ** 53)).toThrow('safe integers');
    expect(() => canonicalJson('\ud800')).toThrow('well-formed');
    expect(() => canonicalJson({ '\udfff': 1 })).toThrow('well-formed');
  });

  it('reads back as what it was', () => {
    fc.assert(
      fc.property(value, (input) => {
        expect(JSON.parse(canonicalJson(input))).toEqual(JSON.parse(JSON.stringify(input)));
      }),
    );
  });

  it('does not depend on the order in which members were set', () => {
    fc.assert(
      fc.property(value, (input) => {
        expect(canonicalJson(reversed(input))).toBe(canonicalJson(input));
      }),
    );
  });
});
