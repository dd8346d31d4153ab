import { connect, type Socket } from 'node:net';
import type { Timers } from '../../platform/timers';
import type { PrinterTrouble } from '../transports/transport';
import { createAnswerReader, type Answer } from './answers';

/** An open connection to a printer. Everything that waits has an end. */
export interface Link {
  post(bytes: Uint8Array): void;
  /** Whether all that was posted has been taken within `timeoutMs`. */
  flushed(timeoutMs: number): Promise<boolean>;
  /** The next answer of `kind`; null when none comes within `timeoutMs` or the line is dead. */
  next<Kind extends Answer['kind']>(kind: Kind, timeoutMs: number): Promise<AnswerOf<Kind> | null>;
  /** What the printer last said by itself. */
  trouble(): PrinterTrouble | null;
  isBroken(): boolean;
  /**
   * Says goodbye and lets the printer take what is still on its way. Whether it said goodbye too
   * within `timeoutMs`, as one does that has read everything.
   */
  finish(timeoutMs: number): Promise<boolean>;
  /** Hangs up at once; what is on its way may be lost. */
  abandon(): void;
}

export type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;

// A printer that never hangs up keeps its last job's connection this long, at no cost to the next.
const LINGER_MS = 60_000;

/** Connects to `host:port`; null when that takes longer than `timeoutMs` or is refused. */
export function openLink(
  address: { readonly host: string; readonly port: number },
  timeoutMs: number,
  timers: Timers,
): Promise<Link | null> {
  return new Promise((resolve) => {
    const socket = connect({ ...address, noDelay: true });
    const giveUp = () => {
      cancel();
      socket.destroy();
      resolve(null);
    };
    const cancel = timers.after(timeoutMs, giveUp);
    socket.once('error', giveUp);
    socket.once('connect', () => {
      cancel();
      socket.removeListener('error', giveUp);
      resolve(linkOver(socket, timers));
    });
  });
}

function linkOver(socket: Socket, timers: Timers): Link {
  const inbox: Answer[] = [];
  const waiting = new Set<() => void>();
  let trouble: PrinterTrouble | null = null;
  let isBroken = false;
  let hasFailed = false;
  let posted = 0;
  const wakeAll = () => {
    for (const wake of [...waiting]) wake();
  };
  const breakOff = () => {
    isBroken = true;
    wakeAll();
  };

  const read = createAnswerReader((answer) => {
    if (answer.kind === 'automatic') trouble = answer.trouble;
    inbox.push(answer);
    wakeAll();
  });
  socket.on('data', (bytes) => {
    read(Buffer.from(bytes));
  });
  // The reason is the same to us whether the line was cut, reset or closed.
  socket.on('error', () => {
    hasFailed = true;
    breakOff();
  });
  socket.on('end', breakOff);
  socket.on('close', breakOff);

  /** Waits until `look` finds something, the line is dead, or the time is over. */
  function waitFor<Found>(look: () => Found | null, timeoutMs: number): Promise<Found | null> {
    return new Promise((resolve) => {
      const settle = (found: Found | null) => {
        waiting.delete(check);
        cancel();
        resolve(found);
      };
      const check = () => {
        const found = look();
        if (found !== null || isBroken) settle(found);
      };
      const cancel = timers.after(timeoutMs, () => {
        settle(look());
      });
      waiting.add(check);
      check();
    });
  }

  return {
    post(bytes) {
      posted += 1;
      socket.write(bytes, () => {
        posted -= 1;
        wakeAll();
      });
    },
    async flushed(timeoutMs) {
      const done = await waitFor(() => (posted === 0 && !isBroken ? true : null), timeoutMs);
      return done !== null;
    },
    next(kind, timeoutMs) {
      return waitFor(() => takeFrom(inbox, kind), timeoutMs);
    },
    trouble: () => trouble,
    isBroken: () => isBroken,
    async finish(timeoutMs) {
      socket.setTimeout(LINGER_MS, () => socket.destroy());
      socket.unref();
      socket.end();
      await waitFor(() => null, timeoutMs);
      return isBroken && !hasFailed;
    },
    abandon() {
      socket.destroy();
    },
  };
}

function takeFrom<Kind extends Answer['kind']>(inbox: Answer[], kind: Kind): AnswerOf<Kind> | null {
  const at = inbox.findIndex((answer) => answer.kind === kind);
  const [answer] = at === -1 ? [] : inbox.splice(at, 1);
  return (answer as AnswerOf<Kind> | undefined) ?? null;
}
