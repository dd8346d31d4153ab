import { receiveDeposit } from '@main/services/deposits/receive-deposit';
import { listWaiting } from '@main/services/deposits/waiting';
import { saveDrawerRules } from '@main/services/settings/settings';
import { closeShift } from '@main/services/shifts/close-shift';
import { freezeShift } from '@main/services/shifts/freeze-shift';
import { minor } from '@shared/domain/money/money';
import { describe, expect, it } from 'vitest';
import { closeDrawer, countDrawer, move, piecesOf } from '../support/drawer';
import { furnishedTill, openDrawer, signInAs, value } from '../support/till-context';
import { bank, check, sell } from '../support/worked-day';

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

describe('a check that waits for the bank', () => {
  it('says whether anybody saw it at the count', async () => {
    const till = furnishedTill();
    const shiftId = openDrawer(till);
    sell(till, check(6500));
    const missing = sell(till, check(6500)).tenders.map(({ tenderId }) => tenderId);
    value(freezeShift(till, shiftId));
    const { countId } = countDrawer(till, shiftId, 10_000, [], missing);
    const wanted = { shiftId, countId, nextFloat: piecesOf(0), reason: 'Lost', approval: null };
    value(await closeShift(till, wanted));
    expect(value(listWaiting(till)).checks.map(({ wasSeen }) => wasSeen)).toEqual([true, false]);
  });
});

describe('money that is missing on its way to the bank', () => {
  const refused = 'APPROVAL_NEEDED';

  it('needs a manager beyond the limit when the bag is filled', async () => {
    const till = furnishedTill();
    value(saveDrawerRules(till, { varianceLimitMinor: minor(500) }));
    await closeDrawer(till, openDrawer(till), { cashMinor: 10_000 });
    signInAs(till, 'supervisor');
    await expect(bank(till, 9499)).rejects.toThrow(refused);
    await expect(bank(till, 10_501)).rejects.toThrow(refused);
    expect(await bank(till, 9500)).toMatchObject({ totalMinor: 9500 });
  });

  it('needs a manager beyond the limit when the bank has counted', async () => {
    const till = furnishedTill();
    value(saveDrawerRules(till, { varianceLimitMinor: minor(500) }));
    await closeDrawer(till, openDrawer(till), { cashMinor: 10_000 });
    const { depositId } = await bank(till, 10_000);
    const told = { depositId, receivedOn: '2026-11-27', reference: '4711', reason: 'Short' };
    const receive = (amount: number) =>
      receiveDeposit(till, { ...told, amountMinor: minor(amount), approval: null });
    signInAs(till, 'supervisor');
    expect(await receive(9499)).toMatchObject({
      error: { code: refused, act: 'variance-over-limit' },
    });
    signInAs(till, 'manager');
    expect(value(await receive(9499))).toMatchObject({ differenceMinor: -501 });
  });
});
