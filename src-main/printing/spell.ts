import type { ReceiptBlock, ReceiptDocument } from '@shared/receipt/receipt-document';
import { charactersOf } from '@shared/receipt/text-width';
import anyAscii from 'any-ascii';
import { isPrintable, type CodePage } from './code-pages';

// Something stood here that nobody can spell; a question mark would pass for part of the name.
const UNSPELLABLE = '■';

/** `text` in characters that one of `pages` has: é stays é, Łukasz becomes Lukasz, 北京 BeiJing. */
export function spell(text: string, pages: readonly CodePage[]): string {
  // Most texts of a receipt are this, which every page has, and cutting into characters is slow.
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return charactersOf(text.normalize('NFC'))
    .map((character) => spellCharacter(character, pages))
    .join('');
}

function spellCharacter(character: string, pages: readonly CodePage[]): string {
  if (character === '\n' || character === '\r\n') return '\n';
  if (/^\s+$/u.test(character)) return ' ';
  if (isPrintable(character, pages)) return character;
  const latin = anyAscii(character).replace(/[^\x20-\x7e]/g, '');
  const isVisible = /[^\p{M}\p{Cf}\p{Cc}]/u.test(character);
  return latin === '' && isVisible ? UNSPELLABLE : latin;
}

/** `document` with every text spelled: set it in lines after this, because spelling changes widths. */
export function spellDocument(
  document: ReceiptDocument,
  pages: readonly CodePage[],
): ReceiptDocument {
  return { blocks: document.blocks.map((block) => spellBlock(block, pages)) };
}

function spellBlock(block: ReceiptBlock, pages: readonly CodePage[]): ReceiptBlock {
  switch (block.kind) {
    case 'text':
    case 'banner':
      return { ...block, text: spell(block.text, pages) };
    case 'row':
      return { ...block, left: spell(block.left, pages), right: spell(block.right, pages) };
    case 'columns':
      return {
        ...block,
        cells: block.cells.map((cell) => ({ ...cell, text: spell(cell.text, pages) })),
      };
    case 'rule':
    case 'blank':
    case 'barcode':
      return block;
  }
}
