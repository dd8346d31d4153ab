/** Letters that are letters of their own in Unicode, but not on the keyboard of the counter. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * `text` as it is searched: lower case, without accents and apostrophes, and with one space for
 * whatever else is neither letter nor digit. Folding what is folded changes nothing.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘`´]+/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => SPELLED[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of `text` as they are searched, each once, in the order in which they were typed. */
export function searchWords(text: string): string[] {
  return [...new Set(foldText(text).split(' '))].filter((word) => word !== '');
}

/** A folded word in its runs of letters and of digits: `50mg` is `50` and `mg`. */
export function wordParts(word: string): string[] {
  return word.match(/\p{N}+|\P{N}+/gu) ?? [];
}

/** Every three letters in a row of `word`, each once; none for a shorter word. */
export function trigrams(word: string): string[] {
  const letters = Array.from(word);
  const found = new Set<string>();
  for (let start = 0; start + 3 <= letters.length; start += 1) {
    found.add(letters.slice(start, start + 3).join(''));
  }
  return [...found];
}

/** `word` with each two neighbouring letters swapped in turn. */
export function swaps(word: string): string[] {
  const letters = Array.from(word);
  return letters.slice(1).map((letter, index) => {
    const before = letters.slice(0, index);
    return [...before, letter, letters[index], ...letters.slice(index + 2)].join('');
  });
}

/** The digits of `text`, as in a phone number or a bar code, and nothing else. */
export function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/[^0-9]+/g, '');
}

/** A code as it is compared: `AMX-250`, `amx 250` and `Amx250` are the same one. */
export function foldCode(text: string): string {
  return foldText(text).replaceAll(' ', '');
}
