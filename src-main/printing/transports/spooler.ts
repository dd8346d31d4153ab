import { spawn } from 'node:child_process';
import { err, ok, type Result } from '@shared/lib/result';
import type { Timers } from '../../platform/timers';
import type { Delivery, Transport, TransportFailure } from './transport';

export interface SpoolerOptions {
  /** Name of the queue in CUPS. */
  readonly queue: string;
  readonly timers: Timers;
  /** CUPS' own unless it stands elsewhere. */
  readonly command?: string;
  readonly timeoutMs?: number;
}

/**
 * Hands every job to the operating system's spooler, untouched. Its success says that the job is in
 * a queue and nothing about paper.
 */
export function createSpoolerTransport(options: SpoolerOptions): Transport {
  const { queue, timers, command = 'lp', timeoutMs = 15_000 } = options;
  return {
    send: (bytes, { onProgress }) =>
      new Promise((resolve) => {
        // Arguments as a list: no shell reads the queue's name.
        const child = spawn(command, ['-d', queue, '-o', 'raw'], {
          stdio: ['pipe', 'ignore', 'ignore'],
        });
        const stopWaiting = timers.after(timeoutMs, () => {
          child.kill('SIGKILL');
          settle(err({ code: 'PRINTER_TIMED_OUT', mayHavePrinted: true }));
        });
        const settle = (result: Result<Delivery, TransportFailure>) => {
          stopWaiting();
          resolve(result);
        };
        child.on('error', () => {
          settle(err({ code: 'PRINTER_UNREACHABLE', mayHavePrinted: false }));
        });
        child.on('close', (code) => {
          if (code === 0) onProgress({ sentBytes: bytes.length, trouble: null });
          settle(
            code === 0
              ? ok({ proof: 'sent' })
              : err({ code: 'PRINTER_UNREACHABLE', mayHavePrinted: false }),
          );
        });
        // A spooler that refuses closes its end first; its exit code says so.
        child.stdin.on('error', () => undefined);
        child.stdin.end(bytes);
      }),
  };
}
