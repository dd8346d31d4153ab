import { useEffect } from 'react';
import type { EstimateId } from '@shared/lib/ids';
import { useAnswer } from '../../state/use-answer';
import { FailureNotice } from '../../ui/failures/failure-notice';
import { EstimateAnswered } from './answered/estimate-answered';
import { EstimateEditor } from './editor/estimate-editor';
import { PresentView } from './present/present-view';
import { takeUpDraft, useEstimates } from './state/estimates-store';

const SHOWN = ['estimates', 'records', 'invoices'] as const;
const ANSWERED = ['accepted', 'declined', 'invoiced'];

/** One estimate: typed on until it is answered, and read from then on. */
export function EstimateStage({ estimateId }: { readonly estimateId: EstimateId }) {
  const { value: view, failure } = useAnswer('estimates.get', { estimateId }, SHOWN);
  const draft = useEstimates((state) => state.draft);
  const isPresenting = useEstimates((state) => state.isPresenting);
  const isTyped = draft?.estimateId === estimateId;
  const isAnswered = view !== null && ANSWERED.includes(view.state);
  useEffect(() => {
    if (view !== null && !isTyped && !isAnswered) takeUpDraft(view);
  }, [view, isTyped, isAnswered]);
  if (isAnswered) return <EstimateAnswered estimate={view} />;
  // What nobody has kept yet is unknown to main, and no failure.
  if (!isTyped) return <FailureNotice failure={failure} />;
  return (
    <>
      <EstimateEditor draft={draft} view={view} />
      {isPresenting && view !== null && <PresentView estimate={view} />}
    </>
  );
}
