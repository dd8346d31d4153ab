import type { Clock } from '@shared/lib/clock';

/** The computer's clock, for the clock on the wall and for counting idle time; never for facts. */
export const windowClock: Clock = { nowMs: () => Date.now() };
