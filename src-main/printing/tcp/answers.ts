import type { PrinterTrouble } from '../transports/transport';

/** What a printer says, told apart by the bits that are the same in every answer of its kind. */
export type Answer =
  /** To `DLE EOT n`; it does not say which n. */
  | { readonly kind: 'real-time'; readonly status: number }
  /** Unasked, since `GS a`. */
  | { readonly kind: 'automatic'; readonly trouble: PrinterTrouble | null }
  /** To `GS r 1`: everything before it has been worked off. */
  | { readonly kind: 'transmitted'; readonly isPaperOut: boolean }
  /** To `GS ( H`: everything before it is printed. */
  | { readonly kind: 'printed'; readonly id: string };

/** Cuts what comes from the printer into answers, however the network has cut it. */
export function createAnswerReader(onAnswer: (answer: Answer) => void): (bytes: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const length = lengthOf(rest[0]);
      if (length === 0 || rest.length < length) return;
      const answer = readAnswer(rest.subarray(0, length));
      rest = rest.subarray(length);
      if (answer !== null) onAnswer(answer);
    }
  };
}

const isPrinted = (first: number) => first === 0x37;
const isAutomatic = (first: number) => (first & 0x93) === 0x10;
const isRealTime = (first: number) => (first & 0x93) === 0x12;
const isTransmitted = (first: number) => (first & 0x90) === 0x00;

function lengthOf(first: number | undefined): number {
  if (first === undefined) return 0;
  if (isPrinted(first)) return 7;
  return isAutomatic(first) ? 4 : 1;
}

function readAnswer(bytes: Buffer): Answer | null {
  const [first = 0, , third = 0] = bytes;
  if (isPrinted(first)) return { kind: 'printed', id: bytes.toString('latin1', 2, 6) };
  if (isAutomatic(first)) return { kind: 'automatic', trouble: automaticTrouble(first, third) };
  if (isRealTime(first)) return { kind: 'real-time', status: first };
  if (isTransmitted(first)) return { kind: 'transmitted', isPaperOut: (first & 0x0c) !== 0 };
  return null;
}

// An open cover lifts the paper off its sensor, so the cover is named first.
function automaticTrouble(first: number, third: number): PrinterTrouble | null {
  if ((first & 0x20) !== 0) return 'COVER_OPEN';
  if ((third & 0x0c) !== 0) return 'PAPER_OUT';
  return (first & 0x08) !== 0 ? 'PRINTER_OFFLINE' : null;
}

/** What the answers to `DLE EOT` 1 to 4 (printer, cause, error, paper) say together. */
export function realTimeTrouble(statuses: readonly number[]): PrinterTrouble | null {
  const [printer = 0, cause = 0, error = 0, paper = 0] = statuses;
  if ((cause & 0x04) !== 0) return 'COVER_OPEN';
  if ((paper & 0x60) !== 0 || (cause & 0x20) !== 0) return 'PAPER_OUT';
  return (printer & 0x08) !== 0 || (error & 0x68) !== 0 ? 'PRINTER_OFFLINE' : null;
}
