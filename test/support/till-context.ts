import { randomBytes } from 'node:crypto';
import type { TillDatabase } from '@main/db/database';
import { ensureTillId } from '@main/db/identity';
import { inTransaction } from '@main/db/database';
import { createIdSource } from '@main/platform/ids';
import type { TillContext } from '@main/services/context';
import { createTill } from '@main/services/setup/create-till';
import { signIn, candidates } from '@main/services/people/sign-in';
import { runCommand } from '@main/services/command';
import { ratePpm } from '@shared/domain/rate/rate';
import { minor } from '@shared/domain/money/money';
import { openShift } from '@main/services/shifts/open-shift';
import type { Area } from '@shared/ipc/topics';
import type { HospitalRecord, ProductRecord, TillRecord } from '@shared/journal/records';
import { productDefaults } from '@shared/journal/defaults';
import type { EmployeeId, ProductId, ShiftId } from '@shared/lib/ids';
import { ok, type Result } from '@shared/lib/result';
import { openTill } from './till-file';

export const START_MS = Date.UTC(2026, 10, 23, 15, 30);

export interface TestTill extends TillContext {
  /** Lets the till's clock go on. */
  readonly pass: (ms: number) => void;
  readonly told: Area[][];
  readonly wakes: () => number;
}

/** The commands' context on a real, migrated file; its clock stands until it is moved. */
export function tillContext(database: TillDatabase = openTill()): TestTill {
  let nowMs = START_MS;
  let wakes = 0;
  const told: Area[][] = [];
  const clock = { nowMs: () => nowMs };
  const ids = createIdSource(clock);
  return {
    database,
    tillId: inTransaction(database, (db) => ensureTillId(db, ids)),
    clock,
    ids,
    randomBytes,
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
    version: 'test',
    pass: (ms) => {
      nowMs += ms;
    },
    told,
    wakes: () => wakes,
  };
}

export const hospital: HospitalRecord = {
  name: 'Test Hospital',
  addressLines: ['1 Main Street'],
  phone: '(512) 555-0100',
  email: '',
  registration: '',
  currency: 'USD',
  language: 'en-US',
  timeZone: 'America/Chicago',
  taxMode: 'exclusive',
  taxRounding: 'document',
  cashRoundingStepMinor: 0,
  receiptHeader: [],
  receiptFooter: ['Thank you'],
  autoLockMs: 600_000,
};

export const till: TillRecord = { name: 'Front 1', prefix: 'A', printer: { transport: 'screen' } };

export const MANAGER_PIN = '472906';

/** The value of a result that a test relies on. */
export function value<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A till that the wizard has furnished, with its manager signed in. */
export async function furnishedTill(
  changes: Partial<HospitalRecord> = {},
  tillChanges: Partial<TillRecord> = {},
): Promise<TestTill & { readonly managerId: EmployeeId }> {
  const context = tillContext();
  const rate = { validFrom: null, validTo: null };
  value(
    await createTill(context, {
      hospital: { ...hospital, ...changes },
      till: { ...till, ...tillChanges },
      taxRates: [
        { code: 'SALES', name: 'Sales tax', ratePpm: ratePpm(82_500), ...rate },
        { code: 'EXEMPT', name: 'Not taxed', ratePpm: ratePpm(0), ...rate },
      ],
      manager: { number: '1', name: 'Ruth Abernathy', language: 'en-US', pin: MANAGER_PIN },
    }),
  );
  const [manager] = candidates(context);
  if (manager === undefined) throw new Error('the wizard made no manager');
  value(await signIn(context, manager.employeeId, MANAGER_PIN));
  return { ...context, managerId: manager.employeeId };
}

/** Journals a product without asking anybody. */
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

export function openDrawer(context: TillContext): ShiftId {
  const shiftId = context.ids.next() as ShiftId;
  value(openShift(context, shiftId, [{ valueMinor: minor(2000), count: 5 }]));
  return shiftId;
}
