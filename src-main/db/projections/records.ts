import { normaliseBarcode } from '@shared/domain/scan/gtin';
import type { JournalEvent } from '@shared/journal/events';
import {
  clientRecord,
  employeeRecord,
  hospitalRecord,
  patientRecord,
  productRecord,
  taxRateRecord,
  tillRecord,
} from '@shared/journal/records';
import { mergeRecord } from '@shared/journal/reducers/merge';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { WritableDb } from '../database';
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

export function projectProduct(db: WritableDb, { body }: Of<'product.saved'>): void {
  const { productId, changes } = body;
  const before = db.select().from(products).where(eq(products.productId, productId)).get();
  const record = merged(productRecord, before?.record, changes);
  const { code, externalId, active } = record;
  const row = { productId, code, externalId, active, record };
  db.insert(products)
    .values(row)
    .onConflictDoUpdate({ target: products.productId, set: row })
    .run();
  if (changes.barcodes === undefined) return;
  db.delete(productBarcodes).where(eq(productBarcodes.productId, productId)).run();
  for (const barcode of new Set(record.barcodes.map(normaliseBarcode))) {
    db.insert(productBarcodes).values({ barcode, productId }).run();
  }
}

export function projectClient(db: WritableDb, { body }: Of<'client.saved'>): void {
  const { clientId, changes } = body;
  const before = db.select().from(clients).where(eq(clients.clientId, clientId)).get();
  const record = merged(clientRecord, before?.record, changes);
  const { code, externalId, active } = record;
  const row = { clientId, code, externalId, active, record };
  db.insert(clients).values(row).onConflictDoUpdate({ target: clients.clientId, set: row }).run();
}

export function projectPatient(db: WritableDb, { body }: Of<'patient.saved'>): void {
  const { patientId, changes } = body;
  const before = db.select().from(patients).where(eq(patients.patientId, patientId)).get();
  const record = merged(patientRecord, before?.record, changes);
  const { clientId, externalId, active } = record;
  const row = { patientId, clientId, externalId, active, record };
  db.insert(patients)
    .values(row)
    .onConflictDoUpdate({ target: patients.patientId, set: row })
    .run();
}
