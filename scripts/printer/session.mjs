import { readCommand } from './read-command.mjs';
import { automaticStatus, paperStatus, realTimeStatus } from './status.mjs';

// A real receive buffer is small, and who sends more has to wait.
const RECEIVE_BYTES = 4096;
const SLOW_BYTES = 2048;
const SLOW_PAUSE_MS = 10;

/**
 * One connection to the printer. Real-time questions are answered as they come in, everything else
 * waits its turn in the receive buffer, which stands still while there is no paper.
 * @param {import('node:net').Socket} socket
 * @param {import('./virtual-printer.mjs').VirtualPrinter} printer
 */
export function createSession(socket, printer) {
  /** @type {Buffer} */
  let buffer = Buffer.alloc(0);
  let isBusy = false;
  let hasEnded = false;
  let tellsChanges = false;

  /** @param {Uint8Array} bytes */
  function answer(bytes) {
    if (printer.traits.answersStatus && socket.writable) socket.write(bytes);
  }

  function canPrint() {
    return printer.mode === 'ok' || printer.mode === 'slow';
  }

  async function work() {
    if (isBusy) return;
    isBusy = true;
    let sincePause = 0;
    while (canPrint()) {
      const read = readCommand(buffer, 0);
      if (read === null) break;
      const { command, length } = trimmed(read);
      const bytes = buffer.subarray(0, length);
      buffer = buffer.subarray(length);
      obey(command);
      if (length > 0) printer.print(command, bytes);
      sincePause += length;
      if (buffer.length < RECEIVE_BYTES) socket.resume();
      if (printer.mode === 'slow' && sincePause >= SLOW_BYTES) {
        sincePause = 0;
        await pause(SLOW_PAUSE_MS);
      }
    }
    isBusy = false;
    if (buffer.length < RECEIVE_BYTES) socket.resume();
    if (hasEnded && buffer.length === 0 && socket.writable) socket.end();
  }

  /** A text is cut where the printer's mode is to turn. @param {import('./read-command.mjs').Read} read */
  function trimmed({ command, length }) {
    const allowed = Math.max(1, printer.allowance(length));
    if (command.kind !== 'text' || allowed >= length) return { command, length };
    return { command: { ...command, bytes: command.bytes.subarray(0, allowed) }, length: allowed };
  }

  /** @param {import('./read-command.mjs').Command} command */
  function obey(command) {
    const { proof } = printer.traits;
    if (command.kind === 'automatic-status') {
      tellsChanges = command.mask !== 0;
      if (tellsChanges) answer(automaticStatus(printer.mode));
    }
    if (command.kind === 'process-id' && proof === 'process-id') {
      answer(Buffer.from([0x37, 0x22, ...command.id, 0x00]));
    }
    if (command.kind === 'transmit-status' && proof !== 'none') answer(paperStatus(printer.mode));
  }

  socket.on('data', (bytes) => {
    buffer = Buffer.concat([buffer, typeof bytes === 'string' ? Buffer.from(bytes) : bytes]);
    buffer = withoutQuestions(buffer, (n) => {
      answer(realTimeStatus(printer.mode, n));
    });
    if (buffer.length >= RECEIVE_BYTES) socket.pause();
    void work();
  });
  socket.on('end', () => {
    hasEnded = true;
    void work();
  });
  // Who hangs up on a printer in the middle of a line breaks nothing here.
  socket.on('error', () => undefined);

  return {
    /** Its mode has changed. */
    wake() {
      if (tellsChanges) answer(automaticStatus(printer.mode));
      void work();
    },
    hangUp() {
      socket.resetAndDestroy();
    },
  };
}

/**
 * Takes the real-time questions `DLE EOT n` out of `buffer`, wherever they stand, as printers do.
 * @param {Buffer} buffer
 * @param {(n: number) => void} onQuestion
 */
function withoutQuestions(buffer, onQuestion) {
  let rest = buffer;
  for (;;) {
    const at = rest.indexOf(Buffer.from([0x10, 0x04]));
    const n = rest[at + 2];
    if (at === -1 || n === undefined) return rest;
    onQuestion(n);
    rest = Buffer.concat([rest.subarray(0, at), rest.subarray(at + 3)]);
  }
}

/** @param {number} ms @returns {Promise<void>} */
function pause(ms) {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
