import { createPaper, type Mark } from '../../scripts/printer/paper.mjs';
import { readCommand } from '../../scripts/printer/read-command.mjs';

export interface DecodedLine {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly bold: boolean;
}

export interface DecodedPrint {
  /** As on paper, spaces at the end left out; a line has the style of its first characters. */
  readonly lines: readonly DecodedLine[];
  readonly barcodes: readonly string[];
  /** Drawer pulses: the connector, then on and off time in units of 2 ms. */
  readonly pulses: readonly { readonly m: number; readonly t1: number; readonly t2: number }[];
  readonly cuts: number;
}

/** Reads `bytes` as the virtual printer does; throws on whatever is no complete, known command. */
export function decodeEscPos(bytes: Buffer): DecodedPrint {
  const marks: Mark[] = [];
  const mark = createPaper((each) => marks.push(each));
  for (let at = 0; at < bytes.length;) {
    const read = readCommand(bytes, at);
    if (read === null) throw new Error(`an unfinished command at ${at}`);
    mark(read.command);
    at += read.length;
  }
  return gather(marks);
}

/** The marks of a print, sorted. */
export function gather(marks: readonly Mark[]): DecodedPrint {
  const lines: DecodedLine[] = [];
  const barcodes: string[] = [];
  const pulses: { m: number; t1: number; t2: number }[] = [];
  let cuts = 0;
  for (const mark of marks) {
    switch (mark.kind) {
      case 'line': {
        const { width = 1, height = 1, bold = false } = mark.runs[0] ?? {};
        const text = mark.runs.map((run) => run.text).join('');
        lines.push({ text: text.trimEnd(), width, height, bold });
        break;
      }
      case 'barcode':
        barcodes.push(mark.value);
        break;
      case 'pulse':
        pulses.push({ m: mark.m, t1: mark.t1, t2: mark.t2 });
        break;
      case 'cut':
        cuts += 1;
        break;
      case 'unknown':
        throw new Error(`no printer knows ${mark.hex}`);
    }
  }
  return { lines, barcodes, pulses, cuts };
}
