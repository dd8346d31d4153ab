import { create } from 'zustand';
import type { Minor } from '@shared/domain/money/money';
import type { DisputeOutcome } from '@shared/journal/account-facts';
import type { CreditNoteId, DisputeId } from '@shared/lib/ids';
import { newId } from '../../../bridge/ids';

/** What a supervisor is about to make of a dispute. */
interface Resolution {
  readonly outcome: DisputeOutcome;
  /** What need not be paid, when it is a part. */
  readonly allowedMinor: Minor | null;
  /** Made once: what is sent twice is credited once. */
  readonly creditNoteId: CreditNoteId;
  readonly answer: string;
  readonly reason: string;
}

type Resolutions = Readonly<Record<DisputeId, Resolution>>;

const useResolutions = create<{ readonly drafts: Resolutions }>(() => ({ drafts: {} }));

// What nobody has touched is the same each time it is asked for.
const untouched = new Map<DisputeId, Resolution>();

/** What is typed about a dispute. It is kept while the dialog is closed. */
export function useResolution(disputeId: DisputeId): Resolution {
  return useResolutions(({ drafts }) => drafts[disputeId] ?? first(disputeId));
}

export function changeResolution(disputeId: DisputeId, changes: Partial<Resolution>): void {
  useResolutions.setState(({ drafts }) => {
    const before = drafts[disputeId] ?? first(disputeId);
    return { drafts: { ...drafts, [disputeId]: { ...before, ...changes } } };
  });
}

export function endResolution(disputeId: DisputeId): void {
  useResolutions.setState(({ drafts }) => {
    const { [disputeId]: _done, ...others } = drafts;
    return { drafts: others };
  });
}

function first(disputeId: DisputeId): Resolution {
  const draft = untouched.get(disputeId) ?? {
    outcome: 'upheld',
    allowedMinor: null,
    creditNoteId: newId() as CreditNoteId,
    answer: '',
    reason: '',
  };
  untouched.set(disputeId, draft);
  return draft;
}
