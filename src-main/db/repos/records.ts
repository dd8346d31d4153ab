import { drawerRulesDefaults } from '@shared/journal/defaults';
import type {
  ClientRecord,
  DrawerRulesRecord,
  EmployeeRecord,
  HospitalRecord,
  PatientRecord,
  ProductRecord,
  TaxRateRecord,
  TillRecord,
} from '@shared/journal/records';
import type * as Ids from '@shared/lib/ids';
import { asc, eq, sql } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { prepared } from '../prepared';
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

/** The hospital as it is set, or null before the set-up. */
export function findHospital(db: ReadableDb): HospitalRecord | null {
  return findSetting(db, 'hospital') as HospitalRecord | null;
}

/** How drawers are handled here: as a manager has set it, or as it is usual. */
export function drawerRulesOf(db: ReadableDb): DrawerRulesRecord {
  return (findSetting(db, 'drawer-rules') as DrawerRulesRecord | null) ?? drawerRulesDefaults;
}

const settingByName = prepared((db) =>
  db
    .select()
    .from(settings)
    .where(eq(settings.name, sql.placeholder('name')))
    .prepare(),
);

export function findSetting(db: ReadableDb, name: string): Record<string, unknown> | null {
  return settingByName(db).get({ name })?.record ?? null;
}

const allTaxRates = prepared((db) =>
  db.select().from(taxRates).orderBy(asc(taxRates.code)).prepare(),
);

/** Every tax rate, by code. */
export function findTaxRates(db: ReadableDb): ({ taxRateId: Ids.TaxRateId } & TaxRateRecord)[] {
  const rows = allTaxRates(db).all();
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

const employeeById = prepared((db) =>
  db
    .select()
    .from(employees)
    .where(eq(employees.employeeId, sql.placeholder('id')))
    .prepare(),
);

export function findEmployee(db: ReadableDb, employeeId: Ids.EmployeeId): Employee | null {
  const row = employeeById(db).get({ id: employeeId });
  return row === undefined ? null : { ...row.record, employeeId };
}

export interface Client extends ClientRecord {
  readonly clientId: Ids.ClientId;
}

const clientById = prepared((db) =>
  db
    .select()
    .from(clients)
    .where(eq(clients.clientId, sql.placeholder('id')))
    .prepare(),
);

export function findClient(db: ReadableDb, clientId: Ids.ClientId): Client | null {
  const row = clientById(db).get({ id: clientId });
  return row === undefined ? null : { ...row.record, clientId };
}

export interface Patient extends PatientRecord {
  readonly patientId: Ids.PatientId;
}

const patientById = prepared((db) =>
  db
    .select()
    .from(patients)
    .where(eq(patients.patientId, sql.placeholder('id')))
    .prepare(),
);

export function findPatient(db: ReadableDb, patientId: Ids.PatientId): Patient | null {
  const row = patientById(db).get({ id: patientId });
  return row === undefined ? null : { ...row.record, patientId };
}

const patientsByClient = prepared((db) =>
  db
    .select()
    .from(patients)
    .where(eq(patients.clientId, sql.placeholder('id')))
    .prepare(),
);

/** The client's patients, by name. */
export function findPatientsOf(db: ReadableDb, clientId: Ids.ClientId): Patient[] {
  const rows = patientsByClient(db).all({ id: clientId });
  return rows
    .map(({ patientId, record }) => ({ ...record, patientId }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

export interface Product extends ProductRecord {
  readonly productId: Ids.ProductId;
}

const productById = prepared((db) =>
  db
    .select()
    .from(products)
    .where(eq(products.productId, sql.placeholder('id')))
    .prepare(),
);

export function findProduct(db: ReadableDb, productId: Ids.ProductId): Product | null {
  const row = productById(db).get({ id: productId });
  return row === undefined ? null : { ...row.record, productId };
}
