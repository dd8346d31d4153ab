import type { Input } from '@shared/ipc/contract/contract';
import type { ImportReport } from '@shared/ipc/views/imports';

export type Only = Input<'imports.rows'>['only'];

/** Which rows of the trial run are shown, from the `offset`-th on. */
export interface RowView {
  readonly only: Only;
  readonly offset: number;
}

/** As many rows as somebody reads before they turn the page. */
export const PAGE_ROWS = 50;

/** What a person has to look at comes first: what is left out, else everything. */
export function firstView({ skipped }: ImportReport): RowView {
  return { only: skipped > 0 ? 'skip' : 'all', offset: 0 };
}

export function countRows(report: ImportReport, only: Only): number {
  const { created, updated, unchanged, skipped, noted } = report;
  switch (only) {
    case 'all':
      return created + updated + unchanged + skipped;
    case 'create':
      return created;
    case 'update':
      return updated;
    case 'unchanged':
      return unchanged;
    case 'skip':
      return skipped;
    case 'noted':
      return noted;
  }
}
