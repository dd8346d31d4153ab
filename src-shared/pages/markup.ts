import { escapeHtml } from '../receipt/escape-html';

/** A piece of a page. Only `markup` makes one, so a text that somebody typed is never taken for it. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

type Part = string | number | Markup | readonly Markup[];

/** Markup with `parts` in it: texts are escaped, markup is taken as it is. */
export function markup(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const written = parts.map(write);
  return new Markup(pieces.map((piece, at) => `${piece}${written[at] ?? ''}`).join(''));
}

export const NOTHING = markup``;

function write(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number' || part instanceof Markup) return String(part);
  return part.map(String).join('\n');
}
