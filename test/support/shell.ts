import { spawn, execFile } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { Channel, Input, Output } from '@shared/ipc/contract/contract';
import type { Failure } from '@shared/ipc/failures';
import type { Result } from '@shared/lib/result';

const ROOT = join(import.meta.dirname, '../..');
const PROGRAM = [join(ROOT, 'scripts/frontdesk.mjs')];

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one verb as a person types it, and answers what it said and ended with. */
export async function frontdesk(...words: readonly string[]): Promise<Said> {
  const options = { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 };
  try {
    const said = await promisify(execFile)(process.execPath, [...PROGRAM, ...words], options);
    return { code: 0, out: said.stdout, err: said.stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

/** A conversation with `frontdesk run`: one line out, one line back. */
export function converse(...words: readonly string[]) {
  const child = spawn(process.execPath, [...PROGRAM, 'run', ...words], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<number>((resolve) => {
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const sayLine = async (line: string): Promise<Result<unknown, Failure>> => {
    child.stdin.write(`${line}\n`);
    const answer = await answers.next();
    if (answer.done === true) throw new Error('frontdesk run ended before it answered');
    return JSON.parse(answer.value) as Result<unknown, Failure>;
  };
  return {
    sayLine,
    /** Asks one channel and answers its value; a refusal throws. */
    ask: async <C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> => {
      const answer = await sayLine(JSON.stringify({ channel, input }));
      if (!answer.ok) throw new Error(`${channel}: ${JSON.stringify(answer.error)}`);
      return answer.value as Output<C>;
    },
    /** Says no more and answers the exit code. */
    end: () => {
      child.stdin.end();
      return ended;
    },
    kill: () => child.kill('SIGKILL'),
  };
}
