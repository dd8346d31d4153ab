import { normaliseBarcode } from '@shared/domain/scan/gtin';
import { foldCode } from '@shared/domain/search/text';
import type { CommandFailure } from '@shared/ipc/failures';
import type { ProductView } from '@shared/ipc/views/records';
import type { ProductId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import {
  findProductIdsByBarcode,
  findProductIdsByCode,
  findProducts,
} from '../../db/repos/find-records';
import type { TillContext } from '../context';
import { signedIn } from '../people/approval';

/** The one active product behind a scan: by bar code, else by the code of the house. */
export function scanProduct(
  context: TillContext,
  barcode: string,
): Result<ProductView, CommandFailure> {
  const db = context.database.read;
  const employee = signedIn(context, db);
  if (!employee.ok) return employee;
  const [product, ...others] = findProducts(db, findIds(db, barcode));
  if (product === undefined) return err({ code: 'BARCODE_UNKNOWN', barcode });
  if (others.length === 0) return ok(product);
  const names = [product, ...others].map(({ name }) => name);
  return err({ code: 'BARCODE_AMBIGUOUS', barcode, names });
}

function findIds(db: ReadableDb, barcode: string): ProductId[] {
  const byBarcode = findProductIdsByBarcode(db, normaliseBarcode(barcode));
  if (byBarcode.length > 0) return byBarcode;
  const code = foldCode(barcode);
  return code === '' ? [] : findProductIdsByCode(db, code);
}
