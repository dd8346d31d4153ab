import { minor, roundToStep, sumMinor, type Minor } from '@shared/domain/money/money';
import {
  remainingDue,
  settleTenders,
  type OfferedTender,
  TENDER_KINDS,
  type TenderKind,
} from '@shared/domain/tender/settle';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

function offer(kind: TenderKind, amount: number): OfferedTender {
  return { kind, amountMinor: minor(amount) };
}
const cash = (amount: number) => offer('cash', amount);
const check = (amount: number) => offer('check', amount);
const card = (amount: number) => offer('card', amount);

function settle(due: number, offered: readonly OfferedTender[], step = 0, isRestInCash = false) {
  return settleTenders(minor(due), offered, step, isRestInCash);
}

describe('tenders that pay', () => {
  it('gives change of cash, and keeps the rest in the drawer', () => {
    // 106.54: 50.00 by card, the rest of 56.54 with three twenties.
    expect(settle(10_654, [card(5000), cash(6000)])).toEqual({
      ok: true,
      value: {
        tenders: [
          { amountMinor: 5000, changeMinor: 0 },
          { amountMinor: 5654, changeMinor: 346 },
        ],
        changeMinor: 346,
        cashRoundingMinor: 0,
      },
    });
  });

  it('takes change out of the last cash, wherever the card stands', () => {
    const settled = settle(3000, [cash(2000), cash(500), card(800)]);
    expect(settled.ok && settled.value.tenders).toEqual([
      { amountMinor: 2000, changeMinor: 0 },
      { amountMinor: 200, changeMinor: 300 },
      { amountMinor: 800, changeMinor: 0 },
    ]);
  });

  it.each([
    // due, cash, change, rounding
    [1002, 1000, 0, 2],
    [1003, 1005, 0, -2],
    [1008, 2000, 990, -2],
    [1007, 2000, 995, 2],
  ])('rounds %i to five cents: %i in cash, %i back', (due, given, change, rounding) => {
    const settled = settle(due, [cash(given)], 5);
    expect(settled.ok && settled.value).toMatchObject({
      tenders: [{ amountMinor: given - change, changeMinor: change }],
      changeMinor: change,
      cashRoundingMinor: rounding,
    });
  });

  it('rounds what is left to cash only, and nothing without cash', () => {
    const mixed = settle(1007, [check(504), cash(505)], 5);
    expect(mixed.ok && mixed.value.cashRoundingMinor).toBe(-2);
    const whole = settle(1007, [check(504), card(503)], 5);
    expect(whole.ok && whole.value.cashRoundingMinor).toBe(0);
  });

  it.each([
    // due, tenders, rounding
    [1002, [card(1000)], 2],
    [2, [], 2],
    [1002, [check(400), card(600)], 2],
    [1000, [card(1000)], 0],
    [0, [], 0],
    // Cash that is put down settles the rest anyway.
    [1002, [cash(1000)], 2],
    [1007, [card(504), cash(505)], -2],
  ] as const)(
    'settles %i in cash after %j, of which %i is rounded off',
    (due, offered, rounding) => {
      expect(settle(due, offered, 5, true)).toEqual({
        ok: true,
        value: {
          tenders: offered.map(({ amountMinor }) => ({ amountMinor, changeMinor: 0 })),
          changeMinor: 0,
          cashRoundingMinor: rounding,
        },
      });
    },
  );

  it('settles nothing with nothing', () => {
    expect(settle(0, [])).toEqual({
      ok: true,
      value: { tenders: [], changeMinor: 0, cashRoundingMinor: 0 },
    });
  });
});

describe('tenders that do not pay', () => {
  it.each([
    [1000, [], { code: 'NO_TENDER' }],
    [1000, [card(400)], { code: 'TENDERS_SHORT', missingMinor: 600 }],
    [1000, [cash(400), check(100)], { code: 'TENDERS_SHORT', missingMinor: 500 }],
    // In cash 10.05 is due.
    [1003, [cash(1000)], { code: 'TENDERS_SHORT', missingMinor: 5 }],
    // Two cents on a card are not rounded away.
    [1002, [card(1000)], { code: 'TENDERS_SHORT', missingMinor: 2 }],
    [1000, [card(1001)], { code: 'TENDER_EXCEEDS_DUE', excessMinor: 1 }],
    [1000, [card(600), check(600), cash(100)], { code: 'TENDER_EXCEEDS_DUE', excessMinor: 200 }],
    [1000, [card(1000), cash(500)], { code: 'TENDER_EXCEEDS_DUE', excessMinor: 500 }],
    [1000, [cash(2000), cash(500)], { code: 'TENDER_EXCEEDS_DUE', excessMinor: 500 }],
    [0, [cash(500)], { code: 'TENDER_EXCEEDS_DUE', excessMinor: 500 }],
    [2, [cash(100)], { code: 'TENDER_EXCEEDS_DUE', excessMinor: 100 }],
  ] as const)('due %i with %j: %j', (due, offered, error) => {
    expect(settle(due, offered, 5)).toEqual({ ok: false, error });
  });

  it.each([
    [1003, [card(1000)], 5, { code: 'TENDERS_SHORT', missingMinor: 5 }],
    [1003, [], 5, { code: 'TENDERS_SHORT', missingMinor: 1005 }],
    [1002, [card(1000)], 0, { code: 'TENDERS_SHORT', missingMinor: 2 }],
    [1000, [card(1001)], 5, { code: 'TENDER_EXCEEDS_DUE', excessMinor: 1 }],
  ] as const)('due %i with %j, the rest in cash by %i: %j', (due, offered, step, error) => {
    expect(settle(due, offered, step, true)).toEqual({ ok: false, error });
  });

  it('takes no tender of nothing or less, and no debt of less than nothing', () => {
    expect(() => settle(100, [cash(0)])).toThrow('more than zero');
    expect(() => settle(100, [card(200), card(-100)])).toThrow('more than zero');
    expect(() => settle(-1, [])).toThrow('zero or more');
  });
});

describe('what is still to pay', () => {
  it.each([
    [1003, [], { exactMinor: 1003, cashMinor: 1005 }],
    [1003, [card(500)], { exactMinor: 503, cashMinor: 505 }],
    [1003, [cash(500)], { exactMinor: 503, cashMinor: 505 }],
    [1002, [cash(1000)], { exactMinor: 0, cashMinor: 0 }],
    [1002, [card(1000)], { exactMinor: 2, cashMinor: 0 }],
    [1003, [card(2000)], { exactMinor: 0, cashMinor: 0 }],
    [1003, [cash(2000)], { exactMinor: 0, cashMinor: 0 }],
  ] as const)('of %i after %j', (due, offered, remaining) => {
    expect(remainingDue(minor(due), offered, 5)).toEqual(remaining);
  });
});

const anyDue = fc.integer({ min: 0, max: 20_000 }).map(minor);
const anyTender = fc.record({
  kind: fc.constantFrom<TenderKind>(...TENDER_KINDS),
  amountMinor: fc.integer({ min: 1, max: 10_000 }).map(minor),
});
const anyOffer = fc.array(anyTender, { maxLength: 5 });
const anyStep = fc.constantFrom(0, 5, 10, 100);

/** Offers that pay more often than chance would: the last tender is what is left, or more. */
const anyPayment = fc
  .tuple(anyDue, anyOffer, anyStep, anyTender, fc.boolean(), fc.boolean())
  .map(([dueMinor, offered, step, last, exact, isRestInCash]) => {
    const { exactMinor, cashMinor } = remainingDue(dueMinor, offered, step);
    const rest = last.kind === 'cash' ? cashMinor : exactMinor;
    const extra = exact || last.kind !== 'cash' ? 0 : last.amountMinor;
    const closing: Minor = minor(rest + extra);
    const all = closing > 0 ? [...offered, { ...last, amountMinor: closing }] : offered;
    return { dueMinor, offered: all, step, isRestInCash };
  });

describe('any payment', () => {
  it('adds up: what stays and the cash rounding make what was due', () => {
    fc.assert(
      fc.property(anyPayment, ({ dueMinor, offered, step, isRestInCash }) => {
        const settled = settleTenders(dueMinor, offered, step, isRestInCash);
        fc.pre(settled.ok);
        const { tenders, changeMinor, cashRoundingMinor } = settled.value;
        const kept = sumMinor(tenders.map((tender) => tender.amountMinor));
        expect(kept + cashRoundingMinor).toBe(dueMinor);
        expect(sumMinor(tenders.map((tender) => tender.changeMinor))).toBe(changeMinor);
        expect(Math.abs(cashRoundingMinor) * 2).toBeLessThanOrEqual(step);
        const { exactMinor, cashMinor } = remainingDue(dueMinor, offered, step);
        expect(cashMinor).toBe(0);
        if (isRestInCash) return;
        // Nobody's cent is rounded away who does not pay in cash.
        expect(exactMinor).toBe(0);
        if (offered.every(({ kind }) => kind !== 'cash')) expect(cashRoundingMinor).toBe(0);
      }),
    );
  });

  it('gives change of cash only, less than any cash put down', () => {
    fc.assert(
      fc.property(anyPayment, ({ dueMinor, offered, step, isRestInCash }) => {
        const settled = settleTenders(dueMinor, offered, step, isRestInCash);
        fc.pre(settled.ok);
        settled.value.tenders.forEach((tender, index) => {
          const given = offered[index];
          expect(tender.amountMinor + tender.changeMinor).toBe(given?.amountMinor);
          expect(tender.amountMinor).toBeGreaterThan(0);
          expect(tender.changeMinor).toBeGreaterThanOrEqual(0);
          if (given?.kind !== 'cash') expect(tender.changeMinor).toBe(0);
        });
      }),
    );
  });

  it('takes the rest in cash for settled exactly when none is due in cash', () => {
    fc.assert(
      fc.property(anyDue, anyOffer, anyStep, (dueMinor, offered, step) => {
        const settled = settleTenders(dueMinor, offered, step, true);
        fc.pre(settled.ok || settled.error.code !== 'TENDER_EXCEEDS_DUE');
        expect(settled.ok).toBe(remainingDue(dueMinor, offered, step).cashMinor === 0);
      }),
    );
  });

  it('settles when what is missing is added, in cash or by card', () => {
    fc.assert(
      fc.property(anyDue, anyOffer, anyStep, (dueMinor, offered, step) => {
        const settled = settleTenders(dueMinor, offered, step);
        fc.pre(!settled.ok && settled.error.code !== 'TENDER_EXCEEDS_DUE');
        const { exactMinor, cashMinor } = remainingDue(dueMinor, offered, step);
        const byCash = [...offered, cash(cashMinor)];
        const byCard = [...offered, card(exactMinor)];
        if (cashMinor > 0) expect(settleTenders(dueMinor, byCash, step).ok).toBe(true);
        const cashCovers = sumMinor(
          offered.filter(({ kind }) => kind === 'cash').map(({ amountMinor }) => amountMinor),
        );
        // Cash that is no multiple of the step cannot be made up for by card alone.
        fc.pre(exactMinor > 0 && roundToStep(cashCovers, step) === cashCovers);
        expect(settleTenders(dueMinor, byCard, step).ok).toBe(true);
      }),
    );
  });
});
