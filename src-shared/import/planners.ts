import { clientDefaults, patientDefaults, productDefaults } from '../journal/defaults';
import {
  clientRecord,
  patientRecord,
  productRecord,
  type ClientRecord,
  type PatientRecord,
  type ProductRecord,
} from '../journal/records';
import type { ClientId } from '../lib/ids';
import { convertClient } from './convert/client';
import { convertPatient } from './convert/patient';
import { convertProduct } from './convert/product';
import { createClientIndex, createPatientIndex, createProductIndex } from './identity';
import type { FindOwner } from './owners';
import { Planner, type PlannerSetup } from './plan';

/** Plans a file of products; see `Planner`. */
export function createProductPlanner(setup: PlannerSetup<ProductRecord>): Planner<ProductRecord> {
  return new Planner(setup, {
    schema: productRecord,
    complete: (changes) => ({ ...productDefaults, ...changes }),
    convert: convertProduct,
    createIndex: createProductIndex,
    nameFields: ['name'],
  });
}

/** Plans a file of clients; see `Planner`. */
export function createClientPlanner(setup: PlannerSetup<ClientRecord>): Planner<ClientRecord> {
  return new Planner(setup, {
    schema: clientRecord,
    complete: (changes) => ({ ...clientDefaults, ...changes }),
    convert: convertClient,
    createIndex: createClientIndex,
    nameFields: ['firstName', 'lastName', 'fullName'],
  });
}

/** Plans a file of patients, whose owners `findOwner` knows; see `Planner`. */
export function createPatientPlanner(
  setup: PlannerSetup<PatientRecord>,
  findOwner: FindOwner,
): Planner<PatientRecord> {
  return new Planner(setup, {
    schema: patientRecord,
    // Without an owner the row was refused before it came here.
    complete: (changes) => ({
      ...patientDefaults(changes.clientId ?? ('' as ClientId)),
      ...changes,
    }),
    convert: (row) => convertPatient(row, findOwner),
    createIndex: createPatientIndex,
    nameFields: ['name'],
  });
}
