const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const EMOJI =
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{Regional_Indicator}|\u20e3/u;
const NOTHING = /^[\p{M}\p{Cf}\p{Cc}]$/u;
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u2e80-\u303e\u3200-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;

/** What a person takes for one character each: letters with their marks, whole emoji. */
export function charactersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/**
 * How many columns of fixed width `text` takes: two for ideographs, kana, Hangul and emoji, none
 * for combining marks (Unicode UAX #11 and #29).
 */
export function widthOf(text: string): number {
  // Nearly every text of a receipt is this one, and cutting it into characters is slow.
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  return charactersOf(text).reduce((width, character) => width + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  if (EMOJI.test(character)) return 2;
  let width = 0;
  for (const point of character) {
    if (!NOTHING.test(point)) width += WIDE.test(point) ? 2 : 1;
  }
  return width;
}
