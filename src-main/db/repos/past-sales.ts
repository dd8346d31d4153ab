import type { QuantityMilli } from '@shared/domain/quantity/quantity';
import type { PastCompany } from '@shared/domain/verify/companions';
import type { InvoiceId, ProductId } from '@shared/lib/ids';
import { and, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { prepared } from '../prepared';
import { invoiceLines } from '../schema/schema';

interface PastSales extends PastCompany<ProductId> {
  /** How much was sold each time, the latest first. */
  readonly quantities: readonly QuantityMilli[];
}

// The ids of lines are made in the order of time. `line_id` says so to the index.
const lastSales = prepared((db) =>
  db
    .select({
      invoiceId: invoiceLines.invoiceId,
      quantityMilli: sql<QuantityMilli>`json_extract(${invoiceLines.line}, '$.quantityMilli')`,
    })
    .from(invoiceLines)
    .where(and(eq(invoiceLines.productId, sql.placeholder('id')), isNotNull(invoiceLines.netMinor)))
    .orderBy(desc(invoiceLines.lineId))
    .limit(sql.placeholder('limit'))
    .prepare(),
);

/** How a product was sold the last `limit` times, and what stood beside it on those invoices. */
export function findPastSales(db: ReadableDb, productId: ProductId, limit: number): PastSales {
  const sales = lastSales(db).all({ id: productId, limit });
  const invoiceIds = [...new Set(sales.map(({ invoiceId }) => invoiceId))];
  const companions = besideOn(db, invoiceIds).filter((other) => other.productId !== productId);
  return {
    quantities: sales.map(({ quantityMilli }) => quantityMilli),
    invoiceCount: invoiceIds.length,
    companions,
  };
}

function besideOn(db: ReadableDb, invoiceIds: readonly InvoiceId[]) {
  if (invoiceIds.length === 0) return [];
  return db
    .select({
      productId: invoiceLines.productId,
      count: sql<number>`count(DISTINCT ${invoiceLines.invoiceId})`,
    })
    .from(invoiceLines)
    .where(inArray(invoiceLines.invoiceId, [...invoiceIds]))
    .groupBy(invoiceLines.productId)
    .all();
}
