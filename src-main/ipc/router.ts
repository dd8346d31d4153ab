import {
  contract,
  type CallFailure,
  type Channel,
  type Output,
  type ParsedInput,
} from '@shared/ipc/contract';
import type { IdSource } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import { z } from 'zod';

/** One handler per channel; a missing one does not compile. */
export type Handlers = {
  readonly [C in Channel]: (input: ParsedInput<C>) => Output<C>;
};

export interface RouterContext {
  readonly handlers: Handlers;
  readonly ids: IdSource;
  readonly logError: (incidentId: string, error: unknown) => void;
}

/** A call as it came in: whatever the other side sent. */
export type Route = (channel: unknown, input: unknown) => Result<unknown, CallFailure>;

/**
 * Answers calls from outside. Nothing that comes in makes it throw: what does not fit the
 * contract is refused, and a bug behind it is logged under the incident id it answers.
 */
export function createRouter({ handlers, ids, logError }: RouterContext): Route {
  return (channel, input) => {
    if (!isChannel(channel)) return err({ code: 'UNKNOWN_CHANNEL' });
    const parsed = contract[channel].input.safeParse(input);
    if (!parsed.success) {
      return err({ code: 'INVALID_INPUT', detail: z.prettifyError(parsed.error) });
    }
    try {
      return ok(contract[channel].output.parse(handlers[channel](parsed.data)));
    } catch (error) {
      const incidentId = ids.next();
      logError(incidentId, error);
      return err({ code: 'INTERNAL', incidentId });
    }
  };
}

function isChannel(channel: unknown): channel is Channel {
  return typeof channel === 'string' && Object.hasOwn(contract, channel);
}
