import { addDays, zonedTimeMs } from '@shared/domain/time/zoned-time';
import type { CommandFailure } from '@shared/ipc/failures';
import { err, ok, type Result } from '@shared/lib/result';

/** A report of more days than this says nothing that a person could read. */
const MAX_DAYS = 400;

/** From `fromMs` on and before `beforeMs`. */
export interface Span {
  readonly fromMs: number;
  readonly beforeMs: number;
}

/** The whole business days `from` to `to`, both included, as the clock of `timeZone` has them. */
export function spanOf(
  { from, to }: { readonly from: string; readonly to: string },
  timeZone: string,
): Result<Span, CommandFailure> {
  // ISO dates sort as text.
  if (from > to || addDays(from, MAX_DAYS) <= to) {
    return err({ code: 'RECORD_INCOMPLETE', field: 'from' });
  }
  return ok({
    fromMs: zonedTimeMs(from, '00:00', timeZone),
    beforeMs: zonedTimeMs(addDays(to, 1), '00:00', timeZone),
  });
}
