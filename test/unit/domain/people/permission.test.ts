import { minor } from '@shared/domain/money/money';
import { ACTS, exceedsCounterLimit, may, rolesThatMay } from '@shared/domain/people/permission';
import { ROLES } from '@shared/domain/people/role';
import type { Discount } from '@shared/domain/pricing/line';
import { ratePpm } from '@shared/domain/rate/rate';
import { describe, expect, it } from 'vitest';

const clinic = ['build-invoice', 'edit-clients'];
const counter = [...clinic, 'take-payment', 'open-shift', 'x-report', 'reprint', 'discount'];
const approvals = ['discount-over-limit', 'price-override', 'void-invoice', 'no-sale'];

describe('may', () => {
  it.each([
    ['technician', clinic],
    ['veterinarian', clinic],
    ['cashier', counter],
    ['supervisor', [...counter, ...approvals, 'edit-products']],
    ['manager', [...ACTS]],
  ] as const)('lets a %s do this and no more', (role, expected) => {
    expect(ACTS.filter((act) => may([role], act)).sort()).toEqual(expected.toSorted());
  });

  it('adds the roles of one person up, and allows nothing without a role', () => {
    expect(may(['veterinarian', 'supervisor'], 'no-sale')).toBe(true);
    expect(may(['veterinarian', 'cashier'], 'no-sale')).toBe(false);
    expect(ACTS.some((act) => may([], act))).toBe(false);
    expect(ACTS.every((act) => may(ROLES, act))).toBe(true);
  });

  it('names who may approve', () => {
    expect(rolesThatMay('no-sale')).toEqual(['supervisor', 'manager']);
    expect(rolesThatMay('employees')).toEqual(['manager']);
  });
});

describe('exceedsCounterLimit', () => {
  const percent = (parts: number): Discount => ({ kind: 'percent', ratePpm: ratePpm(parts) });
  const amount = (cents: number): Discount => ({ kind: 'amount', amountMinor: minor(cents) });

  it.each([
    [6800, null, false],
    [6800, percent(100_000), false],
    [6800, percent(110_000), true],
    [6800, amount(680), false],
    [6800, amount(681), true],
    // 10 % of 0.05 is rounded to 0.01: as an amount it is no more than as a percentage.
    [5, percent(100_000), false],
    [5, amount(1), false],
    [5, amount(2), true],
    // Nothing yet, but lines may follow.
    [0, percent(500_000), true],
    [0, percent(50_000), false],
    [0, amount(1), true],
  ] as const)('of %i with %j: %j', (base, discount, exceeds) => {
    expect(exceedsCounterLimit(minor(base), discount)).toBe(exceeds);
  });
});
