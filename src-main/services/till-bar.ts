import type { CommandFailure } from '@shared/ipc/failures';
import type { TillBar } from '@shared/ipc/views/till';
import { ok, type Result } from '@shared/lib/result';
import { countJobs } from '../db/repos/print-jobs';
import { findSettings } from '../db/repos/records';
import type { TillContext } from './context';
import { countingShift, currentShift } from './shifts/open-shift';

/** What the status bar shows. It names nobody's secrets, so it needs nobody signed in. */
export function tillBar(context: TillContext): Result<TillBar, CommandFailure> {
  const { database, clock, tillId } = context;
  const db = database.read;
  const shift = currentShift(context);
  const counting = countingShift(context);
  const jobs = countJobs(db);
  const transport = findSettings(db, tillId)?.till.printer.transport ?? 'screen';
  return ok({
    nowMs: clock.nowMs(),
    shift:
      shift === null
        ? null
        : {
            shiftId: shift.shiftId,
            openedAtMs: shift.openedAtMs,
            openedByName: shift.openedByName,
          },
    counting: counting === null ? null : { shiftId: counting.shiftId },
    printer: { state: printerState(transport, jobs), code: jobs.troubleCode },
    pendingJobs: jobs.pending,
    unconfirmedJobs: jobs.unconfirmed,
    sync: 'off',
  });
}

function printerState(
  transport: string,
  jobs: ReturnType<typeof countJobs>,
): TillBar['printer']['state'] {
  if (transport === 'screen') return 'screen';
  if (jobs.troubleCode !== null) return 'trouble';
  return jobs.pending > 0 ? 'busy' : 'ready';
}
