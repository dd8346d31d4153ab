import { minor, ZERO } from '../domain/money/money';
import type { ClientId } from '../lib/ids';
import { ratePpm } from '../domain/rate/rate';
import type { AccountTerms } from './account-facts';
import type {
  ClientRecord,
  DrawerRulesRecord,
  PatientRecord,
  ProductRecord,
  ReceivablesRulesRecord,
} from './records';

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

/** How debts are handled before a manager has said otherwise: nothing is charged for them. */
export const receivablesRulesDefaults: ReceivablesRulesRecord = {
  termsDays: 30,
  lateFee: { kind: 'none' },
  graceDays: 10,
  monthlyInterestPpm: ratePpm(0),
  leastChargeMinor: minor(100),
  returnedCheckFeeMinor: minor(2500),
  disputeReviewDays: 7,
  estimateDays: 30,
  depositPpm: ratePpm(500_000),
  noteTerms: '',
  statementText: '',
};

/** What a client may owe of whom nobody has said anything: nothing without somebody's word. */
export const accountTermsDefaults: AccountTerms = {
  creditLimitMinor: ZERO,
  termsDays: receivablesRulesDefaults.termsDays,
  isCharged: true,
};
