import { t } from '@lingui/core/macro';
import type { NoteState } from '@shared/domain/arrangement/note-state';

/** How a promissory note stands, in a few words. */
export function noteStateText(state: NoteState): string {
  switch (state) {
    case 'running':
      return t`In time`;
    case 'overdue':
      return t`Overdue`;
    case 'kept':
      return t`Paid`;
    case 'cancelled':
      return t`Cancelled`;
    case 'defaulted':
      return t`Not kept`;
  }
}
