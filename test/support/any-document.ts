import type { ReceiptBlock, ReceiptDocument } from '@shared/receipt/receipt-document';
import fc from 'fast-check';

/** Words as clients, pets and products have them, in scripts that no till was made for. */
const anyWord = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('Zoë', '12,50 €', 'Peña', 'Łukasz', '北京', '🐶', '👩‍👩‍👧', 'Ωμέγα', 'ﬁne', '½'),
);
export const anyText = fc.oneof(
  { weight: 9, arbitrary: fc.array(anyWord, { maxLength: 8 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(200), '北'.repeat(60)) },
);
const anyAlign = fc.constantFrom('left', 'center', 'right');

const anyBlock: fc.Arbitrary<ReceiptBlock> = fc.oneof(
  fc.record({
    kind: fc.constant('text'),
    text: anyText,
    align: anyAlign,
    size: fc.constantFrom('normal', 'double', 'large'),
    bold: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('row'),
    left: anyText,
    right: anyText,
    size: fc.constantFrom('normal', 'double'),
    bold: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('columns'),
    cells: fc.array(
      fc.record({ text: anyText, align: anyAlign, share: fc.integer({ min: 1, max: 12 }) }),
      { minLength: 1, maxLength: 4 },
    ),
    bold: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('barcode'), value: fc.stringMatching(/^[\x21-\x7e]{1,24}$/) }),
  fc.record({ kind: fc.constant('banner'), text: anyText }),
  fc.constantFrom({ kind: 'rule' } as const, { kind: 'blank' } as const),
);

/** Documents as wild as the model lets them be. */
export const anyDocument: fc.Arbitrary<ReceiptDocument> = fc.record({
  blocks: fc.array(anyBlock, { maxLength: 12 }),
});

/** Every text of `document`, in the order of its blocks. */
export function textsOf(document: ReceiptDocument): string[] {
  return document.blocks.flatMap((block) => {
    switch (block.kind) {
      case 'text':
      case 'banner':
        return [block.text];
      case 'row':
        return [block.left, block.right];
      case 'columns':
        return block.cells.map((cell) => cell.text);
      case 'barcode':
        return [block.value];
      case 'rule':
      case 'blank':
        return [];
    }
  });
}
