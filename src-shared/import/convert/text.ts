/** `text` in small letters without accents, signs and spaces: how names and words are compared. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const CODE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

/** True for the spelling of a list's key: `GERMAN_SHEPHERD_DOG`, `PUG`. */
export function isCode(text: string): boolean {
  return CODE.test(text);
}

/** `GERMAN_SHEPHERD_DOG` as people write it: `German Shepherd Dog`. */
export function wordsOfCode(code: string): string {
  return code
    .split('_')
    .map((word) => word.slice(0, 1) + word.slice(1).toLowerCase())
    .join(' ');
}

const PLACEHOLDERS = new Set(['na', 'none', 'null', 'nobreed', 'unknown', 'ninguno', 'ninguna']);

/** True for a text that only says that there is none. */
export function isPlaceholder(text: string): boolean {
  const folded = fold(text);
  return folded === '' || PLACEHOLDERS.has(folded);
}

// The journal refuses these: see `printable` in fields.ts. Written as ranges of code points.
const UNPRINTABLE = /[^\P{Cc}\t\n\r\u0080-\u009f]/gu;

/** `text` without control characters that no screen and no paper can show. */
export function withoutUnprintable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}

/** `text` on one line, with single spaces. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The first `length` units of `text`, never half a character. */
export function shorten(text: string, length: number): string {
  const cut = text.slice(0, length);
  return (/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut).trimEnd();
}
