import {
  contract,
  type Channel,
  type Contract,
  type Output,
  type ParsedInput,
} from '@shared/ipc/contract/contract';
import type { CommandFailure, Failure } from '@shared/ipc/failures';
import type { IdSource } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import { z } from 'zod';
import { diskProblem } from '../platform/disk-problem';

/** What a handler answers: at once, or when slower work is done. */
export type Answer<C extends Channel> = Result<Output<C>, CommandFailure>;

type HandlersFor<C extends Channel> = {
  readonly [K in C]: (input: ParsedInput<K>) => Answer<K> | Promise<Answer<K>>;
};

/** One handler per channel; a missing one does not compile. */
export type Handlers = HandlersFor<Channel>;

/** The handlers of one area of the contract. */
export type HandlersOf<Part> = HandlersFor<Extract<keyof Part, keyof Contract>>;

export interface RouterContext {
  readonly handlers: Handlers;
  readonly ids: IdSource;
  readonly logError: (incidentId: string, error: unknown) => void;
}

/** A call as it came in: whatever the other side sent. */
export type Route = (channel: unknown, input: unknown) => Promise<Result<unknown, Failure>>;

/**
 * Answers calls from outside. Nothing that comes in makes it throw: what does not fit the
 * contract is refused, and a bug behind it is logged under the incident id it answers. So is a
 * disk that is full or failing, which has a code of its own.
 */
export function createRouter({ handlers, ids, logError }: RouterContext): Route {
  return async (channel, input) => {
    if (!isChannel(channel)) return err({ code: 'UNKNOWN_CHANNEL' });
    const parsed = contract[channel].input.safeParse(input);
    if (!parsed.success) {
      return err({ code: 'INVALID_INPUT', detail: z.prettifyError(parsed.error) });
    }
    try {
      // The input was parsed by the schema of this very channel; the compiler cannot follow.
      const handle = handlers[channel] as (value: unknown) => ReturnType<Handlers[Channel]>;
      const answer = await handle(parsed.data);
      return answer.ok ? ok(contract[channel].output.parse(answer.value)) : answer;
    } catch (error) {
      const incidentId = ids.next();
      logError(incidentId, error);
      return err(failureBehind(error) ?? { code: 'INTERNAL', incidentId });
    }
  };
}

/** A disk that is full or failing is no bug: the command was rolled back, and a person can help. */
function failureBehind(error: unknown): CommandFailure | null {
  const problem = diskProblem(error);
  if (problem === null) return null;
  return { code: problem === 'FILE_DAMAGED' ? 'TILL_NOT_READY' : problem };
}

function isChannel(channel: unknown): channel is Channel {
  return typeof channel === 'string' && Object.hasOwn(contract, channel);
}
