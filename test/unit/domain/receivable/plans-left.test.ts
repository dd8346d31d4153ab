import { minor, sumMinor } from '@shared/domain/money/money';
import { plansLeft } from '@shared/domain/receivable/plans-left';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const part = (invoiceId: string, amount: number) => ({ invoiceId, amountMinor: minor(amount) });

it('takes what was paid off the oldest note on an invoice', () => {
  const plans = [{ parts: [part('A', 6000)] }, { parts: [part('A', 4000), part('B', 1000)] }];
  const left = { A: minor(7000), B: minor(1000) };
  expect(plansLeft(plans, (id) => left[id as 'A' | 'B'])).toEqual([3000, 5000]);
});

it('shares all that is left and no more', () => {
  const anyParts = fc.array(fc.record({ a: fc.nat(900), b: fc.nat(900) }), { maxLength: 5 });
  fc.assert(
    fc.property(anyParts, fc.nat(3000), fc.nat(3000), (sizes, leftA, leftB) => {
      const plans = sizes.map(({ a, b }) => ({ parts: [part('A', a), part('B', b)] }));
      const left = plansLeft(plans, (id) => minor(id === 'A' ? leftA : leftB));
      const put = (key: 'a' | 'b') => sizes.reduce((sum, size) => sum + size[key], 0);
      left.forEach((each, at) => {
        expect(each).toBeLessThanOrEqual((sizes[at]?.a ?? 0) + (sizes[at]?.b ?? 0));
      });
      expect(sumMinor(left)).toBe(Math.min(put('a'), leftA) + Math.min(put('b'), leftB));
    }),
  );
});
