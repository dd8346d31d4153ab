import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Channel, Input, Output } from '@shared/ipc/contract/contract';
import type { Failure } from '@shared/ipc/failures';
import type { Result } from '@shared/lib/result';
import { onTestFinished } from 'vitest';
import type { SellingOrder } from './selling-order';

/** A till at work in a process of its own, given `env` besides. */
export function startTeller(program: string, shop: SellingOrder, env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--no-deprecation', program], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const ended = once(child, 'close');
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  child.stdin.write(`${JSON.stringify(shop)}\n`);
  const say = (call: object) => child.stdin.write(`${JSON.stringify(call)}\n`);
  return {
    ask: async <C extends Channel>(
      channel: C,
      input: Input<C>,
    ): Promise<Result<Output<C>, Failure>> => {
      say({ channel, input, death: null });
      const answer = await answers.next();
      if (answer.done === true) throw new Error('the till ended before it answered');
      return JSON.parse(answer.value) as Result<Output<C>, Failure>;
    },
    /**
     * Asks what it may die of: at the `death`th row that it writes, or when it is done and has not
     * said so. Answers whether it died.
     */
    askToDeath: async (
      channel: string,
      input: unknown,
      death: number | 'unanswered',
    ): Promise<boolean> => {
      say({ channel, input, death });
      child.stdin.end();
      const [exitCode] = (await ended) as [number | null];
      return exitCode === null;
    },
    /** Ends it without a word, as the power would. */
    kill: async (): Promise<void> => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

export type Teller = ReturnType<typeof startTeller>;
