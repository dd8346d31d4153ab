import { randomBytes } from 'node:crypto';
import { inTransaction, type TillDatabase } from '@main/db/database';
import { ensureTillId } from '@main/db/identity';
import { createIdSource } from '@main/platform/ids';
import { runCommand } from '@main/services/command';
import type { TillContext } from '@main/services/context';
import { furnish } from '@main/services/setup/create-till';
import { openShift } from '@main/services/shifts/open-shift';
import { minor } from '@shared/domain/money/money';
import type { Role } from '@shared/domain/people/role';
import { ratePpm } from '@shared/domain/rate/rate';
import type { Area } from '@shared/ipc/topics';
import { productDefaults } from '@shared/journal/defaults';
import type { HospitalRecord, ProductRecord, TillRecord } from '@shared/journal/records';
import type { EmployeeId, ProductId, ShiftId } from '@shared/lib/ids';
import { ok } from '@shared/lib/result';
import { value } from './result';
import { clock as startClock, openTill } from './till-file';

export { value } from './result';

export interface TestTill extends TillContext {
  /** Lets the till's clock go on by `ms`. */
  readonly pass: (ms: number) => void;
  /** What commands told the screens, in order. */
  readonly told: Area[][];
  /** How often the printer was woken. */
  readonly wakes: () => number;
}

/** What commands work with on a real file, before anybody has set the till up. */
export function tillContext(database: TillDatabase = openTill()): TestTill {
  let nowMs = startClock.nowMs();
  let wakes = 0;
  const told: Area[][] = [];
  const clock = { nowMs: () => nowMs };
  const ids = createIdSource(clock);
  return {
    database,
    tillId: inTransaction(database, (db) => ensureTillId(db, ids)),
    clock,
    ids,
    randomBytes: (size) => new Uint8Array(randomBytes(size)),
    pepper: new Uint8Array(32).fill(7),
    session: { employeeId: null },
    signals: {
      changed: (areas) => {
        told.push([...areas]);
      },
      progress: () => undefined,
      wakePrinter: () => {
        wakes += 1;
      },
    },
    version: '0.1.0',
    pdf: null,
    backups: null,
    pass: (ms) => {
      nowMs += ms;
    },
    told,
    wakes: () => wakes,
  };
}

/** A till that is set up, with somebody of `role` signed in. */
export function furnishedTill(
  role: Role = 'manager',
  changes: Partial<HospitalRecord> = {},
  tillChanges: Partial<TillRecord> = {},
): TestTill {
  const context = tillContext();
  runCommand(context, [], (command) => {
    furnish(context, command, {
      hospital: { ...hospital, ...changes },
      till: { ...till, ...tillChanges },
      taxRates,
    });
    return ok(null);
  });
  signInAs(context, role);
  return context;
}

/** Puts a new employee of `role` at the till, without a PIN. */
export function signInAs(context: TillContext, role: Role): EmployeeId {
  const employeeId = context.ids.next() as EmployeeId;
  const person = { number: '7', name: 'Sam Field', language: null, active: true };
  runCommand(context, [], ({ append }) => {
    append('employee.saved', { employeeId, changes: { ...person, roles: [role] } });
    return ok(null);
  });
  context.session.employeeId = employeeId;
  return employeeId;
}

/** Journals a product without asking anybody: an untaxed exam at 65.00 but for `changes`. */
export function addProduct(context: TillContext, changes: Partial<ProductRecord> = {}): ProductId {
  const productId = context.ids.next() as ProductId;
  const record: ProductRecord = {
    ...productDefaults,
    name: 'Exam',
    kind: 'service',
    category: 'Exams',
    taxCode: 'EXEMPT',
    unitPriceMinor: minor(6500),
    ...changes,
  };
  runCommand(context, [], ({ append }) => {
    append('product.saved', { productId, changes: record });
    return ok(null);
  });
  return productId;
}

/** Opens a shift with a float of 100.00. */
export function openDrawer(context: TillContext): ShiftId {
  const shiftId = context.ids.next() as ShiftId;
  value(openShift(context, shiftId, [{ valueMinor: minor(2000), count: 5 }]));
  return shiftId;
}

export const hospital: HospitalRecord = {
  name: 'Willow Creek Animal Hospital',
  addressLines: ['12 Mill Lane'],
  phone: '555-0100',
  email: '',
  registration: '',
  currency: 'USD',
  language: 'en-US',
  timeZone: 'America/New_York',
  taxMode: 'exclusive',
  taxRounding: 'document',
  cashRoundingStepMinor: 0,
  receiptHeader: [],
  receiptFooter: ['Thank you'],
  autoLockMs: 300_000,
};

export const till: TillRecord = {
  name: 'Front desk',
  prefix: 'A',
  printer: { transport: 'screen' },
};

const always = { validFrom: null, validTo: null };
export const taxRates = [
  { code: 'STD', name: 'Reduced tax', ratePpm: ratePpm(80_000), ...always },
  { code: 'SALES', name: 'Sales tax', ratePpm: ratePpm(82_500), ...always },
  { code: 'EXEMPT', name: 'Not taxed', ratePpm: ratePpm(0), ...always },
];
