import { backToTenders, partsInMoney } from '@shared/domain/credit/refund-parts';
import { mostToCredit, splitCredit } from '@shared/domain/credit/split-credit';
import { minor } from '@shared/domain/money/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const way = (isCash: boolean, left: number) => ({ isCash, leftMinor: minor(left) });
const part = (isCash: boolean, amount: number) => ({ isCash, amountMinor: minor(amount) });
const all = (left: number, inMoney = left) => ({
  leftMinor: minor(left),
  leftInMoneyMinor: minor(inMoney),
});

describe('where money goes back to', () => {
  it('is the card first, as far as it paid, and the rest is cash', () => {
    const ways = [way(false, 5000), way(false, 2000), way(true, 3000)];
    expect(backToTenders(minor(4000), ways)).toEqual([4000, 0, 0]);
    expect(backToTenders(minor(9000), ways)).toEqual([5000, 2000, 2000]);
    expect(backToTenders(minor(3000), [way(true, 0)])).toEqual([3000]);
  });
});

describe('the parts of a refund', () => {
  it('are rounded in cash only', () => {
    // 98.00 were paid: 50.00 by card, the rest as 48.00 in cash, with a step of 5.
    const parts = [part(false, 5000), part(true, 3303)];
    expect(partsInMoney(parts, all(9800), 5)).toEqual([
      { amountMinor: 5000, cashRoundingMinor: 0 },
      { amountMinor: 3305, cashRoundingMinor: -2 },
    ]);
  });

  it('give back what rounding took, with the last of them', () => {
    expect(partsInMoney([part(false, 100), part(true, 98)], all(198, 200), 5)).toEqual([
      { amountMinor: 100, cashRoundingMinor: 0 },
      { amountMinor: 100, cashRoundingMinor: -2 },
    ]);
  });

  it('leave out cash that no coin makes, and say so beside the card', () => {
    expect(partsInMoney([part(true, 2), part(false, 100)], all(500), 5)).toEqual([
      { amountMinor: 0, cashRoundingMinor: 0 },
      { amountMinor: 100, cashRoundingMinor: 2 },
    ]);
  });

  it('settle what they say, and never come to more than was paid', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(amounts, fc.boolean(), fc.nat(2000), fc.integer({ min: -4, max: 4 }), (...of) => {
        const [each, hasCash, beyond, rounding] = of;
        const parts = each.map((amount, at) => part(hasCash && at === 0, amount));
        const total = each.reduce((sum, amount) => sum + amount, 0);
        const left = all(total + beyond, Math.max(total, total + beyond + rounding));
        const money = partsInMoney(parts, left, 5);
        const paid = money.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
        expect(paid).toBeLessThanOrEqual(left.leftInMoneyMinor);
        if (money.some(({ amountMinor }) => amountMinor > 0)) {
          const rounded = money.reduce((sum, { cashRoundingMinor }) => sum + cashRoundingMinor, 0);
          expect(paid + rounded).toBe(total);
        }
      }),
    );
  });
});

describe('an amount that is credited', () => {
  it('comes off what is owed first', () => {
    const standing = { dueMinor: minor(4000), paidMinor: minor(6000) };
    expect(splitCredit(minor(3000), standing)).toEqual({ owedMinor: 3000, backMinor: 0 });
    expect(splitCredit(minor(5000), standing)).toEqual({ owedMinor: 4000, backMinor: 1000 });
  });

  it('is no more than is owed or was paid: nothing is credited of what was written off', () => {
    expect(mostToCredit({ dueMinor: minor(0), paidMinor: minor(6000) })).toBe(6000);
    expect(mostToCredit({ dueMinor: minor(10_000), paidMinor: minor(-3000) })).toBe(10_000);
  });
});
