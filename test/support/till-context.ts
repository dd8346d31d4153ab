import { randomBytes } from 'node:crypto';
import type { TillDatabase } from '@main/db/database';
import { runCommand } from '@main/services/command';
import type { TillContext } from '@main/services/context';
import { furnish } from '@main/services/setup/create-till';
import type { Role } from '@shared/domain/people/role';
import { ratePpm } from '@shared/domain/rate/rate';
import type { EmployeeId } from '@shared/lib/ids';
import { ok } from '@shared/lib/result';
import { clock, ids, openTill, TILL } from './till-file';

/** What commands work with on a real file, before anybody has set the till up. */
export function tillContext(database: TillDatabase = openTill()): TillContext {
  return {
    database,
    tillId: TILL,
    clock,
    ids,
    randomBytes: (size) => new Uint8Array(randomBytes(size)),
    pepper: new Uint8Array(32),
    session: { employeeId: null },
    signals: {
      changed: () => undefined,
      progress: () => undefined,
      wakePrinter: () => undefined,
    },
    version: '0.1.0',
  };
}

/** A till that is set up, with somebody of `role` signed in: sales tax 8 % under `STD`. */
export function furnishedTill(role: Role = 'manager'): TillContext {
  const context = tillContext();
  runCommand(context, [], (command) => {
    furnish(context, command, FURNISHING);
    return ok(null);
  });
  signInAs(context, role);
  return context;
}

/** Puts a new employee of `role` at the till, without a PIN. */
export function signInAs(context: TillContext, role: Role): EmployeeId {
  const employeeId = ids.next() as EmployeeId;
  const person = { number: '7', name: 'Sam Field', language: null, active: true };
  runCommand(context, [], ({ append }) => {
    append('employee.saved', { employeeId, changes: { ...person, roles: [role] } });
    return ok(null);
  });
  context.session.employeeId = employeeId;
  return employeeId;
}

const FURNISHING: Parameters<typeof furnish>[2] = {
  hospital: {
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
    receiptFooter: [],
    autoLockMs: 300_000,
  },
  till: { name: 'Front desk', prefix: 'A', printer: { transport: 'screen' } },
  taxRates: [
    { code: 'STD', name: 'Sales tax', ratePpm: ratePpm(80_000), validFrom: null, validTo: null },
  ],
};
