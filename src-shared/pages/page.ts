import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { escapeHtml } from '../receipt/escape-html';
import { wordingOf, type Wording } from '../receipt/wording';
import { assert } from '../lib/assert';
import type { House } from './house';
import { pageHead } from './page-head';
import { pageStyles, type PageSize } from './page-styles';
import { markup, type Markup } from './markup';

/** A document as the screen shows it and as it becomes a PDF. */
export interface Page {
  /** What the document calls itself, with its number. */
  readonly title: string;
  /** Language tag. */
  readonly lang: string;
  /** One whole page that needs nothing else: no script, font or address. */
  readonly html: string;
  readonly size: PageSize;
  /** Markup for the foot of each sheet, with its number, in the dialect of Chromium's printing. */
  readonly footer: string;
  /** The document alone, to be bound with others. */
  readonly sheet: Markup;
}

/** The language of a page. */
export type PageI18n = Pick<I18n, '_' | 'locale'>;

interface Content {
  readonly title: string;
  /** Above the title, in a frame: that it is a copy, for example. */
  readonly banners?: readonly string[];
  readonly body: readonly Markup[];
}

/** Puts what `write` says under the letterhead. */
export function renderPage(
  house: House,
  i18n: PageI18n,
  write: (wording: Wording) => Content,
): Page {
  const wording = wordingOf(i18n, house.hospital);
  const { title, banners = [], body } = write(wording);
  const { pageSize: size } = house;
  const sheet = markup`<main class="page" lang="${i18n.locale}">
${pageHead(house, banners, wording)}
<h1>${title}</h1>
${body}
</main>`;
  const about = { title, lang: i18n.locale, size };
  const footer = footerOf(house, title, wording);
  return { ...about, html: htmlOf(about, [sheet]), footer, sheet };
}

/** Several documents as one, each from a new sheet on; they share the name and the foot of the first. */
export function bindPages(pages: readonly Page[]): Page {
  const [first] = pages;
  assert(first !== undefined, 'there is something to bind');
  const sheets = pages.map(({ sheet }) => sheet);
  return { ...first, html: htmlOf(first, sheets), sheet: markup`${sheets}` };
}

function htmlOf(
  { title, lang, size }: Pick<Page, 'title' | 'lang' | 'size'>,
  sheets: readonly Markup[],
): string {
  return markup`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${title}</title><style>${pageStyles(size)}</style></head>
<body>
${sheets}
</body></html>`.toString();
}

// Stand for the numbers while the sentence is translated and escaped; nobody types them.
const NUMBER = '\uE000';
const COUNT = '\uE001';

/** Name, title and `Page 1 of 3`; Chromium writes the numbers into elements of these classes. */
function footerOf({ hospital }: House, title: string, { say }: Wording): string {
  const [number, count] = [NUMBER, COUNT];
  const numbers = escapeHtml(say(msg`Page ${number} of ${count}`))
    .replace(NUMBER, '<span class="pageNumber"></span>')
    .replace(COUNT, '<span class="totalPages"></span>');
  const left = escapeHtml(`${hospital.name} · ${title}`);
  // Nothing of the page's own styles reaches its foot.
  const style =
    'display:flex;justify-content:space-between;width:100%;padding:0 16mm;font:8px sans-serif;color:#444';
  return `<div style="${style}"><span>${left}</span><span>${numbers}</span></div>`;
}
