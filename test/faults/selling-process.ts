import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { PaymentId } from '@shared/lib/ids';
import type { SellingOrder } from './selling-order';

/** What a process had said when it ended. */
export interface Testimony {
  readonly begun: PaymentId[];
  readonly paid: PaymentId[];
  /** Null when it was killed. */
  readonly exitCode: number | null;
}

/** What a process says of a payment: before it asks for it, and when it has the answer. */
export type Moment = 'begun' | 'paid';

/** A process that waits for its order, so that its start costs no time when it is needed. */
export class SellingProcess {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #said: { begun: PaymentId[]; paid: PaymentId[] } = { begun: [], paid: [] };
  readonly #lines: Interface;
  readonly #ended: Promise<unknown[]>;

  constructor(program: string) {
    // The escpos package is old, and Node says so at every start.
    this.#child = spawn(process.execPath, ['--no-deprecation', program], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#ended = once(this.#child, 'close');
    this.#lines = createInterface(this.#child.stdout);
    this.#lines.on('line', (line) => {
      const [word, what] = line.split(' ');
      if (word === 'begun') this.#said.begun.push(what as PaymentId);
      if (word === 'paid') this.#said.paid.push(what as PaymentId);
    });
  }

  /** Lets it sell, and kills it `afterMs` after it has begun or acknowledged its first payment. */
  sellAndKill(order: SellingOrder, first: Moment, afterMs: number): Promise<Testimony> {
    this.#lines.on('line', (line) => {
      if (line.startsWith(first)) setTimeout(() => this.#child.kill('SIGKILL'), afterMs);
    });
    this.#tell(order);
    return this.#testimony();
  }

  /** Lets it sell until it ends by itself. */
  sellUntilDeath(order: SellingOrder): Promise<Testimony> {
    this.#tell(order);
    return this.#testimony();
  }

  /** Sends a process home that was not needed. */
  dismiss(): void {
    this.#child.kill('SIGKILL');
  }

  #tell(order: SellingOrder): void {
    this.#child.stdin.write(`${JSON.stringify(order)}\n`);
  }

  async #testimony(): Promise<Testimony> {
    const [exitCode] = await this.#ended;
    return { ...this.#said, exitCode: exitCode as number | null };
  }
}
