import { inTransaction } from '@main/db/database';
import { indexClient } from '@main/db/projections/search';
import { clients, patients } from '@main/db/schema/schema';
import type { TillContext } from '@main/services/context';
import { clientDefaults, patientDefaults } from '@shared/journal/defaults';
import type { ClientRecord, PatientRecord } from '@shared/journal/records';
import type { ClientId, PatientId } from '@shared/lib/ids';
import { ids } from '../../support/till-file';

const FIRST_NAMES = (
  'June Ravi Sinéad Oscar Mei Amara Tomás Greta Yusuf Nora Felix Ingrid Pablo Ruth Kwame Elsie ' +
  'Hugo Priya Callum Zoë Dmitri Fatima Lars Beatriz Owen Hana'
).split(' ');
const BEGINNINGS = (
  'Hollo Patter Brad Whit Green Ash Stan Thorn Black Win Har Mill West Cal Ever Lang Nor Rad Sher ' +
  'Temp Under Wake Yar Dun Cross'
).split(' ');
const ENDINGS =
  'way son ford more field worth ley by well stone wood ham ton shaw dale ridge'.split(' ');
const PETS = (
  'Biscuit Moss Bella Max Luna Charlie Cooper Daisy Milo Rocky Willow Pepper Ziggy Hazel Bandit ' +
  'Clover Maple Olive Pickles Quincy Shadow Toffee Waffles Juniper Nugget'
).split(' ');

/**
 * Lets `count` clients live here, with eight pets for every five of them, without the journal,
 * which would take most of the time. The same on every run.
 */
export function settle({ database }: TillContext, count: number): void {
  inTransaction(database, (db) => {
    for (let index = 0; index < count; index += 1) {
      const clientId = ids.next() as ClientId;
      const record = clientAt(index);
      const { code, externalId, active } = record;
      db.insert(clients).values({ clientId, code, externalId, active, record }).run();
      for (const pet of petsAt(index, clientId)) {
        const patientId = ids.next() as PatientId;
        const values = { patientId, clientId, externalId: pet.externalId, active: pet.active };
        db.insert(patients)
          .values({ ...values, record: pet })
          .run();
      }
      indexClient(db, clientId);
    }
  });
}

export function clientAt(index: number): ClientRecord {
  return {
    ...clientDefaults,
    code: `C-${String(index + 1).padStart(5, '0')}`,
    firstName: pick(FIRST_NAMES, index),
    lastName:
      pick(BEGINNINGS, Math.floor(index / FIRST_NAMES.length)) +
      pick(ENDINGS, Math.floor(index / (FIRST_NAMES.length * BEGINNINGS.length))),
    phones: [`(555) ${String(200 + (index % 700))}-${String(index % 10_000).padStart(4, '0')}`],
    city: 'Springfield',
  };
}

export function petsAt(index: number, clientId: ClientId): PatientRecord[] {
  // 1, 2, 1, 2, 2: eight for five owners.
  const count = index % 5 === 0 || index % 5 === 2 ? 1 : 2;
  return Array.from({ length: count }, (_, pet) => ({
    ...patientDefaults(clientId),
    name: pick(PETS, index * 3 + pet * 7),
    species: pet === 0 ? 'dog' : 'cat',
    microchip: pet === 0 ? String(985_000_000_000_000 + index) : '',
  }));
}

function pick<T>(choices: readonly T[], index: number): T {
  return choices[index % choices.length] as T;
}
