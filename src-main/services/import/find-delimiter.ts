const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** What parts the cells of `text`: the one that occurs most in its first row outside of quotes. */
export function findDelimiter(text: string): Delimiter {
  const header = firstRow(text);
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function firstRow(text: string): string {
  let quoted = false;
  let row = '';
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) {
      if (row.trim() !== '') break;
    } else if (!quoted) row += character;
  }
  return row;
}
