import type { Align } from './receipt-document';
import { charactersOf, widthOf } from './text-width';

/**
 * `text` in lines of at most `columns` (two or more), broken between words, or within a word that
 * is longer than a line. Every character but the spaces at a break is kept; spaces at the start
 * indent every line.
 */
export function wrap(text: string, columns: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, columns));
}

function wrapParagraph(paragraph: string, columns: number): string[] {
  const spaces = /^ */.exec(paragraph)?.[0].length ?? 0;
  const indent = ' '.repeat(Math.max(0, Math.min(spaces, Math.floor(columns / 2) - 1)));
  const room = columns - indent.length;
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/u)) {
    if (word === '') continue;
    for (const piece of pieces(word, room)) {
      const longer = line === '' || piece.continues ? line + piece.text : `${line} ${piece.text}`;
      if (widthOf(longer) <= room) line = longer;
      else {
        lines.push(line);
        line = piece.text;
      }
    }
  }
  lines.push(line);
  return lines.map((each) => (each === '' ? '' : indent + each));
}

interface Piece {
  readonly text: string;
  /** It goes on without a space. */
  readonly continues: boolean;
}

function pieces(word: string, room: number): Piece[] {
  if (widthOf(word) <= room) return [{ text: word, continues: false }];
  const found: Piece[] = [];
  let text = '';
  for (const character of charactersOf(word)) {
    if (text !== '' && widthOf(text + character) > room) {
      found.push({ text, continues: found.length > 0 });
      text = '';
    }
    text += character;
  }
  return [...found, { text, continues: found.length > 0 }];
}

/** `line` filled up with spaces to `columns`, so that it stands where `align` says. */
export function pad(line: string, columns: number, align: Align): string {
  const free = Math.max(0, columns - widthOf(line));
  const before = align === 'left' ? 0 : align === 'right' ? free : Math.floor(free / 2);
  return ' '.repeat(before) + line + ' '.repeat(free - before);
}
