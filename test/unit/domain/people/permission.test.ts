import { ACTS, may, rolesThatMay } from '@shared/domain/people/permission';
import { ROLES } from '@shared/domain/people/role';
import { describe, expect, it } from 'vitest';

const clinic = ['build-invoice', 'edit-clients'];
const counter = [
  ...clinic,
  'take-payment',
  'open-shift',
  'x-report',
  'reprint',
  'discount',
  'count-drawer',
  'move-cash',
];
const approvals = [
  'discount-over-limit',
  'price-override',
  'void-invoice',
  'no-sale',
  'move-cash-over-limit',
  'change-float',
  'see-expected',
  'add-late-payment',
  'void-payment',
  'change-tender',
  'refund',
  'credit-note',
  'return-check',
  'resolve-dispute',
  'correct-shift',
];
const office = ['bank', 'reports', 'edit-products'];

describe('may', () => {
  it.each([
    ['technician', clinic],
    ['veterinarian', clinic],
    ['cashier', counter],
    ['supervisor', [...counter, ...approvals, ...office]],
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
