import iconv from 'iconv-lite';

/** What `ESC t n` selects on the printers we know: Epson's numbers, which clones share. */
const TABLES = new Map([
  [0, 'cp437'],
  [2, 'cp850'],
  [16, 'win1252'],
  [19, 'cp858'],
]);

/**
 * @param {Uint8Array} bytes
 * @param {number} table the number given to `ESC t`
 * @returns {string | null} the text; null where we know no such table
 */
export function decodeText(bytes, table) {
  const encoding = TABLES.get(table);
  return encoding === undefined ? null : iconv.decode(Buffer.from(bytes), encoding);
}
