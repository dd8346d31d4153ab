import { minor, ZERO } from '@shared/domain/money/money';
import { ratePpm } from '@shared/domain/rate/rate';
import { chargesFor, type ChargeRules } from '@shared/domain/receivable/charges';
import type { OpenItem } from '@shared/domain/receivable/open-item';
import { wholeMonthsBetween } from '@shared/domain/time/months-between';
import { addDays } from '@shared/domain/time/zoned-time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

// 1.5 % a month, 5.00 once, after ten days of grace.
const rules: ChargeRules = {
  lateFee: { kind: 'amount', amountMinor: minor(500) },
  graceDays: 10,
  monthlyInterestPpm: ratePpm(15_000),
  leastChargeMinor: minor(100),
};
const item = (changes: Partial<OpenItem> = {}): OpenItem => ({
  invoiceId: 'A-1',
  issuedOn: '2026-01-01',
  dueOn: '2026-01-31',
  dueMinor: minor(20_000),
  disputedMinor: ZERO,
  plannedMinor: ZERO,
  ...changes,
});
const amounts = (...args: Parameters<typeof chargesFor>) =>
  chargesFor(...args).map(({ kind, amountMinor, untilMonth }) => [kind, amountMinor, untilMonth]);

describe('what is charged for paying late', () => {
  it('is nothing within the days of grace, then the fee, then interest by the month', () => {
    expect(amounts(item(), [], rules, '2026-02-10')).toEqual([]);
    expect(amounts(item(), [], rules, '2026-02-11')).toEqual([['late-fee', 500, null]]);
    expect(amounts(item(), [], rules, '2026-02-28')).toEqual([
      ['late-fee', 500, null],
      ['interest', 300, 1],
    ]);
    expect(amounts(item(), [], rules, '2026-04-30')).toEqual([
      ['late-fee', 500, null],
      ['interest', 900, 3],
    ]);
  });

  it('is never charged twice for the same invoice and month', () => {
    const charged = [
      { kind: 'late-fee', untilMonth: null },
      { kind: 'interest', untilMonth: 2 },
    ];
    expect(amounts(item(), charged, rules, '2026-04-29')).toEqual([]);
    expect(amounts(item(), charged, rules, '2026-04-30')).toEqual([['interest', 300, 3]]);
  });

  it('leaves alone what is disputed, paid in instalments or not due yet', () => {
    const disputed = item({ disputedMinor: minor(15_000) });
    expect(amounts(disputed, [], rules, '2026-04-30')).toContainEqual(['interest', 225, 3]);
    expect(chargesFor(item({ disputedMinor: minor(20_000) }), [], rules, '2026-04-30')).toEqual([]);
    expect(chargesFor(item({ plannedMinor: minor(20_000) }), [], rules, '2026-04-30')).toEqual([]);
    expect(chargesFor(item({ dueOn: '2026-06-01' }), [], rules, '2026-04-30')).toEqual([]);
  });

  it('takes a percentage as well, and waits until a charge is worth making', () => {
    const percent = { ...rules, lateFee: { kind: 'percent', ratePpm: ratePpm(50_000) } } as const;
    expect(amounts(item(), [], percent, '2026-02-11')).toEqual([['late-fee', 1000, null]]);
    const small = item({ dueMinor: minor(3000) });
    const interestOnly = { ...rules, lateFee: { kind: 'none' } } as const;
    expect(amounts(small, [], interestOnly, '2026-03-31')).toEqual([]);
    expect(amounts(small, [], interestOnly, '2026-04-30')).toEqual([['interest', 135, 3]]);
  });
});

describe('whole months', () => {
  it.each([
    ['2026-01-31', '2026-02-27', 0],
    ['2026-01-31', '2026-02-28', 1],
    ['2026-01-31', '2026-03-30', 1],
    ['2026-01-31', '2026-03-31', 2],
    ['2026-03-15', '2026-03-15', 0],
    ['2025-12-15', '2026-12-14', 11],
    ['2026-05-01', '2026-04-01', 0],
  ])('from %s to %s are %i', (from, to, months) => {
    expect(wholeMonthsBetween(from, to)).toBe(months);
  });
});

it('comes to the same for a debt that stays, however often it is run', () => {
  const free = { ...rules, leastChargeMinor: ZERO };
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 500_000 }).map((cents) => minor(cents * 200)),
      fc.array(fc.nat(500), { minLength: 1, maxLength: 8 }),
      (dueMinor, days) => {
        const debt = item({ dueMinor });
        const runs = [...days].sort((a, b) => a - b).map((day) => addDays('2026-01-31', day));
        const made: ReturnType<typeof chargesFor> = [];
        for (const on of runs) made.push(...chargesFor(debt, made, free, on));
        const atOnce = chargesFor(debt, [], free, runs.at(-1) ?? '');
        const sum = (charges: typeof made) =>
          charges.reduce((total, { amountMinor }) => total + amountMinor, 0);
        expect(sum(made)).toBe(sum(atOnce));
      },
    ),
  );
});
