import { z } from 'zod';
import { currentSession } from '../views/people';
import { tillBar, tillSettings } from '../views/till';
import { nothing } from './nothing';

export const tillContract = {
  /** What the till found in its file when it started. */
  'till.status': {
    input: nothing,
    output: z.discriminatedUnion('state', [
      z.strictObject({
        state: z.literal('sound'),
        version: z.string(),
        tillId: z.uuid(),
        events: z.int().min(1),
        /** False until the first-run wizard, or the demo, has furnished it. */
        isSetUp: z.boolean(),
      }),
      /** The file can be read, but is not what was written. */
      z.strictObject({
        state: z.literal('damaged'),
        version: z.string(),
        events: z.int(),
        problems: z.array(z.string()).min(1),
      }),
      /** The file was left as it is. */
      z.strictObject({
        state: z.literal('refused'),
        version: z.string(),
        code: z.enum([
          'DATABASE_FROM_FUTURE',
          'MIGRATION_ALTERED',
          'FOREIGN_KEYS_BROKEN',
          'DISK_FULL',
          'DISK_FAILED',
        ]),
      }),
    ]),
  },
  /** What the status bar shows. */
  'till.bar': { input: nothing, output: tillBar },
  /** Hospital, till and tax rates: what a screen needs to show money. Null before the set-up. */
  'till.settings': { input: nothing, output: tillSettings.nullable() },
  /** Who is signed in. */
  'till.session': { input: nothing, output: currentSession.nullable() },
  /** Proves the whole file, every hash and every table. Takes its time on an old till. */
  'till.verify': {
    input: nothing,
    output: z.strictObject({
      events: z.int(),
      chainOk: z.boolean(),
      ledgerSumMinor: z.int(),
      projectionsMatch: z.boolean(),
      problems: z.array(z.string()),
    }),
  },
} as const;
