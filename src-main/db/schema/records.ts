import type {
  ClientRecord,
  EmployeeRecord,
  PatientRecord,
  ProductRecord,
  TaxRateRecord,
} from '@shared/journal/records';
import type { ClientId, EmployeeId, PatientId, ProductId, TaxRateId } from '@shared/lib/ids';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { canonical } from './columns';

const active = () => integer('active', { mode: 'boolean' }).notNull();

export const settings = sqliteTable('settings', {
  /** `hospital`, or `till/` and the id of a till. */
  name: text('name').primaryKey(),
  record: canonical('record').$type<Record<string, unknown>>().notNull(),
});

export const taxRates = sqliteTable('tax_rates', {
  taxRateId: text('tax_rate_id').$type<TaxRateId>().primaryKey(),
  code: text('code').notNull(),
  record: canonical('record').$type<TaxRateRecord>().notNull(),
});

export const employees = sqliteTable('employees', {
  employeeId: text('employee_id').$type<EmployeeId>().primaryKey(),
  number: text('number').notNull(),
  active: active(),
  record: canonical('record').$type<EmployeeRecord>().notNull(),
});

export const products = sqliteTable('products', {
  productId: text('product_id').$type<ProductId>().primaryKey(),
  code: text('code').notNull(),
  externalId: text('external_id'),
  active: active(),
  record: canonical('record').$type<ProductRecord>().notNull(),
});

export const productBarcodes = sqliteTable(
  'product_barcodes',
  {
    barcode: text('barcode').notNull(),
    productId: text('product_id').$type<ProductId>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.barcode, table.productId] })],
);

export const clients = sqliteTable('clients', {
  clientId: text('client_id').$type<ClientId>().primaryKey(),
  code: text('code').notNull(),
  externalId: text('external_id'),
  active: active(),
  record: canonical('record').$type<ClientRecord>().notNull(),
});

export const patients = sqliteTable('patients', {
  patientId: text('patient_id').$type<PatientId>().primaryKey(),
  clientId: text('client_id').$type<ClientId>().notNull(),
  externalId: text('external_id'),
  active: active(),
  record: canonical('record').$type<PatientRecord>().notNull(),
});
