import { describe, expect, it } from 'vitest';
import { minor, ZERO } from '@shared/domain/money/money';
import { compareFigures, type PaidFigures } from '@shared/domain/shift/compare-figures';

const slip = (kind: PaidFigures['slips'][number]['kind'], brand: string, amount: number) => ({
  kind,
  brand,
  amountMinor: minor(amount),
});
const figures = (cash: number, slips: PaidFigures['slips']): PaidFigures => ({
  cashMinor: minor(cash),
  checkMinor: ZERO,
  slips,
});

describe('compareFigures', () => {
  it('sets every slip against what was booked, also one that is on one side only', () => {
    const rows = compareFigures(
      figures(47_977, [slip('card', 'Visa', 31_000), slip('card', 'Amex', 500)]),
      figures(47_077, [slip('card', 'Visa', 31_000), slip('card', 'Debit', 500)]),
    );
    expect(rows.map(({ figure, varianceMinor }) => [figure, varianceMinor])).toEqual([
      ['cash', -900],
      ['check', 0],
      ['card/Visa', 0],
      ['card/Amex', -500],
      ['card/Debit', 500],
    ]);
  });

  it('keeps a lender apart from a card of the same name, and certificates together', () => {
    const rows = compareFigures(
      figures(0, [slip('card', 'Synchrony', 100), slip('gift-certificate', '', 2500)]),
      figures(0, [slip('financing', 'Synchrony', 100), slip('gift-certificate', '', 2000)]),
    );
    expect(rows.slice(2).map(({ figure, varianceMinor }) => [figure, varianceMinor])).toEqual([
      ['card/Synchrony', -100],
      ['gift-certificate', -500],
      ['financing/Synchrony', 100],
    ]);
  });
});
