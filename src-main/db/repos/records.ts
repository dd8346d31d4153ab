import type {
  ClientRecord,
  EmployeeRecord,
  HospitalRecord,
  PatientRecord,
  ProductRecord,
  TaxRateRecord,
  TillRecord,
} from '@shared/journal/records';
import type * as Ids from '@shared/lib/ids';
import { asc, eq } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { clients, employees, patients, products, settings, taxRates } from '../schema/schema';

export interface Settings {
  readonly hospital: HospitalRecord;
  readonly till: TillRecord;
}

/** Hospital and till as they are set, or null before the set-up. */
export function findSettings(db: ReadableDb, tillId: Ids.TillId): Settings | null {
  const hospital = findSetting(db, 'hospital');
  const till = findSetting(db, `till/${tillId}`);
  if (hospital === null || till === null) return null;
  // The projection parsed both before it wrote them.
  return { hospital: hospital as HospitalRecord, till: till as TillRecord };
}

function findSetting(db: ReadableDb, name: string): Record<string, unknown> | null {
  return db.select().from(settings).where(eq(settings.name, name)).get()?.record ?? null;
}

/** Every tax rate, by code. */
export function findTaxRates(db: ReadableDb): ({ taxRateId: Ids.TaxRateId } & TaxRateRecord)[] {
  const rows = db.select().from(taxRates).orderBy(asc(taxRates.code)).all();
  return rows.map(({ taxRateId, record }) => ({ taxRateId, ...record }));
}

export interface Employee extends EmployeeRecord {
  readonly employeeId: Ids.EmployeeId;
}

/** Everybody, by number; also who has left. */
export function findEmployees(db: ReadableDb): Employee[] {
  const rows = db.select().from(employees).all();
  return rows
    .map(({ employeeId, record }) => ({ ...record, employeeId }))
    .sort((a, b) => Number(a.number) - Number(b.number));
}

export function findEmployee(db: ReadableDb, employeeId: Ids.EmployeeId): Employee | null {
  const row = db.select().from(employees).where(eq(employees.employeeId, employeeId)).get();
  return row === undefined ? null : { ...row.record, employeeId };
}

export interface Client extends ClientRecord {
  readonly clientId: Ids.ClientId;
}

export function findClient(db: ReadableDb, clientId: Ids.ClientId): Client | null {
  const row = db.select().from(clients).where(eq(clients.clientId, clientId)).get();
  return row === undefined ? null : { ...row.record, clientId };
}

export interface Patient extends PatientRecord {
  readonly patientId: Ids.PatientId;
}

export function findPatient(db: ReadableDb, patientId: Ids.PatientId): Patient | null {
  const row = db.select().from(patients).where(eq(patients.patientId, patientId)).get();
  return row === undefined ? null : { ...row.record, patientId };
}

/** The client's patients, by name. */
export function findPatientsOf(db: ReadableDb, clientId: Ids.ClientId): Patient[] {
  const rows = db.select().from(patients).where(eq(patients.clientId, clientId)).all();
  return rows
    .map(({ patientId, record }) => ({ ...record, patientId }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

export interface Product extends ProductRecord {
  readonly productId: Ids.ProductId;
}

export function findProduct(db: ReadableDb, productId: Ids.ProductId): Product | null {
  const row = db.select().from(products).where(eq(products.productId, productId)).get();
  return row === undefined ? null : { ...row.record, productId };
}
