import { decodeText } from './code-tables.mjs';

/**
 * @typedef {{ text: string, width: number, height: number, bold: boolean }} Run
 * @typedef {(
 *   | { kind: 'line', align: 'left' | 'center' | 'right', runs: readonly Run[] }
 *   | { kind: 'barcode', value: string }
 *   | { kind: 'cut' }
 *   | { kind: 'pulse', m: number, t1: number, t2: number }
 *   | { kind: 'unknown', hex: string }
 * )} Mark what is seen of a command: on the paper, at its edge, or in the drawer
 */

const PLAIN = /** @type {const} */ ({ width: 1, height: 1, bold: false, align: 'left', table: 0 });

/**
 * Paper on which commands become marks, as a print head would leave them.
 * @param {(mark: Mark) => void} onMark
 */
export function createPaper(onMark) {
  /** @type {{ width: number, height: number, bold: boolean, align: 'left' | 'center' | 'right', table: number }} */
  let style = { ...PLAIN };
  /** @type {Run[]} */
  let runs = [];

  function feed() {
    onMark({ kind: 'line', align: style.align, runs });
    runs = [];
  }

  /** @param {Uint8Array} bytes */
  function write(bytes) {
    const text = decodeText(bytes, style.table);
    if (text === null) onMark({ kind: 'unknown', hex: `code table ${style.table}` });
    else runs.push({ text, width: style.width, height: style.height, bold: style.bold });
  }

  /** @param {import('./read-command.mjs').Command} command */
  return function mark(command) {
    switch (command.kind) {
      case 'text': {
        write(command.bytes);
        return;
      }
      case 'line-feed': {
        feed();
        return;
      }
      case 'feed':
        for (let line = 0; line < command.lines; line += 1) feed();
        return;
      case 'initialize':
        runs = [];
        style = { ...PLAIN };
        return;
      case 'size':
        style = {
          ...style,
          width: command.width,
          height: command.height,
          bold: command.bold ?? style.bold,
        };
        return;
      case 'bold':
        style = { ...style, bold: command.on };
        return;
      case 'align':
        // A real printer takes it at the start of a line only.
        if (runs.length === 0) style = { ...style, align: command.align };
        return;
      case 'code-table':
        style = { ...style, table: command.table };
        return;
      case 'barcode': {
        onMark({ kind: 'barcode', value: barcodeText(command.value) });
        return;
      }
      case 'cut': {
        onMark({ kind: 'cut' });
        return;
      }
      case 'pulse': {
        onMark({ kind: 'pulse', m: command.m, t1: command.t1, t2: command.t2 });
        return;
      }
      case 'unknown': {
        onMark({ kind: 'unknown', hex: Buffer.from(command.bytes).toString('hex') });
        return;
      }
      case 'setting':
      case 'automatic-status':
      case 'real-time-status':
      case 'transmit-status':
      case 'process-id':
        return;
    }
  };
}

/** What the bars of Code 128 say: without the code set, `{{` for one brace. @param {string} data */
function barcodeText(data) {
  return data.replace(/^\{[ABC]/, '').replaceAll('{{', '{');
}
