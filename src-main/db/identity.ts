import type { IdSource, TillId } from '@shared/lib/ids';
import type { ReadableDb, WritableDb } from './database';
import { tillIdentity } from './schema/schema';

/** The till this file belongs to, or null in a file that is still empty. */
export function findTillId(db: ReadableDb): TillId | null {
  return db.select({ tillId: tillIdentity.tillId }).from(tillIdentity).get()?.tillId ?? null;
}

/** The till this file belongs to; a new file becomes a new till. */
export function ensureTillId(db: WritableDb, ids: IdSource): TillId {
  const known = findTillId(db);
  if (known !== null) return known;
  const tillId = ids.next() as TillId;
  db.insert(tillIdentity).values({ onlyRow: 1, tillId }).run();
  return tillId;
}
