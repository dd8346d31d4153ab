import { t } from '@lingui/core/macro';
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
