/**
 * Reads ESC/POS as a printer does, from Epson's description of the commands and from nothing of
 * ours: it shares no code with what writes them.
 *
 * @typedef {(
 *   | { kind: 'text', bytes: Uint8Array }
 *   | { kind: 'line-feed' } | { kind: 'initialize' }
 *   | { kind: 'size', width: number, height: number, bold: boolean | null }
 *   | { kind: 'bold', on: boolean }
 *   | { kind: 'align', align: 'left' | 'center' | 'right' }
 *   | { kind: 'code-table', table: number }
 *   | { kind: 'feed', lines: number }
 *   | { kind: 'cut', feedUnits: number }
 *   | { kind: 'pulse', m: number, t1: number, t2: number }
 *   | { kind: 'barcode', system: number, value: string }
 *   | { kind: 'setting', name: string }
 *   | { kind: 'automatic-status', mask: number }
 *   | { kind: 'real-time-status', n: number }
 *   | { kind: 'transmit-status', n: number }
 *   | { kind: 'process-id', id: Uint8Array }
 *   | { kind: 'unknown', bytes: Uint8Array }
 * )} Command
 * @typedef {{ command: Command, length: number }} Read
 */

const [DLE, ESC, GS, LF] = [0x10, 0x1b, 0x1d, 0x0a];
const ALIGNS = /** @type {const} */ (['left', 'center', 'right']);

/**
 * The command at `at`, or null while its last bytes have not come.
 * @param {Buffer} bytes
 * @param {number} at
 * @returns {Read | null}
 */
export function readCommand(bytes, at) {
  const first = bytes[at];
  if (first === undefined) return null;
  if (first === LF) return { command: { kind: 'line-feed' }, length: 1 };
  if (first >= 0x20) return readText(bytes, at);
  const second = bytes[at + 1];
  if (first === ESC) return second === undefined ? null : readEscape(bytes, at, second);
  if (first === GS) return second === undefined ? null : readGroup(bytes, at, second);
  if (first === DLE && (second === 0x04 || second === undefined)) {
    return take(bytes, at, 3, (n) => ({ kind: 'real-time-status', n: n[2] ?? 0 }));
  }
  return unknown(bytes, at, 1);
}

/** @param {Buffer} bytes @param {number} at @returns {Read} */
function readText(bytes, at) {
  let end = at;
  while ((bytes[end] ?? 0) >= 0x20) end += 1;
  return { command: { kind: 'text', bytes: bytes.subarray(at, end) }, length: end - at };
}

/** @param {Buffer} bytes @param {number} at @param {number} name @returns {Read | null} */
function readEscape(bytes, at, name) {
  switch (String.fromCharCode(name)) {
    case '@':
      return { command: { kind: 'initialize' }, length: 2 };
    case '!':
      return take(bytes, at, 3, ([, , n = 0]) => ({
        kind: 'size',
        width: (n & 0x20) === 0 ? 1 : 2,
        height: (n & 0x10) === 0 ? 1 : 2,
        bold: (n & 0x08) !== 0,
      }));
    case 'E':
      return take(bytes, at, 3, ([, , n = 0]) => ({ kind: 'bold', on: (n & 1) === 1 }));
    case 'a':
      return take(bytes, at, 3, ([, , n = 0]) => {
        const align = ALIGNS[n % 48];
        return align === undefined ? null : { kind: 'align', align };
      });
    case 't':
      return take(bytes, at, 3, ([, , table = 0]) => ({ kind: 'code-table', table }));
    case 'd':
      return take(bytes, at, 3, ([, , lines = 0]) => ({ kind: 'feed', lines }));
    case 'p':
      return take(bytes, at, 5, ([, , m = 0, t1 = 0, t2 = 0]) => ({ kind: 'pulse', m, t1, t2 }));
    default:
      return unknown(bytes, at, 2);
  }
}

/** @param {Buffer} bytes @param {number} at @param {number} name @returns {Read | null} */
function readGroup(bytes, at, name) {
  switch (String.fromCharCode(name)) {
    case '!':
      return take(bytes, at, 3, ([, , n = 0]) => ({
        kind: 'size',
        width: ((n >> 4) & 7) + 1,
        height: (n & 7) + 1,
        bold: null,
      }));
    case 'a':
      return take(bytes, at, 3, ([, , mask = 0]) => ({ kind: 'automatic-status', mask }));
    case 'r':
      return take(bytes, at, 3, ([, , n = 0]) => ({ kind: 'transmit-status', n: n % 48 }));
    case 'h':
    case 'w':
    case 'f':
    case 'H':
      return take(bytes, at, 3, () => ({ kind: 'setting', name: String.fromCharCode(name) }));
    case 'V':
      return readCut(bytes, at);
    case 'k':
      return readBarcode(bytes, at);
    case '(':
      return readExtended(bytes, at);
    default:
      return unknown(bytes, at, 2);
  }
}

/** @param {Buffer} bytes @param {number} at @returns {Read | null} */
function readCut(bytes, at) {
  const how = bytes[at + 2];
  if (how === undefined) return null;
  if ([0, 1, 48, 49].includes(how)) return { command: { kind: 'cut', feedUnits: 0 }, length: 3 };
  if (how !== 65 && how !== 66) return unknown(bytes, at, 3);
  return take(bytes, at, 4, ([, , , feedUnits = 0]) => ({ kind: 'cut', feedUnits }));
}

/** Function B only, in which the length goes before. @param {Buffer} bytes @param {number} at @returns {Read | null} */
function readBarcode(bytes, at) {
  const [system, length] = [bytes[at + 2], bytes[at + 3]];
  if (system === undefined || length === undefined) return null;
  if (system < 65) return unknown(bytes, at, 3);
  return take(bytes, at, 4 + length, (all) => ({
    kind: 'barcode',
    system,
    value: Buffer.from(all.subarray(4)).toString('latin1'),
  }));
}

/** @param {Buffer} bytes @param {number} at @returns {Read | null} */
function readExtended(bytes, at) {
  const [low, high] = [bytes[at + 3], bytes[at + 4]];
  if (low === undefined || high === undefined) return null;
  const length = 5 + low + high * 256;
  return take(bytes, at, length, (all) => {
    const isProcessId = all[2] === 0x48 && low === 6 && all[5] === 0x30 && all[6] === 0x30;
    return isProcessId ? { kind: 'process-id', id: all.subarray(7, 11) } : null;
  });
}

/**
 * @param {Buffer} bytes
 * @param {number} at
 * @param {number} length
 * @param {(all: Buffer) => Command | null} make null where the bytes mean nothing
 * @returns {Read | null}
 */
function take(bytes, at, length, make) {
  if (bytes.length < at + length) return null;
  const command = make(bytes.subarray(at, at + length));
  return command === null ? unknown(bytes, at, length) : { command, length };
}

/** @param {Buffer} bytes @param {number} at @param {number} length @returns {Read} */
function unknown(bytes, at, length) {
  return { command: { kind: 'unknown', bytes: bytes.subarray(at, at + length) }, length };
}
