import { z } from 'zod';

/**
 * Everything the window may ask of the main process, and what it gets. Both sides are typed from
 * here: a handler that is missing or answers otherwise does not compile.
 */
export const contract = {
  /** What the till found in its file when it started. */
  'till.status': {
    input: z.strictObject({}),
    output: z.discriminatedUnion('state', [
      z.strictObject({
        state: z.literal('sound'),
        version: z.string(),
        tillId: z.uuid(),
        events: z.int().min(1),
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
        code: z.enum(['DATABASE_FROM_FUTURE', 'MIGRATION_ALTERED', 'FOREIGN_KEYS_BROKEN']),
      }),
    ]),
  },
} as const;

export type Channel = keyof typeof contract;
export type Input<C extends Channel> = z.input<(typeof contract)[C]['input']>;
export type ParsedInput<C extends Channel> = z.output<(typeof contract)[C]['input']>;
export type Output<C extends Channel> = z.output<(typeof contract)[C]['output']>;

/** What the router itself may answer instead of the handler's own failures. */
export type CallFailure =
  | { readonly code: 'UNKNOWN_CHANNEL' }
  | { readonly code: 'INVALID_INPUT'; readonly detail: string }
  /** A bug. The log has the rest under `incidentId`. */
  | { readonly code: 'INTERNAL'; readonly incidentId: string };
