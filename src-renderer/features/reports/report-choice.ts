import { create } from 'zustand';
import type { Report } from '@shared/ipc/contract/reports';
import type { EmployeeId } from '@shared/lib/ids';

/** Which report is looked at. */
interface Choice {
  readonly kind: Report['kind'];
  /** Null follows the day it is. */
  readonly days: { readonly from: string; readonly to: string } | null;
  /** Of the cashier report; null means everybody. */
  readonly employeeId: EmployeeId | null;
}

/** It is kept while other screens and the shifts are looked at. */
export const useReportChoice = create<Choice>(() => ({
  kind: 'daily-summary',
  days: null,
  employeeId: null,
}));

export function chooseReport(changes: Partial<Choice>): void {
  useReportChoice.setState(changes);
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The report that is chosen, or null as long as its days are none. */
export function reportOf({ kind, days, employeeId }: Choice, today: string): Report | null {
  const { from, to } = days ?? { from: today, to: today };
  // ISO dates sort as text.
  if (!ISO_DATE.test(from) || !ISO_DATE.test(to) || from > to) return null;
  return kind === 'cashier' ? { kind, from, to, employeeId } : { kind, from, to };
}
