import type { CommandFailure } from '@shared/ipc/failures';
import type { EstimateView } from '@shared/ipc/views/estimates';
import type { EstimateId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import { findEstimate, requireEstimate, type Estimate } from '../../db/repos/estimates';
import type { Employee, Settings } from '../../db/repos/records';
import { runCommand, type Command } from '../command';
import type { TillContext } from '../context';
import { whoAndWhere } from '../invoices/change-invoice';
import { estimateView } from './estimate-view';

/** An estimate under a command, and whose hands are on it. */
export interface EstimateAtWork extends Command {
  readonly estimate: Estimate;
  readonly settings: Settings;
  readonly employee: Employee;
}

/**
 * Changes an estimate and answers it as it stands after. `change` answers what is wrong, or null
 * when it is done.
 */
export function changeEstimate(
  context: TillContext,
  estimateId: EstimateId,
  change: (work: EstimateAtWork) => CommandFailure | null,
): Result<EstimateView, CommandFailure> {
  return runCommand(context, ['estimates'], (command): Result<EstimateView, CommandFailure> => {
    const { db, nowMs } = command;
    const ready = whoAndWhere(context, db, 'build-invoice');
    if (!ready.ok) return ready;
    const { hospital } = ready.value.settings;
    const estimate = findEstimate(db, estimateId);
    if (estimate === null) return err({ code: 'ESTIMATE_UNKNOWN' });
    const problem = change({ ...command, ...ready.value, estimate });
    if (problem !== null) return err(problem);
    return ok(estimateView(db, requireEstimate(db, estimateId), hospital, nowMs));
  });
}
