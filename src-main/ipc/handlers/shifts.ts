import type { shiftsContract } from '@shared/ipc/contract/shifts';
import { ok } from '@shared/lib/result';
import type { TillContext } from '../../services/context';
import { currentShift, openShift } from '../../services/shifts/open-shift';
import { takeXReport } from '../../services/shifts/x-report';
import type { HandlersOf } from '../router';

export function createShiftsHandlers(context: TillContext): HandlersOf<typeof shiftsContract> {
  return {
    'shifts.current': () => ok(currentShift(context)),
    'shifts.open': ({ shiftId, floatCounts }) => openShift(context, shiftId, floatCounts),
    'shifts.xReport': (input) => takeXReport(context, input),
  };
}
