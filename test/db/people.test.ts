import { createHandlers } from '@main/ipc/handlers/handlers';
import type { Handlers } from '@main/ipc/router';
import { eventsAfter } from '@main/db/journal';
import { findSecret, saveSecret, type EmployeeSecret } from '@main/db/repos/secrets';
import { runCommand } from '@main/services/command';
import { changeLine } from '@main/services/invoices/change-line';
import { setDiscount } from '@main/services/invoices/set-discount';
import type { Approval } from '@main/services/people/approval';
import { checkEmployeePin } from '@main/services/people/check-pin';
import { saveEmployee } from '@main/services/people/save-employee';
import { candidates, signIn, signOut } from '@main/services/people/sign-in';
import { createTill } from '@main/services/setup/create-till';
import type { EmployeeRecord } from '@shared/journal/records';
import { minor } from '@shared/domain/money/money';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import { ratePpm } from '@shared/domain/rate/rate';
import type { EmployeeId, LineId } from '@shared/lib/ids';
import { ok } from '@shared/lib/result';
import { describe, expect, it } from 'vitest';
import { invoiceWith } from '../support/sales';
import {
  addProduct,
  furnishedTill,
  hospital,
  taxRates,
  till as tillRecord,
  tillContext,
  value,
  type TestTill,
} from '../support/till-context';
import { openTill } from '../support/till-file';

const LOCK_MS = 30_000;
const record: EmployeeRecord = {
  number: '12',
  name: 'Kim Ortega',
  roles: ['cashier'],
  language: null,
  active: true,
};

/** An employee with a PIN that costs no time to check, as those of the demo hospital have. */
function addEmployee(
  context: TestTill,
  changes: Partial<EmployeeRecord> = {},
  pin = '481516',
): EmployeeId {
  const employeeId = context.ids.next() as EmployeeId;
  runCommand(context, [], ({ db, append }) => {
    append('employee.saved', { employeeId, changes: { ...record, ...changes } });
    const secret = { salt: '', pinHash: '', failedCount: 0, lockedUntilMs: null, demoPin: pin };
    saveSecret(db, { employeeId, ...secret });
    return ok(null);
  });
  return employeeId;
}

/** Makes the employee's PIN one that takes its time to check, and none right; answers the old. */
function hideBehindHash(context: TestTill, employeeId: EmployeeId): EmployeeSecret {
  const secret = findSecret(context.database.read, employeeId);
  if (secret === null) throw new Error('there is a PIN to hide');
  runCommand(context, [], ({ db }) => {
    saveSecret(db, { ...secret, salt: '00', pinHash: '0'.repeat(64), demoPin: null });
    return ok(null);
  });
  return secret;
}

function journalled({ database, tillId }: TestTill, ...types: string[]) {
  const events = [...eventsAfter(database.read, tillId, 0)];
  return events
    .filter(({ type }) => types.includes(type))
    .map(({ type, employeeId, body }) => ({ type, employeeId, body }));
}

describe('a PIN that is set', () => {
  it.each([
    ['12345', 'PIN_TOO_SHORT'],
    ['1234567890123', 'PIN_TOO_LONG'],
    ['48151a', 'PIN_NOT_DIGITS'],
    ['111111', 'PIN_TOO_SIMPLE'],
    ['345678', 'PIN_TOO_SIMPLE'],
    // Their own number, which the sign-in screen shows.
    ['904321', 'PIN_TOO_SIMPLE'],
  ])('is not %s: %s', async (pin, code) => {
    const till = furnishedTill();
    const employeeId = till.ids.next() as EmployeeId;
    const changes = { ...record, number: '4321' };
    expect(await saveEmployee(till, { employeeId, changes, pin })).toMatchObject({
      error: { code },
    });
    expect(journalled(till, 'employee.pin-set')).toEqual([]);
  });

  it('signs in who has it, is never journalled, and is kept as a hash of its own', async () => {
    const till = furnishedTill();
    const manager = addEmployee(till, { number: '1', roles: ['manager'] }, '271828');
    till.session.employeeId = manager;
    const employeeId = till.ids.next() as EmployeeId;
    const [first] = await Promise.all([
      saveEmployee(till, { employeeId, changes: record, pin: '662607' }),
      saveEmployee(till, { employeeId: manager, changes: {}, pin: '662607' }),
    ]);
    value(first);
    const [mine, theirs] = [employeeId, manager].map((id) => findSecret(till.database.read, id));
    expect(mine?.pinHash).toMatch(/^[0-9a-f]{64}$/);
    expect(mine?.pinHash).not.toBe(theirs?.pinHash);
    expect(theirs?.demoPin).toBeNull();
    const tries = [signIn(till, employeeId, '662607'), signIn(till, manager, '271828')];
    expect(await Promise.all(tries)).toMatchObject([
      { value: { employeeId, name: 'Kim Ortega' } },
      { error: { code: 'PIN_WRONG' } },
    ]);
    const everything = JSON.stringify([...eventsAfter(till.database.read, till.tillId, 0)]);
    expect(everything).not.toMatch(/662607|271828/);
  }, 30_000);
});

describe('wrong PINs', () => {
  const wrong = (till: TestTill, employeeId: EmployeeId) =>
    checkEmployeePin(till, employeeId, '000001');

  it('lock out at the fifth, twice as long at each one after it', async () => {
    const till = furnishedTill();
    const employeeId = addEmployee(till);
    for (let count = 1; count <= 4; count += 1) {
      expect(await wrong(till, employeeId)).toMatchObject({
        error: { code: 'PIN_WRONG', lockedUntilMs: null },
      });
    }
    for (const lockMs of [LOCK_MS, 2 * LOCK_MS, 4 * LOCK_MS]) {
      const lockedUntilMs = till.clock.nowMs() + lockMs;
      expect(await wrong(till, employeeId)).toMatchObject({
        error: { code: 'PIN_WRONG', lockedUntilMs },
      });
      till.pass(lockMs - 1);
      // Not even the right one, as long as it lasts.
      expect(await signIn(till, employeeId, '481516')).toEqual({
        ok: false,
        error: { code: 'EMPLOYEE_LOCKED', lockedUntilMs },
      });
      expect(candidates(till).find((each) => each.employeeId === employeeId)).toMatchObject({
        lockedUntilMs,
      });
      till.pass(1);
    }
    const counts = journalled(till, 'employee.pin-refused').map(({ body }) => body);
    expect(counts).toMatchObject([1, 2, 3, 4, 5, 6, 7].map((failedCount) => ({ failedCount })));
  });

  it('are forgiven by the right one', async () => {
    const till = furnishedTill();
    const employeeId = addEmployee(till);
    for (let count = 1; count <= 4; count += 1) await wrong(till, employeeId);
    value(await signIn(till, employeeId, '481516'));
    for (let count = 1; count <= 4; count += 1) {
      expect(await wrong(till, employeeId)).toMatchObject({ error: { lockedUntilMs: null } });
    }
  });

  it('still lock out after the till was closed and opened again', async () => {
    const till = furnishedTill();
    const employeeId = addEmployee(till);
    for (let count = 1; count <= 5; count += 1) await wrong(till, employeeId);
    const { sqlite } = till.database;
    sqlite.close();
    const again = tillContext(openTill(sqlite.name));
    expect(await signIn(again, employeeId, '481516')).toMatchObject({
      error: { code: 'EMPLOYEE_LOCKED' },
    });
    again.pass(LOCK_MS);
    value(await signIn(again, employeeId, '481516'));
  });

  it('get no more tries all at once than one after the other', async () => {
    const till = furnishedTill();
    const employeeId = addEmployee(till);
    hideBehindHash(till, employeeId);
    const tries = Array.from({ length: 12 }, () => wrong(till, employeeId));
    const codes = (await Promise.all(tries)).map((each) => (each.ok ? 'RIGHT' : each.error.code));
    expect(codes.filter((code) => code === 'PIN_WRONG')).toHaveLength(5);
    expect(codes.filter((code) => code === 'EMPLOYEE_LOCKED')).toHaveLength(7);
  }, 30_000);

  it('are journalled with their own count, also when the right one came in between', async () => {
    const till = furnishedTill();
    const employeeId = addEmployee(till);
    const secret = hideBehindHash(till, employeeId);
    const slow = wrong(till, employeeId);
    runCommand(till, [], ({ db }) => {
      saveSecret(db, secret);
      return ok(null);
    });
    value(await checkEmployeePin(till, employeeId, '481516'));
    expect(await slow).toMatchObject({ error: { code: 'PIN_WRONG' } });
    expect(journalled(till, 'employee.pin-refused')).toMatchObject([{ body: { failedCount: 1 } }]);
  }, 30_000);
});

describe('signing in', () => {
  it('over somebody journals that they left', async () => {
    const till = furnishedTill();
    const before = till.session.employeeId as EmployeeId;
    const employeeId = addEmployee(till);
    value(await signIn(till, employeeId, '481516'));
    expect(till.session.employeeId).toBe(employeeId);
    value(signOut(till, 'idle'));
    expect(till.session.employeeId).toBeNull();
    expect(journalled(till, 'employee.signed-in', 'employee.signed-out')).toEqual([
      {
        type: 'employee.signed-out',
        employeeId: before,
        body: { employeeId: before, cause: 'switch' },
      },
      { type: 'employee.signed-in', employeeId, body: { employeeId } },
      { type: 'employee.signed-out', employeeId, body: { employeeId, cause: 'idle' } },
    ]);
  });

  it('changes nobody while it cannot be written down', async () => {
    const till = furnishedTill();
    const before = till.session.employeeId;
    const employeeId = addEmployee(till);
    // A full disk answers at the very end of a transaction.
    till.database.sqlite.exec(
      `CREATE TEMP TRIGGER disk_full AFTER INSERT ON main.journal_events
       WHEN new.type = 'employee.signed-in' BEGIN SELECT RAISE(ABORT, 'full'); END`,
    );
    await expect(signIn(till, employeeId, '481516')).rejects.toThrow();
    expect(till.session.employeeId).toBe(before);
  });

  it('is not for who has left, has no PIN or was never here', async () => {
    const till = furnishedTill();
    const gone = addEmployee(till, { active: false });
    expect(await signIn(till, gone, '481516')).toMatchObject({
      error: { code: 'EMPLOYEE_INACTIVE' },
    });
    for (const unknown of [till.session.employeeId as EmployeeId, till.ids.next() as EmployeeId]) {
      expect(await signIn(till, unknown, '481516')).toMatchObject({
        error: { code: 'EMPLOYEE_UNKNOWN' },
      });
    }
    expect(candidates(till).map(({ number }) => number)).toEqual(['7']);
  });

  it('ends for who is put out of work while signed in', async () => {
    const till = furnishedTill();
    const employeeId = addEmployee(till);
    value(await signIn(till, employeeId, '481516'));
    runCommand(till, [], ({ append }) => {
      append('employee.saved', { employeeId, changes: { active: false } });
      return ok(null);
    });
    const handlers: Handlers = createHandlers(till, { ok: true } as never, '');
    expect(await handlers['invoices.list']({})).toMatchObject({ error: { code: 'NOT_SIGNED_IN' } });
  });
});

describe("somebody else's word", () => {
  it('is needed, is that of one who may, and is journalled with both names', async () => {
    const till = furnishedTill('cashier');
    const cashier = till.session.employeeId as EmployeeId;
    const technician = addEmployee(till, { number: '2', roles: ['technician'] });
    const supervisor = addEmployee(till, { number: '3', roles: ['supervisor'] });
    const { invoiceId } = invoiceWith(till, [addProduct(till)]);
    const discount = { kind: 'percent', ratePpm: ratePpm(500_000) } as const;
    const code = async (approval: Approval) => {
      const done = await setDiscount(till, { invoiceId, discount, reason: 'Friend', approval });
      return done.ok ? 'DONE' : done.error.code;
    };
    expect(await code(null)).toBe('APPROVAL_NEEDED');
    expect(await code({ employeeId: supervisor, pin: '000001' })).toBe('PIN_WRONG');
    expect(await code({ employeeId: technician, pin: '481516' })).toBe('APPROVER_NOT_ALLOWED');
    expect(journalled(till, 'invoice.discount-set')).toEqual([]);
    expect(await code({ employeeId: supervisor, pin: '481516' })).toBe('DONE');
    expect(journalled(till, 'invoice.discount-set')).toMatchObject([
      { employeeId: cashier, body: { approvedBy: supervisor, reason: 'Friend' } },
    ]);
    // It was for that one act.
    expect(till.session.employeeId).toBe(cashier);
    expect(await code(null)).toBe('APPROVAL_NEEDED');
  });

  it('counts for who asked, and for nobody who signs in while the PIN is checked', async () => {
    const till = furnishedTill('cashier');
    const supervisor = addEmployee(till, { number: '3', roles: ['supervisor'] });
    const { invoiceId } = invoiceWith(till, [addProduct(till)]);
    const discount = { kind: 'percent', ratePpm: ratePpm(500_000) } as const;
    const approval = { employeeId: supervisor, pin: '481516' };
    const asked = setDiscount(till, { invoiceId, discount, reason: 'Friend', approval });
    till.session.employeeId = addEmployee(till, { number: '4', roles: ['cashier'] });
    expect(await asked).toMatchObject({ ok: false, error: { code: 'NOT_SIGNED_IN' } });
    expect(journalled(till, 'invoice.discount-set')).toEqual([]);
  });

  it('is needed as well when fewer units make an amount off a larger share', async () => {
    const till = furnishedTill('cashier');
    const { invoiceId, lines } = invoiceWith(till, [addProduct(till)]);
    const lineId = lines[0]?.lineId as LineId;
    const change = (changes: Parameters<typeof changeLine>[1]['changes']) =>
      changeLine(till, { invoiceId, lineId, changes, reason: 'Many', approval: null });
    value(await change({ quantityMilli: quantityMilli(10_000) }));
    value(await change({ discount: { kind: 'amount', amountMinor: minor(6500) } }));
    value(await change({ quantityMilli: quantityMilli(11_000) }));
    expect(await change({ quantityMilli: quantityMilli(1000) })).toEqual({
      ok: false,
      error: { code: 'APPROVAL_NEEDED', act: 'discount-over-limit' },
    });
  });
});

describe('the employees of a till', () => {
  it('keep one manager who can sign in', async () => {
    const till = furnishedTill();
    const manager = addEmployee(till, { number: '1', roles: ['manager'] });
    till.session.employeeId = manager;
    for (const changes of [{ active: false }, { roles: ['cashier' as const] }]) {
      expect(await saveEmployee(till, { employeeId: manager, changes, pin: null })).toEqual({
        ok: false,
        error: { code: 'LAST_MANAGER' },
      });
    }
    expect(journalled(till, 'employee.saved')).toHaveLength(2);
    addEmployee(till, { number: '2', roles: ['manager'] });
    const left = { employeeId: manager, changes: { active: false }, pin: null };
    expect(value(await saveEmployee(till, left))).toMatchObject({ active: false });
  });

  it('have numbers of their own', async () => {
    const till = furnishedTill();
    const employeeId = addEmployee(till, { roles: ['manager'] });
    const fresh = { employeeId: till.ids.next() as EmployeeId, changes: record, pin: null };
    expect(await saveEmployee(till, fresh)).toEqual({
      ok: false,
      error: { code: 'EMPLOYEE_NUMBER_TAKEN', number: '12' },
    });
    const same = { employeeId, changes: { number: '12' }, pin: null };
    expect(value(await saveEmployee(till, same))).toMatchObject({ number: '12' });
  });
});

describe('the set-up', () => {
  const wizard = {
    hospital,
    till: tillRecord,
    taxRates,
    manager: { number: '1', name: 'Ada Marsh', language: null, pin: '481516' },
  };

  it('refuses a weak PIN and a tax code that comes twice, and keeps nothing', async () => {
    const till = tillContext();
    const weak = { ...wizard, manager: { ...wizard.manager, pin: '123456' } };
    expect(await createTill(till, weak)).toMatchObject({ error: { code: 'PIN_TOO_SIMPLE' } });
    const twice = { ...wizard, taxRates: [...taxRates, ...taxRates.slice(0, 1)] };
    expect(await createTill(till, twice)).toEqual({
      ok: false,
      error: { code: 'TAX_CODE_TAKEN', taxCode: 'STD' },
    });
    expect([...eventsAfter(till.database.read, till.tillId, 0)]).toEqual([]);
  });

  it('is done once, however often it is asked for at the same time', async () => {
    const till = tillContext();
    const outcomes = await Promise.all([createTill(till, wizard), createTill(till, wizard)]);
    expect(outcomes).toContainEqual({ ok: true, value: {} });
    expect(outcomes).toContainEqual({ ok: false, error: { code: 'ALREADY_SET_UP' } });
    const [manager] = candidates(till);
    expect(manager).toMatchObject({ name: 'Ada Marsh', roles: ['manager'], hasPin: true });
    value(await signIn(till, manager?.employeeId as EmployeeId, '481516'));
  }, 30_000);
});
