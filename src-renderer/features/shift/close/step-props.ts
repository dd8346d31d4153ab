import type { ShiftFiguresView } from '@shared/ipc/views/shifts';
import type { CloseDraft } from './close-draft';

/** What every step of the closing is given. */
export interface StepProps {
  readonly draft: CloseDraft;
  readonly figures: ShiftFiguresView;
  readonly onBack: (() => void) | null;
  readonly onNext: () => void;
}
