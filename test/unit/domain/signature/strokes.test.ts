import {
  FIELD_HEIGHT,
  FIELD_WIDTH,
  strokesPath,
  withPoint,
  withStroke,
  type Stroke,
  type Strokes,
} from '@shared/domain/signature/strokes';
import { signature } from '@shared/journal/account-facts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('a stroke', () => {
  it('goes on from point to point, and stands still with the pen', () => {
    const line = [
      [10, 20],
      [11, 21],
      [30, 40],
    ].reduce<Stroke>((stroke, [x = 0, y = 0]) => withPoint(stroke, x, y), []);
    expect(line).toEqual([10, 20, 30, 40]);
  });

  it('stays in the field', () => {
    expect(withPoint(withPoint([], -5, 2000), 1400.4, 12.6)).toEqual([
      0,
      FIELD_HEIGHT,
      FIELD_WIDTH,
      13,
    ]);
  });

  it('is drawn from where the pen came down, and a dot onto itself', () => {
    expect(
      strokesPath([
        [1, 2, 3, 4, 5, 6],
        [7, 8],
      ]),
    ).toBe('M1 2L3 4L5 6M7 8L7 8');
    expect(strokesPath([])).toBe('');
  });
});

it('is always a signature that the journal takes, however long somebody scribbles', () => {
  const point = fc.tuple(
    fc.double({ noNaN: true, min: -50, max: 1100 }),
    fc.double({ noNaN: true, min: -50, max: 400 }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(point, { minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 500 }),
      (drawn) => {
        const strokes = drawn.reduce<Strokes>(
          (before, points) =>
            withStroke(
              before,
              points.reduce<Stroke>((stroke, [x, y]) => withPoint(stroke, x, y), []),
            ),
          [],
        );
        const signed = { signedBy: 'Ana Ruiz', strokes, signedSha256: 'a'.repeat(64) };
        expect(signature.safeParse(signed).success).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});
