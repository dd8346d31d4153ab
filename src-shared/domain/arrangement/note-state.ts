import { minor, type Minor } from '../money/money';
import type { InstalmentLeft } from '../receivable/due-instalments';

/** How a note stands: what its client has kept of it, or how it was ended. */
export const NOTE_STATES = ['running', 'overdue', 'kept', 'cancelled', 'defaulted'] as const;
export type NoteState = (typeof NOTE_STATES)[number];

/** How a note stands on `today` (ISO date). A payment is late from the day after it was due. */
export function noteState(
  status: 'agreed' | 'cancelled' | 'defaulted',
  instalments: readonly InstalmentLeft[],
  today: string,
): NoteState {
  if (status !== 'agreed') return status;
  if (instalments.every(({ leftMinor }) => leftMinor === 0)) return 'kept';
  return overdueOf(instalments, today) > 0 ? 'overdue' : 'running';
}

/** What of `instalments` was due before `today` and is not paid. */
export function overdueOf(instalments: readonly InstalmentLeft[], today: string): Minor {
  const late = instalments.filter(({ dueOn }) => dueOn < today);
  return minor(late.reduce((sum, { leftMinor }) => sum + leftMinor, 0));
}
