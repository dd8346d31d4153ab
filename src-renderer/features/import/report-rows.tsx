import { useEffect, useRef } from 'react';
import type { ImportId } from '@shared/lib/ids';
import { useAnswer } from '../../state/use-answer';
import { FailureNotice } from '../../ui/failures/failure-notice';
import { RowTable } from './row-table';
import { PAGE_ROWS, type RowView } from './row-view';

interface Props {
  readonly importId: ImportId;
  readonly view: RowView;
}

const NOTHING_CHANGES = [] as const;

/** One page of rows of the trial run. A page that was turned is read from its top. */
export function ReportRows({ importId, view }: Props) {
  const question = { importId, ...view, limit: PAGE_ROWS };
  const { value, failure } = useAnswer('imports.rows', question, NOTHING_CHANGES);
  const top = useRef<HTMLDivElement>(null);
  const shownOffset = useRef(view.offset);
  useEffect(() => {
    if (shownOffset.current !== view.offset) top.current?.scrollIntoView({ block: 'center' });
    shownOffset.current = view.offset;
  }, [view.offset]);
  return (
    <>
      <div ref={top} />
      <FailureNotice failure={failure} />
      <RowTable rows={value?.rows ?? []} />
    </>
  );
}
