import { verifyTill } from '@main/services/maintenance/verify';
import { changeTender } from '@main/services/payments/change-tender';
import { showCertificate } from '@main/services/payments/certificates';
import { showCredits } from '@main/services/payments/credit-to-use';
import { showReceipt } from '@main/services/payments/receipts';
import { voidPayment } from '@main/services/payments/void-payment';
import { minor } from '@shared/domain/money/money';
import type { ClientId, EstimateId, PaymentId, TenderId } from '@shared/lib/ids';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  check,
  clientLedger,
  credit,
  dueNow,
  newClient,
  openSale,
  owedSale,
  pay,
} from '../support/owed-sales';
import { card, cash } from '../support/sales';
import { furnishedTill, openDrawer, value, type TestTill } from '../support/till-context';

let till: TestTill;
let clientId: ClientId;
beforeEach(() => {
  till = furnishedTill();
  openDrawer(till);
  clientId = newClient(till);
});
afterEach(() => {
  expect(verifyTill(till.database).problems).toEqual([]);
  till.database.sqlite.close();
});

const why = { reason: 'By mistake', approval: null };

/** Leaves `amount` here for what is to come, a second after what was left before. */
function leave(amount: number, estimateId: EstimateId | null = null) {
  till.pass(1000);
  const kind = estimateId === null ? ('prepayment' as const) : ('deposit' as const);
  const prepayment = { kind, amountMinor: minor(amount), estimateId };
  return value(pay(till, amount, [cash(amount)], { clientId, prepayment }));
}

const left = () => value(showCredits(till, clientId)).parts.map(({ leftMinor }) => leftMinor);

describe('credit of a client', () => {
  it('is one sum, and used oldest first', () => {
    leave(3000);
    leave(2000);
    expect(value(showCredits(till, clientId)).totalMinor).toBe(5000);
    const invoiceId = openSale(till, clientId, 4000);
    const paid = value(pay(till, 4000, [credit(3500), cash(500)], { invoiceId }));
    expect(left()).toEqual([1500]);
    expect(value(showReceipt(till, paid.paymentId)).html).toContain('From your credit');
    expect(clientLedger(till, clientId)).toBe(-1500);
  });

  it('is used by choice when somebody chooses', () => {
    leave(3000);
    leave(2000);
    const second = value(showCredits(till, clientId)).parts[1];
    const invoiceId = openSale(till, clientId, 2500);
    const creditIds = second === undefined ? [] : [second.creditId];
    expect(pay(till, 2500, [credit(2500)], { invoiceId, creditIds })).toMatchObject({
      error: { code: 'CREDIT_SHORT', leftMinor: 2000 },
    });
    value(pay(till, 2500, [credit(2000), cash(500)], { invoiceId, creditIds }));
    expect(left()).toEqual([3000]);
  });

  it('is used for its own estimate first, and for another procedure last', () => {
    const [own, other] = [till.ids.next() as EstimateId, till.ids.next() as EstimateId];
    leave(1000, other);
    leave(1000);
    leave(1000, own);
    const invoiceId = openSale(till, clientId, 2500);
    till.database.sqlite
      .prepare('UPDATE invoices SET estimate_id = ? WHERE invoice_id = ?')
      .run(own, invoiceId);
    value(pay(till, 2500, [credit(2500)], { invoiceId }));
    expect(value(showCredits(till, clientId)).parts).toMatchObject([
      { kind: 'deposit', estimateId: other, leftMinor: 500 },
    ]);
    // What was put there by hand goes again.
    till.database.sqlite.prepare('UPDATE invoices SET estimate_id = NULL').run();
  });

  it('never runs short, pays no credit, and needs somebody whose it is', () => {
    leave(1000);
    const invoiceId = openSale(till, clientId, 4000);
    expect(pay(till, 4000, [credit(4000)], { invoiceId })).toMatchObject({
      error: { code: 'CREDIT_SHORT', leftMinor: 1000 },
    });
    const walkIn = openSale(till, null, 4000);
    expect(pay(till, 4000, [credit(4000)], { invoiceId: walkIn })).toMatchObject({
      error: { code: 'CLIENT_NEEDED' },
    });
    const prepayment = { kind: 'prepayment' as const, amountMinor: minor(500), estimateId: null };
    expect(pay(till, 500, [credit(500)], { clientId, prepayment })).toMatchObject({
      error: { code: 'TENDER_EXCEEDS_DUE', excessMinor: 500 },
    });
    expect(left()).toEqual([1000]);
  });

  it('is what a check or a card is over, and cash gives change all the same', () => {
    const over = { clientId, allowsOverpayment: true };
    const invoiceId = openSale(till, clientId, 4000);
    expect(pay(till, 4000, [check(5000)], { invoiceId })).toMatchObject({
      error: { code: 'TENDER_EXCEEDS_DUE', excessMinor: 1000 },
    });
    value(pay(till, 4000, [check(5000)], { ...over, invoiceId }));
    expect(value(showCredits(till, clientId)).parts).toMatchObject([
      { kind: 'overpayment', leftMinor: 1000 },
    ]);
    const next = openSale(till, clientId, 1500);
    expect(value(pay(till, 1500, [cash(2000)], { ...over, invoiceId: next }))).toMatchObject({
      changeMinor: 500,
      creditMadeMinor: 0,
    });
    const walkIn = openSale(till, null, 100);
    expect(
      pay(till, 100, [card(200)], { invoiceId: walkIn, allowsOverpayment: true }),
    ).toMatchObject({ error: { code: 'CLIENT_NEEDED' } });
  });

  it('comes back by a void, and is not voided once it was used', async () => {
    const prepaid = leave(3000);
    const invoiceId = owedSale(till, clientId, 2000);
    const paid = value(pay(till, 2000, [credit(2000)], { invoiceId }));
    expect(await voidPayment(till, { paymentId: prepaid.paymentId, ...why })).toMatchObject({
      error: { code: 'CREDIT_USED' },
    });
    value(await voidPayment(till, { paymentId: paid.paymentId, ...why }));
    expect(left()).toEqual([3000]);
    expect(dueNow(till, invoiceId)).toBe(2000);
    value(await voidPayment(till, { paymentId: prepaid.paymentId, ...why }));
    expect(left()).toEqual([]);
    expect(clientLedger(till, clientId)).toBe(2000);
  });
});

describe('a gift certificate', () => {
  const gift = (amount: number, number = 'GC-77') =>
    ({ kind: 'gift-certificate', amountMinor: minor(amount), number }) as const;
  const sold = (amount: number, number = 'GC-77') => ({
    certificates: [{ number, amountMinor: minor(amount) }],
  });
  const worth = (number = 'GC-77') => value(showCertificate(till, number))?.leftMinor ?? null;

  it('is sold once, redeemed bit by bit, and never below zero', () => {
    const bought = value(pay(till, 5000, [card(5000)], sold(5000)));
    expect(bought.certificatesSold).toEqual([{ number: 'GC-77', amountMinor: 5000 }]);
    expect(value(showReceipt(till, bought.paymentId)).html).toContain('Gift certificate GC-77');
    expect(pay(till, 100, [cash(100)], sold(100))).toMatchObject({
      error: { code: 'CERTIFICATE_TAKEN', number: 'GC-77' },
    });
    const invoiceId = openSale(till, null, 3000);
    const paid = value(pay(till, 3000, [gift(3000, ' gc-77 ')], { invoiceId }));
    expect(paid.tenders[0]?.detail).toMatchObject({ number: 'GC-77' });
    expect(worth()).toBe(2000);
    const next = openSale(till, null, 2500);
    expect(pay(till, 2500, [gift(1500), gift(1000)], { invoiceId: next })).toMatchObject({
      error: { code: 'CERTIFICATE_SHORT', number: 'GC-77', leftMinor: 2000 },
    });
    value(pay(till, 2500, [gift(2000), cash(500)], { invoiceId: next }));
    expect(worth()).toBe(0);
  });

  it('of a number that was never sold here is a paper from before', () => {
    const invoiceId = openSale(till, null, 3000);
    value(pay(till, 3000, [gift(3000, 'OLD-1')], { invoiceId }));
    expect(worth('OLD-1')).toBeNull();
  });

  it('buys no certificate and leaves no credit', () => {
    expect(pay(till, 5000, [gift(5000, 'OLD-1')], sold(5000))).toMatchObject({
      error: { code: 'TENDER_EXCEEDS_DUE' },
    });
  });

  it('is worth nothing after its sale was voided, which redeeming it prevents', async () => {
    const bought = value(pay(till, 5000, [card(5000)], sold(5000)));
    const invoiceId = openSale(till, null, 1000);
    const paid = value(pay(till, 1000, [gift(1000)], { invoiceId }));
    const voided = (paymentId: PaymentId) => voidPayment(till, { paymentId, ...why });
    expect(await voided(bought.paymentId)).toMatchObject({
      error: { code: 'CERTIFICATE_SHORT', leftMinor: 4000 },
    });
    value(await voided(paid.paymentId));
    expect(worth()).toBe(5000);
    value(await voided(bought.paymentId));
    expect(worth()).toBe(0);
    expect(pay(till, 1000, [gift(1000)], { invoiceId })).toMatchObject({
      error: { code: 'CERTIFICATE_SHORT', leftMinor: 0 },
    });
    value(pay(till, 700, [cash(700)], sold(700)));
    expect(worth()).toBe(700);
  });

  it('loses and gets back its worth when a tender is put right', async () => {
    value(pay(till, 5000, [card(5000)], sold(5000)));
    const invoiceId = openSale(till, null, 1000);
    const paid = value(pay(till, 1000, [gift(1000)], { invoiceId }));
    const tenderId = till.ids.next() as TenderId;
    const change = (
      from: TenderId,
      to: TenderId,
      detail: ReturnType<typeof gift> | ReturnType<typeof card>,
    ) =>
      changeTender(till, {
        ...{ paymentId: paid.paymentId, replacedTenderId: from, tenderId: to, detail },
        ...why,
      });
    value(await change(paid.tenders[0]?.tenderId as TenderId, tenderId, card(1000)));
    expect(worth()).toBe(5000);
    value(await change(tenderId, till.ids.next() as TenderId, gift(1000)));
    expect(worth()).toBe(4000);
  });
});
