import { minor } from '@shared/domain/money/money';
import { inOrderOfUse } from '@shared/domain/receivable/credit-order';
import type { OpenItem } from '@shared/domain/receivable/open-item';
import { payOldestFirst } from '@shared/domain/receivable/pay-oldest-first';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-26';

function item(invoiceId: string, issuedOn: string, due: number, changes: Partial<OpenItem> = {}) {
  return {
    ...{ invoiceId, issuedOn, dueOn: null, dueMinor: minor(due) },
    ...{ disputedMinor: minor(0), plannedMinor: minor(0), ...changes },
  };
}

const shares = (amount: number, items: readonly OpenItem[]) => {
  const { parts, restMinor } = payOldestFirst(minor(amount), items, TODAY);
  const byId = Object.fromEntries(
    parts.map(({ item: { invoiceId }, amountMinor }) => [invoiceId, amountMinor] as const),
  );
  return { ...byId, rest: restMinor };
};

describe('a payment on account', () => {
  it('settles October before November, and leaves what is over', () => {
    const items = [item('nov', '2026-11-02', 8000), item('oct', '2026-10-15', 5000)];
    expect(shares(6000, items)).toEqual({ oct: 5000, nov: 1000, rest: 0 });
    expect(shares(14_000, items)).toEqual({ oct: 5000, nov: 8000, rest: 1000 });
  });

  it('leaves instalments for later and disputed amounts for last', () => {
    const items = [
      item('old', '2026-06-01', 9000, { disputedMinor: minor(2000), plannedMinor: minor(4000) }),
      item('new', '2026-11-20', 1000),
    ];
    expect(shares(4000, items)).toEqual({ old: 3000, new: 1000, rest: 0 });
    expect(shares(8000, items)).toEqual({ old: 7000, new: 1000, rest: 0 });
    expect(shares(10_000, items)).toEqual({ old: 9000, new: 1000, rest: 0 });
  });

  it('goes by the day on which something is to be paid', () => {
    const items = [
      item('waits', '2026-09-01', 1000, { dueOn: '2026-12-31' }),
      item('due', '2026-10-01', 1000),
    ];
    expect(shares(1500, items)).toEqual({ due: 1000, waits: 500, rest: 0 });
  });

  it('is never more than what is owed, and never less than it could be', () => {
    const amount = fc.nat(5000).map(minor);
    const any = fc.record({
      invoiceId: fc.uuid(),
      issuedOn: fc.constantFrom('2026-01-01', '2026-11-26'),
      dueOn: fc.constantFrom(null, '2026-11-01', '2027-01-01'),
      dueMinor: fc.integer({ min: 1, max: 9000 }).map(minor),
      disputedMinor: amount,
      plannedMinor: amount,
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), fc.nat(40_000), (items, paid) => {
        const { parts, restMinor } = payOldestFirst(minor(paid), items, TODAY);
        const placed = parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
        const owed = items.reduce((sum, { dueMinor }) => sum + dueMinor, 0);
        expect(placed + restMinor).toBe(paid);
        expect(placed).toBe(Math.min(paid, owed));
        expect(parts.every((part) => part.amountMinor <= part.item.dueMinor)).toBe(true);
        expect(new Set(parts.map((part) => part.item)).size).toBe(parts.length);
      }),
    );
  });
});

describe('credit', () => {
  const credit = (creditId: string, estimateId: string | null, madeAtMs: number) => ({
    ...{ creditId, kind: estimateId === null ? 'prepayment' : 'deposit', estimateId, madeAtMs },
  });

  it('has its turn by what it was left for, then by its age', () => {
    const all = [
      credit('spay', 'E-2', 1),
      credit('b', null, 3),
      credit('own', 'E-1', 9),
      credit('a', null, 2),
    ];
    const order = (estimateId: string | null) =>
      inOrderOfUse(all, estimateId).map(({ creditId }) => creditId);
    expect(order('E-1')).toEqual(['own', 'a', 'b', 'spay']);
    expect(order(null)).toEqual(['a', 'b', 'spay', 'own']);
  });
});
