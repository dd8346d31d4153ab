import type { Minor } from '@shared/domain/money/money';
import type { Input, Output } from '@shared/ipc/contract/contract';
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
  readonly isRunning: boolean;
  /** How the last one went. */
  readonly ended: Output<'statements.run'> | null;
  readonly failure: Failure | null;
}

/** A run goes on while other screens are looked at: here is how far it is when somebody is back. */
export const useStatementRun = create<StatementRun>(() => ({
  ...{ from: null, to: null, scope: 'owing', minimumMinor: 0 as Minor },
  ...{ isRunning: false, ended: null, failure: null },
}));

export function wantStatements(
  changes: Partial<Pick<StatementRun, 'from' | 'to' | 'scope' | 'minimumMinor'>>,
): void {
  useStatementRun.setState(changes);
}

/** Writes them; one run at a time. */
export async function runStatements(wanted: Wanted): Promise<void> {
  if (useStatementRun.getState().isRunning) return;
  useStatementRun.setState({ isRunning: true, ended: null, failure: null });
  const result = await call('statements.run', wanted);
  const outcome = result.ok ? { ended: result.value } : { failure: result.error };
  useStatementRun.setState({ isRunning: false, ...outcome });
}
