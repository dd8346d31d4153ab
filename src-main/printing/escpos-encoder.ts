import { layOutReceipt, SIZE_FACTOR, type PaperLine } from '@shared/receipt/layout';
import type { ReceiptDocument } from '@shared/receipt/receipt-document';
import Printer from 'escpos/printer';
import { barcodeBytes } from './barcode';
import { encodeRuns, type CodePage } from './code-pages';
import type { PrinterProfile } from './printer-profile';
import { spellDocument } from './spell';

const [ESC, GS] = [0x1b, 0x1d];

// ESC @ may switch automatic status off: on again for offline, errors and paper, not the drawer.
const TELL_CHANGES = Buffer.from([GS, 0x61, 0x0e]);
// Function B feeds to the knife first; the package's cut goes through the last line.
const FEED_AND_CUT = Buffer.from([GS, 0x56, 66, 0]);
const LINES_TO_TEAR = 4;

/** Where the printer's modes are while lines are written. */
interface Head {
  size: 1 | 2 | 3;
  /** Null where nobody knows. */
  bold: boolean | null;
  page: CodePage | null;
}

/**
 * `document` as ESC/POS for the printer of `profile`. Whatever it cannot print is spelled in what it
 * can. No pulse for a drawer is ever in here: a reprint must not open it.
 */
export function encodeReceipt(document: ReceiptDocument, profile: PrinterProfile): Buffer {
  const printer = new Printer(null);
  const head: Head = { size: 1, bold: false, page: null };
  printer.hardware('init').print(TELL_CHANGES);
  const lines = layOutReceipt(spellDocument(document, profile.codePages), profile.columns);
  for (const line of lines) writeLine(printer, line, head, profile);
  if (profile.hasCutter) printer.print(FEED_AND_CUT);
  else printer.feed(LINES_TO_TEAR);
  // The builder writes its next bytes into the same memory.
  return Buffer.from(printer.buffer.flush());
}

function writeLine(printer: Printer, line: PaperLine, head: Head, profile: PrinterProfile): void {
  if (line.kind === 'barcode') {
    const bars = barcodeBytes(line.value, profile.dots);
    if (bars !== null) printer.align('ct').print(bars).align('lt');
    else writeText(printer, { ...PLAIN, text: line.value }, head, profile);
    return;
  }
  writeText(printer, line, head, profile);
}

const PLAIN = { kind: 'text', size: 'normal', bold: false } as const;

function writeText(
  printer: Printer,
  line: Extract<PaperLine, { kind: 'text' }>,
  head: Head,
  profile: PrinterProfile,
): void {
  const size = SIZE_FACTOR[line.size];
  if (size !== head.size) {
    printer.size(size, size);
    head.size = size;
    // Some sizes end bold and some do not.
    head.bold = null;
  }
  if (line.bold !== head.bold) {
    // The package's style() also sends ESC 4 and 5 for italics, which others print as digits.
    printer.print(Buffer.from([ESC, 0x45, line.bold ? 1 : 0]));
    head.bold = line.bold;
  }
  for (const { page, bytes } of encodeRuns(line.text, profile.codePages, head.page)) {
    if (page !== head.page) printer.print(Buffer.from([ESC, 0x74, page.selector]));
    head.page = page;
    printer.print(bytes);
  }
  printer.newLine();
}
