import { trigrams } from '@shared/domain/search/text';
import type { ClientId, ProductId } from '@shared/lib/ids';
import { sql, type SQL } from 'drizzle-orm';
import type { ReadableDb } from '../database';

/** Something that may be what was meant, with the folded text that decides it. */
export interface Candidate<Id> {
  readonly id: Id;
  readonly text: string;
}

/** `typed` wants every word as it stands; `misspelled` is content with a part of any. */
export type Reach = 'typed' | 'misspelled';

/** How many candidates are looked at more closely. */
const CANDIDATES = 300;
/** More parts than this narrow nothing down and only cost time. */
const PARTS = 40;

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
  const long = words.filter((word) => trigrams(word).length > 0);
  const short = words.filter((word) => trigrams(word).length === 0);
  const match = reach === 'typed' ? allOf(long) : anyPartOf(long);
  if (match === '') return reach === 'typed' ? findByBeginnings(db, index, short) : [];
  return db.all(sql`
    SELECT rows.${index.id} AS id, rows.text AS text
    FROM ${index.trigrams} AS parts JOIN ${index.rows} AS rows ON rows.row_no = parts.rowid
    WHERE parts.${index.trigrams} MATCH ${match} ${reach === 'typed' ? begins(short) : sql``}
    ORDER BY parts.rank LIMIT ${CANDIDATES}`);
}

// One or two letters are too short for a trigram: they are looked for where words begin.
function findByBeginnings<Id>(
  db: ReadableDb,
  index: Index,
  words: readonly string[],
): Candidate<Id>[] {
  const first = words[0] ?? '';
  return db.all(sql`
    SELECT rows.${index.id} AS id, rows.text AS text FROM ${index.rows} AS rows
    WHERE true ${begins(words)}
    ORDER BY instr(rows.code, ${first}) = 1 DESC, instr(rows.sort_name, ${first}) = 1 DESC,
      rows.sort_name
    LIMIT ${CANDIDATES}`);
}

function begins(words: readonly string[]): SQL {
  const conditions = words.map((word) => sql`AND instr(' ' || rows.text, ${` ${word}`}) > 0`);
  return sql.join(conditions, sql` `);
}

// Folded words hold letters and digits only, so that nothing typed is an operator of FTS5.
function allOf(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(' AND ');
}

function anyPartOf(words: readonly string[]): string {
  const parts = new Set(words.flatMap(trigrams));
  return [...parts]
    .slice(0, PARTS)
    .map((part) => `"${part}"`)
    .join(' OR ');
}
