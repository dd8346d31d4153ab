import { freezeShift } from '@main/services/shifts/freeze-shift';
import { MAX_AMOUNT_MINOR, minor } from '@shared/domain/money/money';
import { expect, it } from 'vitest';
import { verifyTill } from '@main/services/maintenance/verify';
import { countDrawer, move, piecesOf } from '../support/drawer';
import { routeTo } from '../support/drawer-shop';
import { cash } from '../support/sales';
import { addProduct, furnishedTill, openDrawer, value } from '../support/till-context';
import { invoiceWith } from '../support/sales';
import { pay } from '../support/worked-day';

// In a currency of small units a year of sales, or a day of cash, is more than any one amount.
it('closes a shift whose sums are more than one amount can be', async () => {
  const till = furnishedTill();
  const { route, bugs } = routeTo(till);
  const shiftId = openDrawer(till);
  const dear = addProduct(till, { unitPriceMinor: minor(MAX_AMOUNT_MINOR) });
  for (let times = 0; times < 2; times += 1) {
    pay(till, invoiceWith(till, [dear]), cash(MAX_AMOUNT_MINOR));
    value(await move(till, shiftId, 'drop', MAX_AMOUNT_MINOR));
  }
  const sums = { tenderedMinor: 2 * MAX_AMOUNT_MINOR, droppedMinor: 2 * MAX_AMOUNT_MINOR };
  expect(await route('shifts.figures', { shiftId })).toMatchObject({ value: { parts: sums } });
  value(freezeShift(till, shiftId));
  const { countId } = countDrawer(till, shiftId, 10_000);
  const rest = { nextFloat: piecesOf(0), reason: '', approval: null };
  expect(await route('shifts.close', { shiftId, countId, ...rest })).toMatchObject({
    value: { closing: { cash: sums, grandTotals: { salesMinor: 2 * MAX_AMOUNT_MINOR } } },
  });
  expect(await route('deposits.waiting', {})).toMatchObject({
    value: { shifts: [{ dropsMinor: 2 * MAX_AMOUNT_MINOR }] },
  });
  expect(await route('shifts.zReport', { shiftId, print: false })).toMatchObject({ ok: true });
  expect(bugs).toEqual([]);
  expect(verifyTill(till.database).problems).toEqual([]);
});
