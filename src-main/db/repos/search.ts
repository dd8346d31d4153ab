import { swaps, trigrams } from '@shared/domain/search/text';
import type { ClientId, ProductId } from '@shared/lib/ids';
import { sql, type SQL } from 'drizzle-orm';
import type { ReadableDb } from '../database';

/** Something that may be what was meant, with the folded text that decides it. */
export interface Candidate<Id> {
  readonly id: Id;
  readonly text: string;
}

/**
 * `typed` wants every word as it stands; `misspelled` is content with a part of every one, and
 * `guessed` with a part of the longer ones, since a short word may keep none of its parts.
 */
export type Reach = 'typed' | 'misspelled' | 'guessed';

/** How many candidates are looked at more closely. */
const CANDIDATES = 300;
/** A word of so many letters may have no three in a row right after one slip. */
const LETTERS_WITHOUT_SPARE = 5;

interface Index {
  readonly rows: SQL;
  readonly trigrams: SQL;
  readonly id: SQL;
}

const PRODUCTS: Index = {
  rows: sql.raw('search_products'),
  trigrams: sql.raw('search_product_trigrams'),
  id: sql.raw('product_id'),
};
const CLIENTS: Index = {
  rows: sql.raw('search_clients'),
  trigrams: sql.raw('search_client_trigrams'),
  id: sql.raw('client_id'),
};

/** Active products that may answer `words` (folded, at least one), the likeliest first. */
export function findProductCandidates(
  db: ReadableDb,
  words: readonly string[],
  reach: Reach,
): Candidate<ProductId>[] {
  return findCandidates(db, PRODUCTS, words, reach);
}

/** Active clients that may answer `words` (folded, at least one), the likeliest first. */
export function findClientCandidates(
  db: ReadableDb,
  words: readonly string[],
  reach: Reach,
): Candidate<ClientId>[] {
  return findCandidates(db, CLIENTS, words, reach);
}

function findCandidates<Id>(
  db: ReadableDb,
  index: Index,
  words: readonly string[],
  reach: Reach,
): Candidate<Id>[] {
  const match = matchFor(words.filter(hasParts), reach);
  if (match !== '') {
    const order = reach === 'typed' ? likeliestFirst(words) : sql`parts.rank`;
    return db.all(sql`
      SELECT rows.${index.id} AS id, rows.text AS text
      FROM ${index.trigrams} AS parts JOIN ${index.rows} AS rows ON rows.row_no = parts.rowid
      WHERE parts.${index.trigrams} MATCH ${match} ${shortOnesBegin(words)}
      ORDER BY ${order} LIMIT ${CANDIDATES}`);
  }
  if (reach !== 'typed') return [];
  return db.all(sql`
    SELECT rows.${index.id} AS id, rows.text AS text FROM ${index.rows} AS rows
    WHERE true ${shortOnesBegin(words)}
    ORDER BY ${likeliestFirst(words)} LIMIT ${CANDIDATES}`);
}

// Folded words hold letters and digits only, so that nothing typed is an operator of FTS5.
function matchFor(words: readonly string[], reach: Reach): string {
  if (reach === 'typed') return words.map((word) => `"${word}"`).join(' AND ');
  if (reach === 'misspelled') return words.map(anyPartOf).join(' AND ');
  const sturdy = words.filter((word) => word.length > LETTERS_WITHOUT_SPARE);
  return sturdy.length > 0
    ? sturdy.map(anyPartOf).join(' AND ')
    : words.map(anyPartOf).join(' OR ');
}

function anyPartOf(word: string): string {
  const parts = partsOf(word).map((part) => `"${part}"`);
  return `(${parts.join(' OR ')})`;
}

function partsOf(word: string): string[] {
  // A number that is nearly right is another number: it is wanted whole.
  if (/\d/.test(word)) return [word];
  // Two letters swapped leave no part of a short word whole, so that their places are tried.
  const spellings = word.length <= LETTERS_WITHOUT_SPARE ? [word, ...swaps(word)] : [word];
  return [...new Set(spellings.flatMap(trigrams))];
}

// One or two letters are too short for a trigram: they are looked for where words begin.
function shortOnesBegin(words: readonly string[]): SQL {
  const short = words.filter((word) => !hasParts(word));
  return sql.join(
    short.map((word) => sql`AND ${beginsAWord(word)}`),
    sql` `,
  );
}

// The rank of FTS5 costs a look at every match; this costs half and knows where words begin.
function likeliestFirst(words: readonly string[]): SQL {
  const first = words[0] ?? '';
  const leads = sql`(instr(rows.sort_name, ${first}) = 1)`;
  const beginnings = [leads, ...words.filter(hasParts).map(beginsAWord)];
  return sql`${sql.join(beginnings, sql` + `)} DESC, length(rows.text)`;
}

function beginsAWord(word: string): SQL {
  return sql`(instr(' ' || rows.text, ${` ${word}`}) > 0)`;
}

function hasParts(word: string): boolean {
  return trigrams(word).length > 0;
}
