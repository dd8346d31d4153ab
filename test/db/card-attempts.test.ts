import { verifyTill } from '@main/services/maintenance/verify';
import {
  listOpenCardAttempts,
  reportUnknownCard,
  resolveCardAttempt,
} from '@main/services/payments/card-attempts';
import { listOpenItems } from '@main/services/shifts/open-items';
import { minor } from '@shared/domain/money/money';
import type { CardAttemptId, ClientId, InvoiceId } from '@shared/lib/ids';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeDrawer, expectedCashOf } from '../support/drawer';
import { newClient, openSale, pay } from '../support/owed-sales';
import { card, cash } from '../support/sales';
import { furnishedTill, openDrawer, value, type TestTill } from '../support/till-context';

let till: TestTill;
let clientId: ClientId;
let invoiceId: InvoiceId;
beforeEach(() => {
  till = furnishedTill();
  openDrawer(till);
  clientId = newClient(till);
  invoiceId = openSale(till, clientId, 4000);
});
afterEach(() => {
  expect(verifyTill(till.database).problems).toEqual([]);
  till.database.sqlite.close();
});

function tryOf(amount: number, forInvoice: InvoiceId | null = invoiceId) {
  return {
    cardAttemptId: till.ids.next() as CardAttemptId,
    ...{ clientId: null, invoiceId: forInvoice, amountMinor: minor(amount) },
    ...{ brand: 'Visa', last4: '4242', reason: 'The line was cut' },
  };
}

const end = (cardAttemptId: CardAttemptId, outcome: 'approved' | 'declined') => ({
  ...{ cardAttemptId, outcome, approvalCode: outcome === 'approved' ? '00771A' : '' },
  reason: 'As the terminal lists it',
});

describe('a card whose result nobody knows', () => {
  it('stops every card of the same client until it is known, and no cash', () => {
    const attempt = tryOf(4000);
    const kept = value(reportUnknownCard(till, attempt));
    expect(kept).toMatchObject({ state: 'unknown', clientId, clientName: 'Okafor' });
    expect(value(reportUnknownCard(till, attempt))).toEqual(kept);
    expect(pay(till, 4000, [card(4000)], { invoiceId })).toMatchObject({
      error: { code: 'CARD_RESULT_UNKNOWN', amountMinor: 4000 },
    });
    const another = openSale(till, clientId, 1000);
    expect(pay(till, 1000, [card(1000)], { invoiceId: another }).ok).toBe(false);
    value(pay(till, 1000, [cash(1000)], { invoiceId: another }));
    value(resolveCardAttempt(till, end(attempt.cardAttemptId, 'declined')));
    expect(value(listOpenCardAttempts(till))).toEqual([]);
    value(pay(till, 4000, [card(4000)], { invoiceId }));
  });

  it('is taken by one payment when it was approved, for the very amount', () => {
    const attempt = tryOf(2500);
    const { cardAttemptId } = attempt;
    value(reportUnknownCard(till, attempt));
    const named = { invoiceId, cardAttemptId };
    expect(pay(till, 4000, [cash(4000)], named)).toMatchObject({
      error: { code: 'CARD_ATTEMPT_UNKNOWN' },
    });
    const approved = value(resolveCardAttempt(till, end(cardAttemptId, 'approved')));
    expect(approved).toMatchObject({ state: 'approved', approvalCode: '00771A' });
    expect(resolveCardAttempt(till, end(cardAttemptId, 'declined'))).toMatchObject({
      error: { code: 'CARD_ATTEMPT_UNKNOWN' },
    });
    expect(pay(till, 4000, [card(4000)], named)).toMatchObject({
      error: { code: 'AMOUNT_DIFFERS', amountMinor: 2500 },
    });
    value(pay(till, 4000, [card(2500), cash(1500)], named));
    expect(value(listOpenCardAttempts(till))).toEqual([]);
    const next = openSale(till, clientId, 2500);
    expect(pay(till, 2500, [card(2500)], { invoiceId: next, cardAttemptId })).toMatchObject({
      error: { code: 'CARD_ATTEMPT_UNKNOWN' },
    });
  });

  it('of a walk-in stops the cards of that invoice alone', () => {
    const [one, other] = [openSale(till, null, 500), openSale(till, null, 500)];
    value(reportUnknownCard(till, tryOf(500, one)));
    expect(pay(till, 500, [card(500)], { invoiceId: one }).ok).toBe(false);
    value(pay(till, 500, [card(500)], { invoiceId: other }));
  });

  it('is among what is open when the shift is closed, and is carried on', async () => {
    const attempt = tryOf(4000);
    value(reportUnknownCard(till, attempt));
    expect(value(listOpenItems(till))).toContainEqual(
      expect.objectContaining({ kind: 'card-attempt', number: 'Visa 4242', amountMinor: 4000 }),
    );
    const sql = "SELECT shift_id FROM shifts WHERE status = 'open'";
    const shiftId = till.database.sqlite.prepare<[], string>(sql).pluck().get() as never;
    await closeDrawer(till, shiftId, { cashMinor: expectedCashOf(till, shiftId) });
    const closing = 'SELECT closing FROM shifts WHERE closing IS NOT NULL';
    const closed = till.database.sqlite.prepare<[], string>(closing).pluck().get() ?? '';
    expect(closed).toContain(`{"cardAttemptId":"${attempt.cardAttemptId}","kind":"card-attempt"}`);
  });
});
