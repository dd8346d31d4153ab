import type { ClientId, ProductId } from '@shared/lib/ids';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

// All texts here are folded as the words typed are; a trigram index in SQLite follows `text`.

export const searchProducts = sqliteTable('search_products', {
  rowNo: integer('row_no').primaryKey(),
  productId: text('product_id').$type<ProductId>().notNull().unique(),
  code: text('code').notNull(),
  sortName: text('sort_name').notNull(),
  text: text('text').notNull(),
});

export const searchClients = sqliteTable('search_clients', {
  rowNo: integer('row_no').primaryKey(),
  clientId: text('client_id').$type<ClientId>().notNull().unique(),
  code: text('code').notNull(),
  sortName: text('sort_name').notNull(),
  text: text('text').notNull(),
});
