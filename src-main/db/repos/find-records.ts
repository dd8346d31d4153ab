import type { ClientId, ProductId } from '@shared/lib/ids';
import { and, asc, count, desc, eq, gt, inArray, isNotNull, max } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import {
  invoices,
  patients,
  clients,
  productBarcodes,
  products,
  searchClients,
  searchProducts,
} from '../schema/schema';
import type { Client, Patient, Product } from './records';

/** Active products with this code, as `foldCode` writes it. */
export function findProductIdsByCode(db: ReadableDb, code: string): ProductId[] {
  const rows = db
    .select({ id: searchProducts.productId })
    .from(searchProducts)
    .where(eq(searchProducts.code, code))
    .orderBy(asc(searchProducts.sortName), asc(searchProducts.productId));
  return rows.all().map(({ id }) => id);
}

/** Active products with this bar code, as `normaliseBarcode` writes it. */
export function findProductIdsByBarcode(db: ReadableDb, barcode: string): ProductId[] {
  const rows = db
    .select({ id: searchProducts.productId })
    .from(productBarcodes)
    .innerJoin(searchProducts, eq(searchProducts.productId, productBarcodes.productId))
    .where(eq(productBarcodes.barcode, barcode))
    .orderBy(asc(searchProducts.sortName), asc(searchProducts.productId));
  return rows.all().map(({ id }) => id);
}

/** Active clients with this code, as `foldCode` writes it. */
export function findClientIdsByCode(db: ReadableDb, code: string): ClientId[] {
  const rows = db
    .select({ id: searchClients.clientId })
    .from(searchClients)
    .where(eq(searchClients.code, code))
    .orderBy(asc(searchClients.sortName), asc(searchClients.clientId));
  return rows.all().map(({ id }) => id);
}

/** The first active products by name. */
export function listProductIds(db: ReadableDb, limit: number): ProductId[] {
  const rows = db
    .select({ id: searchProducts.productId })
    .from(searchProducts)
    .orderBy(asc(searchProducts.sortName), asc(searchProducts.productId))
    .limit(limit);
  return rows.all().map(({ id }) => id);
}

/** Active clients, those with the latest invoice first and then by name. */
export function listClientIds(db: ReadableDb, limit: number): ClientId[] {
  const seen = db
    .select({ clientId: invoices.clientId, lastMs: max(invoices.openedAtMs).as('last_ms') })
    .from(invoices)
    .where(isNotNull(invoices.clientId))
    .groupBy(invoices.clientId)
    .as('seen');
  const rows = db
    .select({ id: searchClients.clientId })
    .from(searchClients)
    .leftJoin(seen, eq(seen.clientId, searchClients.clientId))
    .orderBy(desc(seen.lastMs), asc(searchClients.sortName), asc(searchClients.clientId))
    .limit(limit);
  return rows.all().map(({ id }) => id);
}

/** The products with these ids, in their order. */
export function findProducts(db: ReadableDb, ids: readonly ProductId[]): Product[] {
  const rows = db
    .select()
    .from(products)
    .where(inArray(products.productId, [...ids]))
    .all();
  const known = new Map(rows.map(({ productId, record }) => [productId, { ...record, productId }]));
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** The clients with these ids, in their order. */
export function findClients(db: ReadableDb, ids: readonly ClientId[]): Client[] {
  const rows = db
    .select()
    .from(clients)
    .where(inArray(clients.clientId, [...ids]))
    .all();
  const known = new Map(rows.map(({ clientId, record }) => [clientId, { ...record, clientId }]));
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** The active patients of these clients, by name. */
export function findActivePatientsOf(db: ReadableDb, ids: readonly ClientId[]): Patient[] {
  const isWanted = and(inArray(patients.clientId, [...ids]), eq(patients.active, true));
  const rows = db.select().from(patients).where(isWanted).all();
  return rows
    .map(({ patientId, record }) => ({ ...record, patientId }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The next clients after `last` by their ids, which say nothing. */
export function findClientIdsAfter(
  db: ReadableDb,
  last: ClientId | null,
  limit: number,
): ClientId[] {
  const rows = db
    .select({ id: clients.clientId })
    .from(clients)
    .where(last === null ? undefined : gt(clients.clientId, last))
    .orderBy(asc(clients.clientId))
    .limit(limit);
  return rows.all().map(({ id }) => id);
}

/** How many clients there are, also who does not come any more. */
export function countClients(db: ReadableDb): number {
  return db.select({ all: count() }).from(clients).get()?.all ?? 0;
}
