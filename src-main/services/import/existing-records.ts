import { setImmediate } from 'node:timers/promises';
import { createClientIndex, createPatientIndex, createProductIndex } from '@shared/import/identity';
import { createOwnerIndex, type FindOwner } from '@shared/import/owners';
import type { RecordIndex } from '@shared/import/record-index';
import type { ClientRecord, PatientRecord, ProductRecord } from '@shared/journal/records';
import type { ClientId, PatientId, ProductId } from '@shared/lib/ids';
import { asc, gt } from 'drizzle-orm';
import type { ReadableDb } from '../../db/database';
import { clients, patients, products } from '../../db/schema/schema';

const PAGE = 250;

/** What the till has already, read in pages so that it goes on answering meanwhile. */
export async function existingProducts(db: ReadableDb): Promise<RecordIndex<ProductRecord>> {
  const index = createProductIndex();
  await inPages<ProductId>((after) => {
    const { productId } = products;
    const page = db.select().from(products).where(gt(productId, after)).orderBy(asc(productId));
    return page
      .limit(PAGE)
      .all()
      .map((row) => {
        index.add({ id: row.productId, record: row.record, rowNumber: null });
        return row.productId;
      });
  });
  return index;
}

/** The clients by themselves, and as owners that a patient's row may name. */
export async function existingClients(
  db: ReadableDb,
): Promise<{ index: RecordIndex<ClientRecord>; findOwner: FindOwner }> {
  const index = createClientIndex();
  const owners = createOwnerIndex();
  await inPages<ClientId>((after) => {
    const { clientId } = clients;
    const page = db.select().from(clients).where(gt(clientId, after)).orderBy(asc(clientId));
    return page
      .limit(PAGE)
      .all()
      .map((row) => {
        index.add({ id: row.clientId, record: row.record, rowNumber: null });
        owners.add(row);
        return row.clientId;
      });
  });
  return { index, findOwner: owners.find };
}

export async function existingPatients(db: ReadableDb): Promise<RecordIndex<PatientRecord>> {
  const index = createPatientIndex();
  await inPages<PatientId>((after) => {
    const { patientId } = patients;
    const page = db.select().from(patients).where(gt(patientId, after)).orderBy(asc(patientId));
    return page
      .limit(PAGE)
      .all()
      .map((row) => {
        index.add({ id: row.patientId, record: row.record, rowNumber: null });
        return row.patientId;
      });
  });
  return index;
}

async function inPages<Id extends string>(read: (after: Id) => Id[]): Promise<void> {
  let after: Id | undefined = '' as Id;
  while (after !== undefined) {
    after = read(after).at(-1);
    await setImmediate();
  }
}
