import { normaliseBarcode } from '@shared/domain/scan/gtin';
import { foldCode, searchWords } from '@shared/domain/search/text';
import type { CommandFailure } from '@shared/ipc/failures';
import type { ProductView } from '@shared/ipc/views/records';
import type { ProductId } from '@shared/lib/ids';
import { ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import {
  findProductIdsByBarcode,
  findProductIdsByCode,
  findProducts,
  listProductIds,
} from '../../db/repos/find-records';
import { findProductCandidates } from '../../db/repos/search';
import type { TillContext } from '../context';
import { signedIn } from '../people/approval';
import { rank } from './rank';

/** Active products for what was typed, the best first: a code or bar code that is whole leads. */
export function searchProducts(
  context: TillContext,
  text: string,
  limit: number,
): Result<ProductView[], CommandFailure> {
  const db = context.database.read;
  const employee = signedIn(context, db);
  if (!employee.ok) return employee;
  const ids = text.trim() === '' ? listProductIds(db, limit) : findIds(db, text);
  return ok(findProducts(db, ids.slice(0, limit)));
}

function findIds(db: ReadableDb, text: string): ProductId[] {
  const words = searchWords(text);
  const code = foldCode(text);
  return [
    ...new Set([
      ...(code === '' ? [] : findProductIdsByCode(db, code)),
      ...findProductIdsByBarcode(db, normaliseBarcode(text)),
      ...rank(words, (parts, reach) => findProductCandidates(db, parts, reach)),
    ]),
  ];
}
