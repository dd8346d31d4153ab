import { describe, expect, it } from 'vitest';
import { comparedFigures } from '@renderer/features/shift/close/compared';
import { minor, ZERO } from '@shared/domain/money/money';

const figures = (cash: number, cards: Readonly<Record<string, number>>) => ({
  cashMinor: minor(cash),
  checkMinor: ZERO,
  cards: Object.entries(cards).map(([brand, amount]) => ({ brand, amountMinor: minor(amount) })),
});

describe('comparedFigures', () => {
  it('sets every brand against what was booked, also one that is on one side only', () => {
    const rows = comparedFigures({
      expected: figures(47_977, { Visa: 31_000, Amex: 500 }),
      counted: figures(47_077, { Visa: 31_000, Debit: 500 }),
    });
    expect(rows.map(({ figure, varianceMinor }) => [figure, varianceMinor])).toEqual([
      ['cash', -900],
      ['check', 0],
      ['card/Visa', 0],
      ['card/Amex', -500],
      ['card/Debit', 500],
    ]);
  });
});
