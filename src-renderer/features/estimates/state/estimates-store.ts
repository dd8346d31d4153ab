import type { Failure } from '@shared/ipc/failures';
import type { EstimateView } from '@shared/ipc/views/estimates';
import type { EstimateId, EstimateLineId } from '@shared/lib/ids';
import { create } from 'zustand';
import { draftFrom, textOf, type DraftLine, type EstimateDraft } from './estimate-draft';

/** What of the screen is looked at. */
export type EstimatesView = 'list' | 'new' | { readonly estimateId: EstimateId };

interface Estimates {
  readonly view: EstimatesView;
  /** What is typed and not known to be kept, or is being typed on. */
  readonly draft: EstimateDraft | null;
  /** The draft as main has it, in the form in which it is sent. */
  readonly kept: string | null;
  /** What was left with something on it that cannot be kept. */
  readonly shelf: Readonly<Record<string, EstimateDraft>>;
  /** Why it was not kept the last time. */
  readonly failure: Failure | null;
  /** The client looks at the screen. */
  readonly isPresenting: boolean;
}

export const useEstimates = create<Estimates>(() => ({
  view: 'list',
  draft: null,
  kept: null,
  shelf: {},
  failure: null,
  isPresenting: false,
}));

export function showEstimates(view: EstimatesView): void {
  useEstimates.setState({ view, isPresenting: false });
}

/** Begins to type on an estimate that nobody has kept yet. */
export function beginDraft(draft: EstimateDraft): void {
  const { estimateId } = draft;
  putAway();
  useEstimates.setState({ draft, kept: null, failure: null, view: { estimateId } });
}

/** Takes up an estimate as it was left, or else as it was kept. */
export function takeUpDraft(view: EstimateView): void {
  putAway();
  const draft = draftFrom(view);
  const left = useEstimates.getState().shelf[view.estimateId] ?? draft;
  useEstimates.setState({ draft: left, kept: textOf(draft), failure: null });
}

/** What could not be kept as it is typed waits until somebody comes back to it. */
function putAway(): void {
  const { draft, kept, shelf } = useEstimates.getState();
  if (draft === null) return;
  const { [draft.estimateId]: _known, ...others } = shelf;
  const isKept = textOf(draft) === kept;
  useEstimates.setState({ shelf: isKept ? others : { ...others, [draft.estimateId]: draft } });
}

export function changeDraft(changes: Partial<EstimateDraft>): void {
  useEstimates.setState(({ draft }) => ({
    draft: draft === null ? null : { ...draft, ...changes },
    failure: null,
  }));
}

export function changeLine(estimateLineId: EstimateLineId, changes: Partial<DraftLine>): void {
  const lines = useEstimates.getState().draft?.lines ?? [];
  changeDraft({
    lines: lines.map((line) =>
      line.estimateLineId === estimateLineId ? { ...line, ...changes } : line,
    ),
  });
}

export function addLines(added: readonly DraftLine[]): void {
  const lines = useEstimates.getState().draft?.lines ?? [];
  changeDraft({ lines: [...lines, ...added] });
}

export function removeLine(estimateLineId: EstimateLineId): void {
  const lines = useEstimates.getState().draft?.lines ?? [];
  changeDraft({ lines: lines.filter((line) => line.estimateLineId !== estimateLineId) });
}
