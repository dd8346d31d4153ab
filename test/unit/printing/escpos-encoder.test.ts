import { encodeReceipt } from '@main/printing/escpos-encoder';
import { printerProfile } from '@main/printing/printer-profile';
import { spell, spellDocument } from '@main/printing/spell';
import { centered, rowBlock, textBlock } from '@shared/receipt/blocks';
import { layOutReceipt } from '@shared/receipt/layout';
import type { ReceiptBlock } from '@shared/receipt/receipt-document';
import { renderSaleReceipt } from '@shared/receipt/sale-receipt';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDocument } from '../../support/any-document';
import { decodeEscPos } from '../../support/escpos-decoder';
import { english, saleData } from '../../support/sale-data';

const wide = printerProfile(80);
const narrow = printerProfile(58);

function textOf(block: ReceiptBlock): string | undefined {
  return decodeEscPos(encodeReceipt({ blocks: [block] }, wide)).lines[0]?.text;
}

describe('what the printer gets', () => {
  it('can be read again by who did not write it', () => {
    const print = decodeEscPos(encodeReceipt(renderSaleReceipt(saleData(), english), wide));
    const texts = print.lines.map(({ text }) => text.trim().replace(/ +/g, ' '));
    expect(texts).toContain('Clínica Peña');
    expect(texts).toContain('Client Zoë Lukasz');
    expect(texts).toContain('Examination $68.00');
    expect(print.barcodes).toEqual(['A-P000123']);
    expect([print.cuts, print.pulses]).toEqual([1, []]);
    expect(print.lines.find(({ text }) => text.startsWith('TOTAL'))).toEqual({
      text: 'TOTAL             $99.74',
      width: 2,
      height: 2,
      bold: true,
    });
  });

  it('begins with a clean printer that tells when its paper ends', () => {
    const bytes = encodeReceipt({ blocks: [] }, wide);
    expect(bytes.toString('hex')).toBe('1b40' + '1d610e' + '1d564200');
  });

  it('feeds paper without a cutter to where it is torn off', () => {
    const print = decodeEscPos(encodeReceipt({ blocks: [textBlock('x')] }, narrow));
    expect([print.lines.length, print.cuts]).toEqual([5, 0]);
  });

  it('sends the euro as byte D5 of table 19', () => {
    const bytes = encodeReceipt({ blocks: [textBlock('Zoë 12,50 €')] }, wide);
    expect(bytes.toString('hex')).toContain('1b7413' + '5a6f8920' + '31322c353020' + 'd5' + '0a');
  });

  it.each([
    ['Zoë 12,50 €', 'Zoë 12,50 €'],
    ['Peña, Françoise, Jürgen', 'Peña, Françoise, Jürgen'],
    ['Zoe\u0308 n\u0303', 'Zoë ñ'],
    ['“½ × 3” … ©', '“½ × 3” … ©'],
    ['α ≥ — €', 'α ≥ — €'],
    ['Łukasz', 'Lukasz'],
    ['北京', 'BeiJing'],
    ['Rex 🐶', 'Rex :dog:'],
    ['12\u00a0345,60\u202f€', '12 345,60 €'],
    ['\ue000', '■'],
    ['tab\there\u0007', 'tab here'],
  ])('prints %j as %j', (text, printed) => {
    expect(textOf(textBlock(text))).toBe(printed);
  });

  it('changes tables within a line only where it must', () => {
    const bytes = encodeReceipt({ blocks: [textBlock('α ñ “x” €')] }, wide);
    expect(
      bytes
        .toString('latin1')
        .match(/\x1bt./gs)
        ?.map((each) => each.charCodeAt(2)),
    ).toEqual([0, 16, 19]);
    expect(textOf(textBlock('α ñ “x” €'))).toBe('α ñ “x” €');
  });

  it('never sends bold to a line that is not', () => {
    const blocks = [
      centered('A', { size: 'double', bold: true }),
      textBlock('B'),
      textBlock('C', { bold: true }),
      rowBlock('D', '1', { size: 'double', bold: true }),
      textBlock('E', { size: 'large' }),
    ];
    const { lines } = decodeEscPos(encodeReceipt({ blocks }, wide));
    const styles = lines.map(({ width, height, bold }) => [width, height, bold]);
    expect(styles).toEqual([
      [2, 2, true],
      [1, 1, false],
      [1, 1, true],
      [2, 2, true],
      [3, 3, false],
    ]);
  });

  it('writes a number out whose bars do not fit the paper', () => {
    const blocks: ReceiptBlock[] = [{ kind: 'barcode', value: 'A-123456789012345678' }];
    expect(decodeEscPos(encodeReceipt({ blocks }, narrow))).toMatchObject({
      barcodes: [],
      lines: [{ text: 'A-123456789012345678' }, {}, {}, {}, {}],
    });
    expect(decodeEscPos(encodeReceipt({ blocks }, wide)).barcodes).toEqual([
      'A-123456789012345678',
    ]);
  });
});

describe('any document', () => {
  it('is read again line by line as it was set, within its columns', () => {
    fc.assert(
      fc.property(anyDocument, fc.constantFrom(wide, narrow), (document, profile) => {
        const spelled = spellDocument(document, profile.codePages);
        const set = layOutReceipt(spelled, profile.columns).flatMap((line) =>
          line.kind === 'text' ? [line.text.trimEnd()] : [],
        );
        const bytes = encodeReceipt(document, profile);
        const { lines } = decodeEscPos(bytes);
        const texts = lines.map(({ text }) => text);
        expect(set.every((text) => texts.includes(text))).toBe(true);
        for (const { text, width } of lines) {
          expect(text.length * width).toBeLessThanOrEqual(profile.columns);
        }
        // Two bytes with which a real-time command would begin.
        expect(bytes.includes(Buffer.from([0x10, 0x04]))).toBe(false);
        expect(bytes.includes(Buffer.from([0x10, 0x14]))).toBe(false);
      }),
    );
  });

  it('loses no letter that the printer has', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\x21-\x7eñéëüß€½ ]*$/), (text) => {
        expect(spell(text, wide.codePages)).toBe(text);
      }),
    );
  });
});
