import { quantityMilli } from '@shared/domain/quantity/quantity';
import { unusualQuantity } from '@shared/domain/verify/unusual-quantity';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const units = (...counts: number[]) => counts.map((count) => quantityMilli(count * 1000));
const unusual = (count: number, past: number[]) =>
  unusualQuantity(quantityMilli(count * 1000), units(...past));

describe('a quantity against what was sold before', () => {
  it.each([
    ['two exams where one is the rule', 2, [1, 1, 1, 1, 1, 1], false],
    ['ten exams where one is the rule', 10, [1, 1, 1, 1, 1, 1], true],
    ['42 tablets where 14 to 60 are sold', 42, [14, 20, 28, 30, 60, 14, 28], false],
    ['280 tablets, a zero too many', 280, [14, 20, 28, 30, 60, 14, 28], true],
    ['2.8 tablets, a comma too early', 2.8, [14, 20, 28, 30, 28, 14, 28], true],
    ['forty of something that was hardly sold', 40, [1, 1], false],
    ['a hundred of something that was hardly sold', 100, [1, 1], true],
    ['a hundred of what goes by the hundred', 100, [100, 90, 120, 100, 60], false],
  ])('%s', (_what, count, past, isUnusual) => {
    expect(unusual(count, past) !== null).toBe(isUnusual);
  });

  it('says what is usual', () => {
    expect(unusual(10, [1, 2, 1, 1, 1, 2])).toEqual({
      usual: { usualMilli: 1000, leastMilli: 333, mostMilli: 3000 },
    });
  });
});

const anyQuantity = fc.integer({ min: 1, max: 1_000_000 }).map(quantityMilli);
const anyPast = fc.array(anyQuantity, { minLength: 5, maxLength: 60 });

describe('whatever was sold', () => {
  it('the middle of it is never unusual', () => {
    fc.assert(
      fc.property(anyPast, (past) => {
        const sorted = [...past].sort((a, b) => a - b);
        const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? quantityMilli(1);
        expect(unusualQuantity(middle, past)).toBeNull();
      }),
    );
  });

  it('more than an unusual much is unusual too, and less than an unusual little', () => {
    fc.assert(
      fc.property(anyPast, anyQuantity, anyQuantity, (past, one, other) => {
        const found = unusualQuantity(one, past);
        const usual = found?.usual ?? null;
        if (usual === null) return;
        const isFurther = one > usual.usualMilli ? other > one : other < one;
        if (isFurther) expect(unusualQuantity(other, past)).not.toBeNull();
      }),
    );
  });

  it('the order of the sales means nothing', () => {
    fc.assert(
      fc.property(anyPast, anyQuantity, (past, quantity) => {
        const turned = [...past].reverse();
        expect(unusualQuantity(quantity, turned)).toEqual(unusualQuantity(quantity, past));
      }),
    );
  });
});
