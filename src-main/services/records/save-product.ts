import { productDefaults } from '@shared/journal/defaults';
import type { CommandFailure } from '@shared/ipc/failures';
import type { ProductView } from '@shared/ipc/views/records';
import { productRecord, type ProductRecord } from '@shared/journal/records';
import type { Changes } from '@shared/journal/reducers/merge';
import type { ProductId } from '@shared/lib/ids';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findProduct, findTaxRates } from '../../db/repos/records';
import { runCommand } from '../command';
import type { TillContext } from '../context';
import { signedInWhoMay } from '../people/approval';
import { completeRecord } from './complete-record';

const FREE_TEXT = ['name', 'printedName', 'category', 'sellingUnit', 'instructions'] as const;

/** Makes the product under a new id, or changes what is given; its tax code is a known one. */
export function saveProduct(
  context: TillContext,
  productId: ProductId,
  changes: Changes<ProductRecord>,
): Result<ProductView, CommandFailure> {
  return runCommand(context, ['records'], ({ db, append }): Result<ProductView, CommandFailure> => {
    const employee = signedInWhoMay(context, db, 'edit-products');
    if (!employee.ok) return employee;
    const before = recordOf(db, productId);
    const complete = completeRecord({
      schema: productRecord,
      base: before ?? productDefaults,
      isNew: before === null,
      changes,
      freeText: FREE_TEXT,
    });
    if (!complete.ok) return complete;
    const { record, news } = complete.value;
    const { taxCode } = news;
    if (taxCode !== undefined && !findTaxRates(db).some(({ code }) => code === taxCode)) {
      return err({ code: 'TAX_CODE_UNKNOWN', taxCode });
    }
    if (Object.keys(news).length > 0) append('product.saved', { productId, changes: news });
    return ok({ ...record, productId });
  });
}

function recordOf(db: ReadableDb, productId: ProductId): ProductRecord | null {
  const product = findProduct(db, productId);
  if (product === null) return null;
  const { productId: _identity, ...record } = product;
  return record;
}
