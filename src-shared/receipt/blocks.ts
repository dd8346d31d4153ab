import type { ReceiptBlock, RowBlock, TextBlock } from './receipt-document';

/** Shorthand for the blocks of a document: plain unless the style says otherwise. */

export const RULE: ReceiptBlock = { kind: 'rule' };
export const BLANK: ReceiptBlock = { kind: 'blank' };

export function textBlock(
  text: string,
  style: Partial<Pick<TextBlock, 'align' | 'size' | 'bold'>> = {},
): ReceiptBlock {
  return { kind: 'text', text, align: 'left', size: 'normal', bold: false, ...style };
}

export function centered(text: string, style: Partial<Pick<TextBlock, 'size' | 'bold'>> = {}) {
  return textBlock(text, { ...style, align: 'center' });
}

export function rowBlock(
  left: string,
  right: string,
  style: Partial<Pick<RowBlock, 'size' | 'bold'>> = {},
): RowBlock {
  return { kind: 'row', left, right, size: 'normal', bold: false, ...style };
}
