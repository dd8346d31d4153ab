import { t } from '@lingui/core/macro';
import { rolesThatMay, type Act } from '@shared/domain/people/permission';
import type { Role } from '@shared/domain/people/role';

/** What a role is called. */
export function roleName(role: Role): string {
  switch (role) {
    case 'cashier':
      return t`Cashier`;
    case 'technician':
      return t`Technician`;
    case 'veterinarian':
      return t`Veterinarian`;
    case 'supervisor':
      return t`Supervisor`;
    case 'manager':
      return t`Manager`;
  }
}

/** Whom to ask for `act`, as a list. */
export function rolesThatMayText(act: Act): string {
  return rolesThatMay(act).map(roleName).join(', ');
}
