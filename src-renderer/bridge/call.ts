import type { Channel, Input, Output } from '@shared/ipc/contract/contract';
import type { Failure } from '@shared/ipc/failures';
import type { Topic, Topics } from '@shared/ipc/topics';
import type { Result } from '@shared/lib/result';

declare global {
  interface Window {
    readonly frontdesk: {
      call(channel: string, input: unknown): Promise<unknown>;
      subscribe(listener: (topic: unknown, news: unknown) => void): () => void;
    };
  }
}

/** Asks the main process; it has checked its answer against the contract. */
export async function call<C extends Channel>(
  channel: C,
  input: Input<C>,
): Promise<Result<Output<C>, Failure>> {
  return (await window.frontdesk.call(channel, input)) as Result<Output<C>, Failure>;
}

/** Hears what the main process tells under `topic` until the answer is called. */
export function subscribe<T extends Topic>(
  topic: T,
  listener: (news: Topics[T]) => void,
): () => void {
  return window.frontdesk.subscribe((told, news) => {
    if (told === topic) listener(news as Topics[T]);
  });
}
