import { saveDrawerRules } from '@main/services/settings/settings';
import { minor } from '@shared/domain/money/money';
import { describe, expect, it } from 'vitest';
import { move } from '../support/drawer';
import { furnishedTill, openDrawer, signInAs, value } from '../support/till-context';

describe('what a cashier pays out', () => {
  it('is limited in the shift, not each time', async () => {
    const till = furnishedTill();
    value(saveDrawerRules(till, { paidOutLimitMinor: minor(5000) }));
    signInAs(till, 'cashier');
    const shiftId = openDrawer(till);
    value(await move(till, shiftId, 'paid-out', 3000));
    const refused = { error: { code: 'APPROVAL_NEEDED', act: 'move-cash-over-limit' } };
    expect(await move(till, shiftId, 'paid-out', 2001)).toMatchObject(refused);
    value(await move(till, shiftId, 'paid-in', 2001));
    value(await move(till, shiftId, 'paid-out', 2000));
    expect(await move(till, shiftId, 'paid-out', 1)).toMatchObject(refused);
    value(await move(till, shiftId, 'drop', 5001));
  });
});
