import { ROLES, type Role } from './role';

/** Everything that not everybody may do. */
export const ACTS = [
  'build-invoice',
  'take-payment',
  'open-shift',
  'x-report',
  'reprint',
  'discount',
  'edit-clients',
  'discount-over-limit',
  'price-override',
  'void-invoice',
  'no-sale',
  'count-drawer',
  'move-cash',
  'move-cash-over-limit',
  'change-float',
  'see-expected',
  'variance-over-limit',
  'add-late-payment',
  'void-payment',
  'change-tender',
  'refund',
  'credit-note',
  'return-check',
  'resolve-dispute',
  'correct-shift',
  'bank',
  'reports',
  'edit-products',
  'refund-other-tender',
  'hold-on-account',
  'agree-plan',
  'approve-credit',
  'charge-accounts',
  'write-off',
  'import',
  'settings',
  'employees',
] as const;
export type Act = (typeof ACTS)[number];

const everybody = ['build-invoice', 'edit-clients'] as const;
const counter = [
  ...everybody,
  'take-payment',
  'open-shift',
  'x-report',
  'reprint',
  'discount',
  'count-drawer',
  'move-cash',
] as const;

const allowed: Readonly<Record<Role, readonly Act[]>> = {
  technician: everybody,
  veterinarian: everybody,
  cashier: counter,
  supervisor: [
    ...counter,
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
    'bank',
    'reports',
    'edit-products',
  ],
  manager: ACTS,
};

/** Whether somebody with `roles` may do `act` without asking anybody. */
export function may(roles: readonly Role[], act: Act): boolean {
  return roles.some((role) => allowed[role].includes(act));
}

/** The roles whose holders may approve `act`. */
export function rolesThatMay(act: Act): Role[] {
  return ROLES.filter((role) => may([role], act));
}
