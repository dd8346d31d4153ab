import { BLANK, centered, rowBlock, RULE, textBlock } from '@shared/receipt/blocks';
import { layOutReceipt, SIZE_FACTOR } from '@shared/receipt/layout';
import type { ReceiptBlock } from '@shared/receipt/receipt-document';
import { widthOf } from '@shared/receipt/text-width';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDocument, textsOf } from '../../support/any-document';

function lines(blocks: ReceiptBlock[], columns = 32): string[] {
  return layOutReceipt({ blocks }, columns).map((line) =>
    line.kind === 'text' ? line.text : line.value,
  );
}

describe('lines of paper', () => {
  it('sets the amount at the right edge', () => {
    expect(lines([rowBlock('Examination', '$68.00')])).toEqual([
      'Examination               $68.00',
    ]);
  });

  it('wraps a long name by word and puts the amount on its last line', () => {
    const name = 'Dental cleaning with anaesthesia, dog over 25 kg';
    expect(lines([rowBlock(name, '$1,234.50')])).toEqual([
      'Dental cleaning with',
      'anaesthesia, dog over',
      '25 kg                  $1,234.50',
    ]);
  });

  it('gives the amount its own line where the words would have no room', () => {
    expect(lines([rowBlock('Approval code', 'ABCDEFGHIJKLMNOPQRSTUVWX')])).toEqual([
      'Approval code',
      '        ABCDEFGHIJKLMNOPQRSTUVWX',
    ]);
  });

  it('breaks a word that is longer than the paper', () => {
    expect(lines([textBlock('a'.repeat(40))])).toEqual(['a'.repeat(32), 'a'.repeat(8)]);
  });

  it('keeps the indent of a line that wraps', () => {
    expect(lines([textBlock('  2 x $12.50 with a fee of $3.00 each time')])).toEqual([
      '  2 x $12.50 with a fee of $3.00',
      '  each time',
    ]);
  });

  it('has half the columns for double and a third for large', () => {
    expect(lines([centered('Paw', { size: 'double' })])).toEqual(['      Paw']);
    expect(lines([textBlock('$12.50', { size: 'large', align: 'right' })])).toEqual(['    $12.50']);
  });

  it('sets cells under each other and wraps each in its own width', () => {
    const cells = (first: string, second: string): ReceiptBlock => ({
      kind: 'columns',
      bold: false,
      cells: [
        { text: first, align: 'left', share: 2 },
        { text: second, align: 'right', share: 1 },
      ],
    });
    expect(lines([cells('Visa', '12'), cells('Third-party financing company', '3')], 24)).toEqual([
      'Visa                  12',
      'Third-party            3',
      'financing',
      'company',
    ]);
  });

  it('draws rules, blanks and banners over the whole width', () => {
    expect(lines([RULE, BLANK, { kind: 'banner', text: 'COPY 1' }])).toEqual([
      '-'.repeat(32),
      '',
      '   * COPY 1 *',
    ]);
  });

  it('counts what stands on paper, not what the computer stores', () => {
    expect(widthOf('Zoë')).toBe(3);
    expect(widthOf('Zoe\u0308')).toBe(3);
    expect(widthOf('北京')).toBe(4);
    expect(widthOf('👩‍👩‍👧')).toBe(2);
    expect(widthOf('🇺🇸')).toBe(2);
    expect(lines([rowBlock('北京', '1')], 24)).toEqual([`北京${' '.repeat(19)}1`]);
  });
});

describe('any document', () => {
  it('never exceeds the columns and never loses a character', () => {
    fc.assert(
      fc.property(anyDocument, fc.constantFrom(24, 32, 42, 48), (document, columns) => {
        const paper = layOutReceipt(document, columns);
        for (const line of paper) {
          if (line.kind === 'text') {
            expect(widthOf(line.text)).toBeLessThanOrEqual(columns / SIZE_FACTOR[line.size]);
          }
        }
        const printed = paper.map((line) => (line.kind === 'text' ? line.text : line.value));
        expect(lettersOf(printed)).toEqual(lettersOf(textsOf(document)));
      }),
    );
  });
});

// Cells that stand beside each other are read line by line, so only the count is comparable.
function lettersOf(texts: readonly string[]): string[] {
  return Array.from(texts.join(''))
    .filter((character) => !/[\s*-]/u.test(character))
    .sort();
}
