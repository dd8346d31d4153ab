import type { TillId } from '@shared/lib/ids';
import type { EventBody } from '@shared/journal/events';
import type { ReadableDb } from '../db/database';
import { latestEventAtMs } from '../db/journal';

// A little backwards is a clock being set; more is worth an auditor's look.
const CLOCK_SLACK_MS = 60_000;
const LONG_AHEAD_MS = 366 * 24 * 3_600_000;

/** How the till's clock has moved since its last event, when no clock goes that way by itself. */
export function clockJump(
  db: ReadableDb,
  tillId: TillId,
  nowMs: number,
): EventBody<'clock.moved'> | null {
  const previousMs = latestEventAtMs(db, tillId);
  if (previousMs === null) return null;
  const isPlain = nowMs >= previousMs - CLOCK_SLACK_MS && nowMs <= previousMs + LONG_AHEAD_MS;
  return isPlain ? null : { previousMs, nowMs };
}
