import { createServer } from 'node:net';
import { createPaper } from './paper.mjs';
import { createSession } from './session.mjs';

/**
 * @typedef {'ok' | 'paper-out' | 'cover-open' | 'slow' | 'dead'} Mode
 * @typedef {import('./paper.mjs').Mark} Mark
 * @typedef {object} PrinterOptions
 * @property {number} [port] 0, the default, for any free one
 * @property {boolean} [answersStatus] false for a clone that never says a word
 * @property {'process-id' | 'transmit-status' | 'none'} [proof] how it tells that it has printed
 * @property {(mark: Mark) => void} [onMark]
 * @property {(mode: Mode) => void} [onMode]
 */

/**
 * A receipt printer on a TCP port, as real as a program can be: it prints what it gets onto paper
 * that can be looked at, and has the moods of a real one.
 */
export class VirtualPrinter {
  /** @type {Mode} */ mode = 'ok';
  /** Every byte that was printed, and what came of it. */
  /** @type {Buffer[]} */ #printed = [];
  /** @type {Mark[]} */ marks = [];
  /** @type {Set<ReturnType<typeof createSession>>} */ #sessions = new Set();
  /** @type {{ bytes: number, mode: Mode } | null} */ #turn = null;
  /** @type {{ matches: () => boolean, resolve: () => void }[]} */ #waiting = [];
  #server;
  #port;
  #mark;
  /** How many bytes it has printed. */
  printedBytes = 0;
  /** How many times somebody connected. */
  connections = 0;

  /** @param {PrinterOptions} [options] */
  constructor(options = {}) {
    const { answersStatus = true, proof = 'process-id' } = options;
    this.traits = { answersStatus, proof };
    this.onMode = options.onMode ?? (() => undefined);
    this.#port = options.port ?? 0;
    this.#mark = createPaper((mark) => {
      this.marks.push(mark);
      options.onMark?.(mark);
    });
    // It takes its leave when it has read everything, not when the other side does.
    this.#server = createServer({ allowHalfOpen: true }, (socket) => {
      this.connections += 1;
      const session = createSession(socket, this);
      this.#sessions.add(session);
      this.#settle();
      socket.on('close', () => {
        this.#sessions.delete(session);
      });
    });
  }

  /** The port it listens on. */
  get port() {
    return this.#port;
  }

  /** All bytes that it has printed, without those of the real-time commands. */
  get printed() {
    return Buffer.concat(this.#printed);
  }

  /** @returns {Promise<void>} */
  listen() {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.#port, '127.0.0.1', () => {
        this.#server.removeListener('error', reject);
        const address = this.#server.address();
        if (address !== null && typeof address === 'object') this.#port = address.port;
        resolve();
      });
    });
  }

  /** From now on it is in `mode`; dead means that nobody answers at its address. @param {Mode} mode */
  async setMode(mode) {
    const was = this.mode;
    this.mode = mode;
    this.onMode(mode);
    if (mode === 'dead') this.#hangUp();
    else if (was === 'dead') await this.listen();
    for (const session of this.#sessions) session.wake();
    this.#settle();
  }

  /** Once it has printed `bytes` more bytes, `mode` begins. @param {number} bytes @param {Mode} mode */
  turnAfter(bytes, mode) {
    this.#turn = { bytes, mode };
  }

  /** How many of `wanted` bytes it prints before its mode turns. @param {number} wanted */
  allowance(wanted) {
    return this.#turn === null ? wanted : Math.min(wanted, this.#turn.bytes);
  }

  /** @param {import('./read-command.mjs').Command} command @param {Uint8Array} bytes */
  print(command, bytes) {
    this.#printed.push(Buffer.from(bytes));
    this.printedBytes += bytes.length;
    this.#mark(command);
    if (this.#turn !== null) {
      this.#turn.bytes -= bytes.length;
      if (this.#turn.bytes <= 0) {
        const { mode } = this.#turn;
        this.#turn = null;
        void this.setMode(mode);
      }
    }
    this.#settle();
  }

  /** Resolves as soon as `matches` is true of it: looked at after everything that happens. @param {(printer: VirtualPrinter) => boolean} matches @returns {Promise<void>} */
  until(matches) {
    return new Promise((resolve) => {
      this.#waiting.push({ matches: () => matches(this), resolve });
      this.#settle();
    });
  }

  #settle() {
    this.#waiting = this.#waiting.filter(({ matches, resolve }) => {
      if (!matches()) return true;
      resolve();
      return false;
    });
  }

  #hangUp() {
    this.#server.close();
    for (const session of this.#sessions) session.hangUp();
  }

  /** @returns {Promise<void>} */
  close() {
    return new Promise((resolve) => {
      this.#hangUp();
      if (!this.#server.listening) resolve();
      else
        this.#server.once('close', () => {
          resolve();
        });
    });
  }
}
