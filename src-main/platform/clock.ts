import type { Clock } from '@shared/lib/clock';

/** The computer's own clock. */
export const systemClock: Clock = { nowMs: () => Date.now() };
