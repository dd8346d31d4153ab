import { closeShift } from '@main/services/shifts/close-shift';
import { freezeShift } from '@main/services/shifts/freeze-shift';
import type * as Ids from '@shared/lib/ids';
import { describe, expect, it } from 'vitest';
import { countDrawer, expectedCashOf, piecesOf } from '../support/drawer';
import { cash } from '../support/sales';
import { furnishedTill, openDrawer, value, type TestTill } from '../support/till-context';
import { giveBack, sell } from '../support/worked-day';

/** Counts a frozen drawer as it should be, and closes it. */
async function closeFrozen(till: TestTill, shiftId: Ids.ShiftId) {
  const { countId } = countDrawer(till, shiftId, expectedCashOf(till, shiftId));
  const wanted = { shiftId, countId, nextFloat: piecesOf(0), reason: '', approval: null };
  return value(await closeShift(till, wanted));
}

describe('the perpetual totals of a Z report', () => {
  it('leave out what the next shift sold and took back while this one was counted', async () => {
    const till = furnishedTill();
    const first = openDrawer(till);
    sell(till, cash(6500));
    value(freezeShift(till, first));
    const second = openDrawer(till);
    await giveBack(till, sell(till, cash(6500)));
    const z = [await closeFrozen(till, first)];
    value(freezeShift(till, second));
    z.push(await closeFrozen(till, second));
    expect(z.map(({ closing }) => closing?.grandTotals)).toEqual([
      { salesMinor: 6500, returnsMinor: 0 },
      { salesMinor: 13_000, returnsMinor: 3250 },
    ]);
  });
});
