import { decode } from 'iconv-lite';

/** A table of characters that `ESC t n` selects. */
export interface CodePage {
  readonly name: 'CP437' | 'CP850' | 'CP858' | 'WPC1252';
  /** The n of `ESC t n`: Epson's numbers, which most makers share. */
  readonly selector: number;
  readonly bytes: ReadonlyMap<string, number>;
}

/** Bytes that are printed from one table. */
export interface Run {
  readonly page: CodePage;
  readonly bytes: Buffer;
}

/** In the order in which they are tried: what every printer has comes first. */
export const CODE_PAGES = [
  codePage('CP437', 0, 'cp437'),
  codePage('CP858', 19, 'cp858'),
  codePage('CP850', 2, 'cp850'),
  codePage('WPC1252', 16, 'win1252'),
] as const;

function codePage(
  name: CodePage['name'],
  selector: number,
  encoding: 'cp437' | 'cp850' | 'cp858' | 'win1252',
): CodePage {
  const bytes = new Map<string, number>();
  for (let byte = 0x20; byte <= 0xff; byte += 1) {
    const character = decode(Buffer.from([byte]), encoding);
    // Many a table 16 was made before the euro: table 19 was made for it.
    const isOldEuro = name === 'WPC1252' && character === '€';
    if (!isOldEuro && /^[^\p{C}\p{Zs}\ufffd]$|^ $/u.test(character)) bytes.set(character, byte);
  }
  return { name, selector, bytes };
}

/** Whether one of `pages` has the character. */
export function isPrintable(character: string, pages: readonly CodePage[]): boolean {
  return pages.some(({ bytes }) => bytes.has(character));
}

/**
 * `text` in as few runs as the pages allow, beginning on `page` when that is the one the printer
 * is at. Throws on a character that no page has: spell the text first.
 */
export function encodeRuns(text: string, pages: readonly CodePage[], page: CodePage | null): Run[] {
  const characters = Array.from(text);
  const runs: Run[] = [];
  let at = 0;
  let current = page;
  while (at < characters.length) {
    const rest = characters.slice(at);
    const reach = current === null ? 0 : reachOf(rest, current);
    if (current === null || reach === 0) {
      current = furthest(rest, pages);
      continue;
    }
    const { bytes } = current;
    const run = rest.slice(0, reach).map((character) => bytes.get(character) ?? 0);
    runs.push({ page: current, bytes: Buffer.from(run) });
    at += reach;
  }
  return runs;
}

function reachOf(characters: readonly string[], { bytes }: CodePage): number {
  const stop = characters.findIndex((character) => !bytes.has(character));
  return stop === -1 ? characters.length : stop;
}

function furthest(characters: readonly string[], pages: readonly CodePage[]): CodePage {
  const [best] = pages
    .map((page) => ({ page, reach: reachOf(characters, page) }))
    .sort((a, b) => b.reach - a.reach);
  if (best === undefined || best.reach === 0) {
    throw new Error(`no code page has ${JSON.stringify(characters[0])}`);
  }
  return best.page;
}
