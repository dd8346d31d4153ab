import type { Minor } from '@shared/domain/money/money';
import type { Input } from '@shared/ipc/contract/contract';
import type { Failure } from '@shared/ipc/failures';
import { create } from 'zustand';
import { call } from '../../../bridge/call';

type Wanted = Input<'statements.run'>;

interface StatementRun {
  /** ISO dates; null: the month until today. */
  readonly from: string | null;
  readonly to: string | null;
  readonly scope: Wanted['scope'];
  /** Null: what is typed is no amount. */
  readonly minimumMinor: Minor | null;
  /** This window waits for the end of a run; another may have begun one as well. */
  readonly isAwaited: boolean;
  readonly failure: Failure | null;
}

/** What is typed is kept while other screens are looked at. */
export const useStatementRun = create<StatementRun>(() => ({
  ...{ from: null, to: null, scope: 'owing', minimumMinor: 0 as Minor },
  ...{ isAwaited: false, failure: null },
}));

export function wantStatements(
  changes: Partial<Pick<StatementRun, 'from' | 'to' | 'scope' | 'minimumMinor'>>,
): void {
  useStatementRun.setState(changes);
}

/** Writes them; one run at a time. */
export async function runStatements(wanted: Wanted): Promise<void> {
  if (useStatementRun.getState().isAwaited) return;
  useStatementRun.setState({ isAwaited: true, failure: null });
  const result = await call('statements.run', wanted);
  useStatementRun.setState({ isAwaited: false, failure: result.ok ? null : result.error });
}
