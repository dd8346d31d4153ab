import type { EmployeeId } from '@shared/lib/ids';

/** Whose PIN stands for one act; null when nobody was asked. */
export type Approval = { readonly employeeId: EmployeeId; readonly pin: string } | null;
