import type { RowDecision } from './plan';

/** How many rows ended in which way. */
export interface ImportCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly skipped: number;
}

export function countDecisions(decisions: readonly RowDecision<object>[]): ImportCounts {
  const of = (action: RowDecision<object>['action']) =>
    decisions.filter((decision) => decision.action === action).length;
  return {
    created: of('create'),
    updated: of('update'),
    unchanged: of('unchanged'),
    skipped: of('skip'),
  };
}
