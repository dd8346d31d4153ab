import { digitsOf, foldCode, foldText, searchWords, wordParts } from '@shared/domain/search/text';
import type { ClientId, PatientId, ProductId } from '@shared/lib/ids';
import Database from 'better-sqlite3';
import { eq, sql } from 'drizzle-orm';
import type { TillDatabase, WritableDb } from '../database';
import { prepared } from '../prepared';
import { findClient, findPatient, findPatientsOf, findProduct } from '../repos/records';
import { searchClients, searchProducts } from '../schema/schema';

const written = {
  code: sql.placeholder('code'),
  sortName: sql.placeholder('sortName'),
  text: sql.placeholder('text'),
};
const given = {
  code: sql`excluded.code`,
  sortName: sql`excluded.sort_name`,
  text: sql`excluded.text`,
};

const writeProduct = prepared((db) =>
  db
    .insert(searchProducts)
    .values({ productId: sql.placeholder('productId'), ...written })
    .onConflictDoUpdate({ target: searchProducts.productId, set: given })
    .prepare(),
);

/** Makes the product findable as it now is; an inactive one is not found. */
export function indexProduct(db: WritableDb, productId: ProductId): void {
  const product = findProduct(db, productId);
  if (product?.active !== true) {
    db.delete(searchProducts).where(eq(searchProducts.productId, productId)).run();
    return;
  }
  const { name, printedName, code, category, barcodes } = product;
  const found = {
    code: foldCode(code),
    sortName: foldText(name),
    text: wordsOf(name, printedName, code, foldCode(code), category, ...barcodes),
  };
  writeProduct(db).run({ productId, ...found });
}

const writeClient = prepared((db) =>
  db
    .insert(searchClients)
    .values({ clientId: sql.placeholder('clientId'), ...written })
    .onConflictDoUpdate({ target: searchClients.clientId, set: given })
    .prepare(),
);

/** Makes the client findable as they now are, by their pets too; an inactive one is not found. */
export function indexClient(db: WritableDb, clientId: ClientId): void {
  const client = findClient(db, clientId);
  if (client?.active !== true) {
    db.delete(searchClients).where(eq(searchClients.clientId, clientId)).run();
    return;
  }
  const { firstName, lastName, code, phones } = client;
  const pets = findPatientsOf(db, clientId).filter(({ active }) => active);
  const found = {
    code: foldCode(code),
    sortName: foldText(`${lastName} ${firstName}`),
    text: wordsOf(
      lastName,
      firstName,
      ...pets.map(({ name }) => name),
      code,
      foldCode(code),
      ...phones.map(digitsOf),
      ...pets.map(({ microchip }) => microchip),
    ),
  };
  writeClient(db).run({ clientId, ...found });
}

/**
 * Makes the pet's owner findable by it, and `formerOwner` no more. Where the pet came before its
 * owner, from another till, the owner's own event finds the pet.
 */
export function indexPatient(
  db: WritableDb,
  patientId: PatientId,
  formerOwner: ClientId | null,
): void {
  const owner = findPatient(db, patientId)?.clientId ?? null;
  for (const clientId of new Set([formerOwner, owner])) {
    if (clientId !== null) indexClient(db, clientId);
  }
}

/** Makes both trigram indexes again from the texts they follow, whatever state they are in. */
export function rebuildTrigrams(db: WritableDb): void {
  db.run(sql`INSERT INTO search_product_trigrams (search_product_trigrams) VALUES ('rebuild')`);
  db.run(sql`INSERT INTO search_client_trigrams (search_client_trigrams) VALUES ('rebuild')`);
}

const TRIGRAMS = ['search_product_trigrams', 'search_client_trigrams'] as const;

/** The trigram indexes that do not hold what the texts they follow say. */
export function brokenTrigrams({ sqlite }: TillDatabase): string[] {
  return TRIGRAMS.filter((name) => {
    try {
      // The rank of 1 asks for a comparison with the texts, too.
      sqlite.prepare(`INSERT INTO ${name} (${name}, rank) VALUES ('integrity-check', 1)`).run();
      return false;
    } catch (error) {
      if (isCorrupt(error)) return true;
      throw error;
    }
  });
}

function isCorrupt(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CORRUPT');
}

// With their runs, so that "50 mg" finds "50mg".
function wordsOf(...texts: string[]): string {
  const words = searchWords(texts.join(' '));
  return [...new Set(words.flatMap((word) => [word, ...wordParts(word)]))].join(' ');
}
