import { eventsAfter } from '@main/db/journal';
import { listRecentPayments } from '@main/services/payments/payment-view';
import { verifyTill } from '@main/services/maintenance/verify';
import { describe, expect, it } from 'vitest';
import { invoiceWith, payByCardAndCash } from '../support/sales';
import { addProduct, furnishedTill, openDrawer, value } from '../support/till-context';

const DAY_MS = 24 * 3_600_000;

describe('a clock that is moved while the till is open', () => {
  it.each([
    ['a day back', -DAY_MS],
    ['more than a year ahead', 400 * DAY_MS],
  ])('is journalled once, %s, and changes no order', (_how, byMs) => {
    const till = furnishedTill();
    openDrawer(till);
    const products = [addProduct(till)];
    const first = payByCardAndCash(till, invoiceWith(till, products));
    const previousMs = till.clock.nowMs();
    till.pass(byMs);
    const second = payByCardAndCash(till, invoiceWith(till, products));

    const events = [...eventsAfter(till.database.read, till.tillId, 0)];
    const moves = events.filter(({ type }) => type === 'clock.moved');
    expect(moves).toMatchObject([{ body: { previousMs, nowMs: previousMs + byMs } }]);
    expect(value(listRecentPayments(till, 5))).toMatchObject([
      { number: second.number },
      { number: first.number },
    ]);
    expect(verifyTill(till.database).problems).toEqual([]);
  });

  it('goes on by itself without a word', () => {
    const till = furnishedTill();
    openDrawer(till);
    till.pass(3 * DAY_MS);
    addProduct(till);
    till.pass(-30_000);
    addProduct(till);
    const types = [...eventsAfter(till.database.read, till.tillId, 0)].map(({ type }) => type);
    expect(types).not.toContain('clock.moved');
  });
});
