import { normaliseBarcode } from '@shared/domain/scan/gtin';
import type { JournalEvent } from '@shared/journal/events';
import {
  clientRecord,
  drawerRulesRecord,
  employeeRecord,
  hospitalRecord,
  patientRecord,
  productRecord,
  taxRateRecord,
  tillRecord,
} from '@shared/journal/records';
import { mergeRecord } from '@shared/journal/reducers/merge';
import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { WritableDb } from '../database';
import { insertInto, prepared, upsertInto } from '../prepared';
import { drawerRulesOf } from '../repos/records';
import {
  clients,
  employees,
  patients,
  productBarcodes,
  products,
  settings,
  taxRates,
} from '../schema/schema';

type Of<T extends JournalEvent['type']> = JournalEvent<T>;

/** The record after `changes`: the first event of a record carries all of it. */
function merged<S extends z.ZodObject>(
  schema: S,
  before: z.infer<S> | undefined,
  changes: object,
): z.infer<S> {
  return schema.parse(mergeRecord(before ?? {}, changes));
}

export function projectHospital(db: WritableDb, event: Of<'hospital.configured'>): void {
  saveSetting(db, 'hospital', hospitalRecord, event.body.changes);
}

export function projectDrawerRules(db: WritableDb, event: Of<'drawer-rules.configured'>): void {
  const changes = mergeRecord(drawerRulesOf(db), event.body.changes);
  saveSetting(db, 'drawer-rules', drawerRulesRecord, changes);
}

export function projectTill(
  db: WritableDb,
  event: Of<'till.registered'> | Of<'till.configured'>,
): void {
  const changes = event.type === 'till.registered' ? event.body.till : event.body.changes;
  saveSetting(db, `till/${event.tillId}`, tillRecord, changes);
}

function saveSetting(db: WritableDb, name: string, schema: z.ZodObject, changes: object): void {
  const before = db.select().from(settings).where(eq(settings.name, name)).get()?.record;
  const record = merged(schema, before, changes);
  db.insert(settings)
    .values({ name, record })
    .onConflictDoUpdate({ target: settings.name, set: { record } })
    .run();
}

export function projectTaxRate(db: WritableDb, { body }: Of<'tax-rate.saved'>): void {
  const { taxRateId, changes } = body;
  const before = db.select().from(taxRates).where(eq(taxRates.taxRateId, taxRateId)).get();
  const record = merged(taxRateRecord, before?.record, changes);
  const row = { taxRateId, code: record.code, record };
  db.insert(taxRates)
    .values(row)
    .onConflictDoUpdate({ target: taxRates.taxRateId, set: row })
    .run();
}

export function projectEmployee(db: WritableDb, { body }: Of<'employee.saved'>): void {
  const { employeeId, changes } = body;
  const before = db.select().from(employees).where(eq(employees.employeeId, employeeId)).get();
  const record = merged(employeeRecord, before?.record, changes);
  const row = { employeeId, number: record.number, active: record.active, record };
  db.insert(employees)
    .values(row)
    .onConflictDoUpdate({ target: employees.employeeId, set: row })
    .run();
}

const productBefore = prepared((db) =>
  db
    .select({ record: products.record })
    .from(products)
    .where(eq(products.productId, sql.placeholder('productId')))
    .prepare(),
);
const writeProduct = upsertInto(products, products.productId);
const insertBarcode = insertInto(productBarcodes);

export function projectProduct(db: WritableDb, { body }: Of<'product.saved'>): void {
  const { productId, changes } = body;
  const before = productBefore(db).get({ productId });
  const record = merged(productRecord, before?.record, changes);
  const { code, externalId, active } = record;
  const row = { productId, code, externalId, active, record };
  writeProduct(db, row);
  if (changes.barcodes === undefined) return;
  db.delete(productBarcodes).where(eq(productBarcodes.productId, productId)).run();
  for (const barcode of new Set(record.barcodes.map(normaliseBarcode))) {
    insertBarcode(db, { barcode, productId });
  }
}

const clientBefore = prepared((db) =>
  db
    .select({ record: clients.record })
    .from(clients)
    .where(eq(clients.clientId, sql.placeholder('clientId')))
    .prepare(),
);
const writeClient = upsertInto(clients, clients.clientId);

export function projectClient(db: WritableDb, { body }: Of<'client.saved'>): void {
  const { clientId, changes } = body;
  const before = clientBefore(db).get({ clientId });
  const record = merged(clientRecord, before?.record, changes);
  const { code, externalId, active } = record;
  const row = { clientId, code, externalId, active, record };
  writeClient(db, row);
}

const patientBefore = prepared((db) =>
  db
    .select({ record: patients.record })
    .from(patients)
    .where(eq(patients.patientId, sql.placeholder('patientId')))
    .prepare(),
);
const writePatient = upsertInto(patients, patients.patientId);

export function projectPatient(db: WritableDb, { body }: Of<'patient.saved'>): void {
  const { patientId, changes } = body;
  const before = patientBefore(db).get({ patientId });
  const record = merged(patientRecord, before?.record, changes);
  const { clientId, externalId, active } = record;
  const row = { patientId, clientId, externalId, active, record };
  writePatient(db, row);
}
