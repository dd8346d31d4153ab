import { minor, sumMinor, ZERO } from '@shared/domain/money/money';
import { ageItem, ageOf, agePlan, AGES, agingOf } from '@shared/domain/receivable/aging';
import type { OpenItem } from '@shared/domain/receivable/open-item';
import { addDays } from '@shared/domain/time/zoned-time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const item = (changes: Partial<OpenItem> = {}): OpenItem => ({
  invoiceId: 'A-1',
  issuedOn: '2026-01-15',
  dueOn: null,
  dueMinor: minor(10_000),
  disputedMinor: ZERO,
  plannedMinor: ZERO,
  ...changes,
});

describe('how late a debt is', () => {
  it.each([
    ['2026-03-31', 'current'],
    ['2026-04-01', 'to30'],
    ['2026-04-30', 'to30'],
    ['2026-05-01', 'to60'],
    ['2026-05-30', 'to60'],
    ['2026-05-31', 'to90'],
    ['2026-06-29', 'to90'],
    ['2026-06-30', 'over90'],
  ])('due on March 31, on %s it is %s', (on, age) => {
    expect(ageOf('2026-03-31', on)).toBe(age);
  });

  it('is reckoned from the day it may wait until, else from the day it became final', () => {
    expect(ageItem(item(), '2026-02-20')[0]).toEqual({ age: 'to60', amountMinor: 10_000 });
    expect(agingOf(ageItem(item({ dueOn: '2026-02-14' }), '2026-02-20'))).toMatchObject({
      to30: 10_000,
    });
    expect(agingOf(ageItem(item({ dueOn: '2026-03-01' }), '2026-02-20'))).toMatchObject({
      current: 10_000,
    });
  });

  it('keeps apart what is disputed, and ages instalments by their own days', () => {
    const owed = item({ disputedMinor: minor(2500), plannedMinor: minor(6000) });
    const instalments = [
      { dueOn: '2026-02-01', amountMinor: minor(3000) },
      { dueOn: '2026-03-01', amountMinor: minor(3000) },
    ];
    const aged = [
      ...ageItem(owed, '2026-02-20'),
      ...agePlan(instalments, minor(5000), '2026-02-20'),
    ];
    expect(agingOf(aged)).toEqual({
      ...{ current: 3000, to30: 2000, to60: 1500, to90: 0, over90: 0, disputed: 2500 },
    });
  });
});

const anyAmount = fc.nat(50_000).map(minor);
const anyDate = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2025-01-01', days));

it('loses nothing of what is owed, whatever the day', () => {
  const anyItem = fc.record({
    dueMinor: fc.integer({ min: 1, max: 50_000 }).map(minor),
    disputedMinor: anyAmount,
    plannedMinor: anyAmount,
    dueOn: fc.option(anyDate),
    issuedOn: anyDate,
  });
  fc.assert(
    fc.property(anyItem, anyDate, (about, on) => {
      const owed = item(about);
      const aging = agingOf(ageItem(owed, on));
      const planned = Math.min(owed.plannedMinor, owed.dueMinor - aging.disputed);
      expect(sumMinor(AGES.map((age) => aging[age])) + planned).toBe(owed.dueMinor);
      expect(Object.values(aging).every((amount) => amount >= 0)).toBe(true);
    }),
  );
});

it('never makes a debt younger as days go by', () => {
  fc.assert(
    fc.property(anyDate, anyDate, fc.nat(400), (dueOn, on, later) => {
      const now = AGES.indexOf(ageOf(dueOn, on));
      expect(AGES.indexOf(ageOf(dueOn, addDays(on, later)))).toBeGreaterThanOrEqual(now);
    }),
  );
});
