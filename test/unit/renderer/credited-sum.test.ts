import { backOf, creditedLines, creditedSum } from '@renderer/ui/crediting/credited-sum';
import { minor } from '@shared/domain/money/money';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import type { CreditableLineView } from '@shared/ipc/views/refunds';
import type { ReturnedTo } from '@shared/journal/account-facts';
import type { LineId } from '@shared/lib/ids';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

type Line = CreditableLineView;

const line = (lineId: string, changes: Partial<Line> = {}): Line => ({
  lineId: lineId as LineId,
  description: lineId,
  quantityMilli: quantityMilli(3000),
  leftMilli: 3000,
  leftMinor: minor(1082),
  usualReturn: 'stock',
  netMinor: minor(1000),
  taxMinor: minor(82),
  creditedQuantityMilli: 0,
  creditedNetMinor: minor(0),
  creditedTaxMinor: minor(0),
  ...changes,
});
const typed = (lineId: string, milli: number | null, returnedTo: ReturnedTo | null = null) => ({
  lineId: lineId as LineId,
  quantityMilli: milli === null ? null : quantityMilli(milli),
  returnedTo,
});

const bowls = line('bowls');
const leash = line('leash', { quantityMilli: quantityMilli(1000), leftMilli: 1000 });
const sale = [bowls, leash];

describe('what comes back of a line', () => {
  it('is its share, with the tax', () => {
    expect(backOf(bowls, quantityMilli(1000))).toBe(333 + 27);
    expect(backOf(bowls, quantityMilli(3000))).toBe(1082);
  });

  it('is the rest, after a part of it came back before', () => {
    const rest = line('bowls', {
      leftMilli: 2000,
      creditedQuantityMilli: 1000,
      creditedNetMinor: minor(333),
      creditedTaxMinor: minor(27),
    });
    expect(backOf(rest, quantityMilli(2000))).toBe(1082 - 360);
  });

  it('is nothing as long as nothing, or more than is left, is typed', () => {
    expect(backOf(bowls, null)).toBe(0);
    expect(backOf(bowls, quantityMilli(3001))).toBe(0);
  });

  it('adds up to the line, in however many parts it comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2999 }), (first) => {
        const before = backOf(bowls, quantityMilli(first));
        const { netMinor, taxMinor } = bowls;
        const credited = (amount: number) => minor(Math.round((amount * first) / 3000));
        const rest = line('bowls', {
          leftMilli: 3000 - first,
          creditedQuantityMilli: first,
          creditedNetMinor: credited(netMinor),
          creditedTaxMinor: credited(taxMinor),
        });
        expect(before + backOf(rest, quantityMilli(3000 - first))).toBe(1082);
      }),
    );
  });
});

describe('what comes back of a sale', () => {
  it('is the sum of what is typed', () => {
    expect(creditedSum(sale, [typed('bowls', 1000), typed('leash', 1000)])).toBe(360 + 1082);
    expect(creditedSum(sale, [])).toBe(0);
  });

  it('is told line by line, without those of which nothing comes back', () => {
    expect(creditedLines(sale, [typed('leash', 1000), typed('bowls', null)])).toEqual([
      { lineId: 'leash', quantityMilli: 1000, returnedTo: 'stock' },
    ]);
  });

  it('goes where somebody says, or where such things usually go', () => {
    const wanted = creditedLines(sale, [typed('bowls', 1000, 'discarded'), typed('leash', 1000)]);
    expect(wanted?.map(({ returnedTo }) => returnedTo)).toEqual(['discarded', 'stock']);
  });

  it('is not to be asked for while one line asks for more than is left of it', () => {
    expect(creditedLines(sale, [typed('bowls', 3000), typed('leash', 1001)])).toBeNull();
  });
});
