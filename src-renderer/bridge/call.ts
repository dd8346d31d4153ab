import type { CallFailure, Channel, Input, Output } from '@shared/ipc/contract';
import type { Result } from '@shared/lib/result';

declare global {
  interface Window {
    readonly frontdesk: { call(channel: string, input: unknown): Promise<unknown> };
  }
}

/** Asks the main process; it has checked its answer against the contract. */
export async function call<C extends Channel>(
  channel: C,
  input: Input<C>,
): Promise<Result<Output<C>, CallFailure>> {
  return (await window.frontdesk.call(channel, input)) as Result<Output<C>, CallFailure>;
}
