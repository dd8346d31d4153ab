import { minor, ZERO } from '../domain/money/money';
import type { ClientId } from '../lib/ids';
import type { ClientRecord, DrawerRulesRecord, PatientRecord, ProductRecord } from './records';

/**
 * What a record holds of which nobody has said anything yet: a reducer lays the first `*.saved`
 * changes over it. The fields that are missing here must be given when the record is made.
 */
export const productDefaults: Omit<ProductRecord, 'name' | 'kind' | 'category' | 'taxCode'> = {
  code: '',
  printedName: '',
  sellingUnit: '',
  unitPriceMinor: ZERO,
  fixedFeeMinor: ZERO,
  unitCostMinor: ZERO,
  barcodes: [],
  stockMilli: null,
  instructions: '',
  controlled: false,
  reminderIntervalDays: null,
  active: true,
  externalId: null,
};

export const clientDefaults: ClientRecord = {
  code: '',
  title: '',
  firstName: '',
  lastName: '',
  phones: [],
  email: '',
  addressLines: [],
  city: '',
  state: '',
  postcode: '',
  language: null,
  taxExempt: false,
  alert: '',
  tendersNotAllowed: [],
  active: true,
  externalId: null,
};

/** The patient of `clientId` before anything is known of it; its name must be given. */
export function patientDefaults(clientId: ClientId): Omit<PatientRecord, 'name'> {
  return {
    clientId,
    species: '',
    breed: '',
    sex: 'unknown',
    neutered: null,
    colour: '',
    dateOfBirth: null,
    dateOfDeath: null,
    weightGrams: null,
    microchip: '',
    alert: '',
    active: true,
    externalId: null,
  };
}

/** How drawers are handled before a manager has said otherwise. */
export const drawerRulesDefaults: DrawerRulesRecord = {
  drawerUse: 'shared',
  blindCount: true,
  varianceLimitMinor: minor(500),
  paidOutLimitMinor: minor(5000),
  drawerLimitMinor: ZERO,
  usualFloatMinor: ZERO,
  openingChecklist: [],
  closingChecklist: [],
};
