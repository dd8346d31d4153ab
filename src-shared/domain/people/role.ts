/** What somebody is hired for; a person may hold several. */
export const ROLES = ['cashier', 'technician', 'veterinarian', 'supervisor', 'manager'] as const;
export type Role = (typeof ROLES)[number];
