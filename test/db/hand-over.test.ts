import { eventsAfter } from '@main/db/journal';
import { saveSecret } from '@main/db/repos/secrets';
import { runCommand } from '@main/services/command';
import { saveDrawerRules } from '@main/services/settings/settings';
import { handOver } from '@main/services/shifts/hand-over';
import type { Role } from '@shared/domain/people/role';
import type { EmployeeId, ShiftId } from '@shared/lib/ids';
import { ok } from '@shared/lib/result';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../support/drawer';
import { cash } from '../support/sales';
import { furnishedTill, openDrawer, signInAs, value, type TestTill } from '../support/till-context';
import { sell } from '../support/worked-day';

const pin = '481516';

/** Somebody of `role` with a PIN, who does not stand at the till. */
function colleague(till: TestTill, role: Role): EmployeeId {
  const here = till.session.employeeId;
  const employeeId = signInAs(till, role);
  till.session.employeeId = here;
  runCommand(till, [], ({ db }) => {
    const secret = { salt: '', pinHash: '', failedCount: 0, lockedUntilMs: null };
    saveSecret(db, { employeeId, ...secret, demoPin: pin });
    return ok(null);
  });
  return employeeId;
}

/** A personal drawer that a manager holds, and a cashier to take it. */
function personalDrawer(): { till: TestTill; shiftId: ShiftId; cashier: EmployeeId } {
  const till = furnishedTill();
  value(saveDrawerRules(till, { drawerUse: 'personal' }));
  return { till, shiftId: openDrawer(till), cashier: colleague(till, 'cashier') };
}

function handOvers({ database, tillId }: TestTill): unknown[] {
  const events = [...eventsAfter(database.read, tillId, 0)];
  return events.filter(({ type }) => type === 'shift.handed-over').map(({ body }) => body);
}

describe('a hand-over', () => {
  it('gives the drawer to whoever takes it, counted, and once', async () => {
    const { till, shiftId, cashier } = personalDrawer();
    const wanted = { shiftId, toEmployeeId: cashier, pin, cash: piecesOf(9900) };
    expect(value(await handOver(till, wanted)).heldBy).toBe(cashier);
    value(await handOver(till, wanted));
    expect(handOvers(till)).toMatchObject([{ countedMinor: 9900, expectedMinor: 10_000 }]);
    expect(() => sell(till, cash(6500))).toThrow('DRAWER_OF_OTHER');
    till.session.employeeId = cashier;
    expect(sell(till, cash(6500)).shiftId).toBe(shiftId);
  });

  it('needs the PIN of somebody who takes money', async () => {
    const { till, shiftId, cashier } = personalDrawer();
    const wanted = { shiftId, pin, cash: null };
    const wrong = { ...wanted, toEmployeeId: cashier, pin: '999111' };
    expect(await handOver(till, wrong)).toMatchObject({ error: { code: 'PIN_WRONG' } });
    const toEmployeeId = colleague(till, 'technician');
    expect(await handOver(till, { ...wanted, toEmployeeId })).toMatchObject({
      error: { code: 'APPROVER_NOT_ALLOWED', act: 'take-payment' },
    });
    expect(handOvers(till)).toEqual([]);
  });

  it('of a personal drawer is begun by its holder, or by a supervisor', async () => {
    const { till, shiftId, cashier } = personalDrawer();
    const wanted = { shiftId, toEmployeeId: cashier, pin, cash: null };
    till.session.employeeId = cashier;
    expect(await handOver(till, wanted)).toMatchObject({ error: { code: 'DRAWER_OF_OTHER' } });
    expect(handOvers(till)).toEqual([]);
    signInAs(till, 'supervisor');
    expect(value(await handOver(till, wanted)).heldBy).toBe(cashier);
    const other = colleague(till, 'cashier');
    till.session.employeeId = cashier;
    expect(value(await handOver(till, { ...wanted, toEmployeeId: other })).heldBy).toBe(other);
  });
});
