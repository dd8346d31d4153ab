import { randomBytes } from 'node:crypto';
import type { Clock } from '@shared/lib/clock';
import type { IdSource } from '@shared/lib/ids';
import { v7 } from 'uuid';

/** UUIDv7 texts that take their time from `clock` and their chance from the system. */
export function createIdSource(clock: Clock): IdSource {
  return { next: () => v7({ msecs: clock.nowMs(), random: randomBytes(16) }) };
}
