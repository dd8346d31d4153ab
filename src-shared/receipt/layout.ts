import { assert } from '../lib/assert';
import type {
  Align,
  ColumnsBlock,
  ReceiptBlock,
  ReceiptDocument,
  RowBlock,
  TextSize,
} from './receipt-document';
import { widthOf } from './text-width';
import { pad, wrap } from './wrap';

/** One line of paper. A text line takes at most the columns that its size leaves. */
export type PaperLine =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly size: TextSize;
      readonly bold: boolean;
    }
  | { readonly kind: 'barcode'; readonly value: string };

/** How many times wider and higher than normal each size is. */
export const SIZE_FACTOR: Readonly<Record<TextSize, 1 | 2 | 3>> = {
  normal: 1,
  double: 2,
  large: 3,
};

// Less than this beside an amount and a name becomes a column of syllables.
const LEAST_LEFT_COLUMNS = 12;
const LEAST_CELL_COLUMNS = 4;

/**
 * Sets `document` in lines for paper of `columns` characters (24 or more): 32 on 58 mm, 48 on most
 * 80 mm printers, 42 on some. Long texts wrap by word and nothing is cut off.
 */
export function layOutReceipt(document: ReceiptDocument, columns: number): PaperLine[] {
  assert(columns >= 24, `paper of ${columns} columns holds no receipt`);
  return document.blocks.flatMap((block) => layOutBlock(block, columns));
}

function layOutBlock(block: ReceiptBlock, columns: number): PaperLine[] {
  switch (block.kind) {
    case 'text': {
      const { size, bold } = block;
      return aligned(block.text, columnsAt(size, columns), block.align).map((text) => ({
        kind: 'text',
        text,
        size,
        bold,
      }));
    }
    case 'row': {
      const { size, bold } = block;
      return rowLines(block, columnsAt(size, columns)).map((text) => ({
        kind: 'text',
        text,
        size,
        bold,
      }));
    }
    case 'columns':
      return columnLines(block, columns).map((text) => plain(text, block.bold));
    case 'rule':
      return [plain('-'.repeat(columns))];
    case 'blank':
      return [plain('')];
    case 'banner':
      return aligned(`* ${block.text} *`, columnsAt('double', columns), 'center').map((text) => ({
        kind: 'text',
        text,
        size: 'double',
        bold: true,
      }));
    case 'barcode':
      return [{ kind: 'barcode', value: block.value }];
  }
}

function plain(text: string, bold = false): PaperLine {
  return { kind: 'text', text, size: 'normal', bold };
}

function columnsAt(size: TextSize, columns: number): number {
  return Math.floor(columns / SIZE_FACTOR[size]);
}

function aligned(text: string, columns: number, align: Align): string[] {
  return wrap(text, columns).map((line) => pad(line, columns, align).trimEnd());
}

/** The amount stands at the end of the last line of its words, or alone where they leave no room. */
function rowLines({ left, right }: RowBlock, columns: number): string[] {
  const room = columns - widthOf(right) - 1;
  if (right.includes('\n') || room < Math.min(LEAST_LEFT_COLUMNS, widthOf(left))) {
    return [...aligned(left, columns, 'left'), ...aligned(right, columns, 'right')];
  }
  const lines = wrap(left, room);
  const last = lines.pop() ?? '';
  return [...lines, (pad(last, room, 'left') + ' ' + right).trimEnd()];
}

function columnLines({ cells }: ColumnsBlock, columns: number): string[] {
  const shares = cells.reduce((sum, cell) => sum + cell.share, 0);
  const free = columns - (cells.length - 1) - cells.length * LEAST_CELL_COLUMNS;
  const set = cells.map((cell) => {
    const width = LEAST_CELL_COLUMNS + Math.floor((free * cell.share) / shares);
    return { width, align: cell.align, lines: wrap(cell.text, width) };
  });
  const height = Math.max(...set.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, index) =>
    set
      .map(({ width, align, lines }) => pad(lines[index] ?? '', width, align))
      .join(' ')
      .trimEnd(),
  );
}
