import { describe, expect, it } from 'vitest';
import { cashCountOf, countedFrom, nothingCounted } from '@renderer/ui/cash/counted';
import { minor } from '@shared/domain/money/money';

describe('cash as it is typed in', () => {
  it('sends nothing of what there is none of', () => {
    expect(cashCountOf(nothingCounted('USD'))).toEqual({ counts: [], rolls: [] });
  });

  it('comes back into the table as it was sent', () => {
    const cash = {
      counts: [{ valueMinor: minor(2000), count: 7 }],
      rolls: [{ valueMinor: minor(25), coins: 40, count: 2 }],
    };
    expect(cashCountOf(countedFrom('USD', cash))).toEqual(cash);
  });

  it('does not take a short roll for a full one', () => {
    const short = { counts: [], rolls: [{ valueMinor: minor(25), coins: 20, count: 1 }] };
    expect(countedFrom('USD', short).rolls.map(({ count }) => count)).toEqual([0, 0, 0, 0]);
  });
});
