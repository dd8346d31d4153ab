import { verifyTill } from '@main/services/maintenance/verify';
import { prepareDeposit } from '@main/services/deposits/prepare-deposit';
import { receiveDeposit } from '@main/services/deposits/receive-deposit';
import { listWaiting } from '@main/services/deposits/waiting';
import { showCertificate } from '@main/services/payments/certificates';
import { showCredits } from '@main/services/payments/credit-to-use';
import { returnCheck } from '@main/services/payments/return-check';
import { findPaymentView } from '@main/services/payments/payment-view';
import { voidPayment } from '@main/services/payments/void-payment';
import { owedItems } from '@main/services/payments/owed-items';
import { findRefundable } from '@main/services/refunds/refund-view';
import { closeDay } from '@main/services/setup/close-day';
import { findClient } from '@main/db/repos/records';
import { minor } from '@shared/domain/money/money';
import { ONE_UNIT, quantityMilli } from '@shared/domain/quantity/quantity';
import type { PaymentView } from '@shared/ipc/views/invoices';
import type {
  CheckReturnId,
  ClientId,
  DepositId,
  InvoiceId,
  LineId,
  ShiftId,
  TenderId,
} from '@shared/lib/ids';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { piecesOf } from '../support/drawer';
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
import { refundInOne } from '../support/refunds';
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

const why = { reason: 'No funds', approval: null };

function wanted(payment: PaymentView, changes: object = {}) {
  const tenderId = payment.tenders.find(({ detail }) => detail.kind === 'check')?.tenderId;
  return {
    checkReturnId: till.ids.next() as CheckReturnId,
    tenderId: tenderId as TenderId,
    ...{ chargesFee: false, refusesChecks: false, ...why, ...changes },
  };
}

const owed = () => owedItems(till.database.read, clientId, 'America/New_York');
const account = (name: string) => {
  const sql = 'SELECT coalesce(sum(amount_minor), 0) FROM ledger_entries WHERE account = ?';
  return till.database.sqlite.prepare<[string], number>(sql).pluck().get(name);
};

/** The next morning: the shift of the check is closed. */
function nextDay() {
  closeDay(till, 'USD', []);
  till.pass(86_400_000);
  openDrawer(till);
}

/** Every check that waits, and with a shift its 100.00, on the way to the bank. */
async function sendOff(shiftId: ShiftId | null) {
  const checkIds = value(listWaiting(till)).checks.map(({ tenderId }) => tenderId);
  return value(
    await prepareDeposit(till, {
      ...{ depositId: till.ids.next() as DepositId, correctionIds: [], checkIds },
      ...{ shiftIds: shiftId === null ? [] : [shiftId] },
      ...{ cash: piecesOf(shiftId === null ? 0 : 10_000) },
      ...{ bagNumber: 'B-1', initials: ['RA', 'TL'], ...why },
    }),
  );
}

function receive(depositId: DepositId, amountMinor: number, reason: string) {
  const receipt = { depositId, receivedOn: '2026-11-27', reference: '4711', reason };
  return receiveDeposit(till, { ...receipt, amountMinor: minor(amountMinor), approval: null });
}

describe('a check that came back', () => {
  it('makes its invoice owed again, with a fee, and no check is taken any more', async () => {
    const invoiceId = openSale(till, clientId, 8000);
    const paid = value(pay(till, 8000, [check(5000), cash(3000)], { invoiceId }));
    const back = wanted(paid, { chargesFee: true, refusesChecks: true });
    expect(await returnCheck(till, back)).toMatchObject({ error: { code: 'SHIFT_NOT_CLOSED' } });
    nextDay();
    const returned = value(await returnCheck(till, back));
    expect(returned).toMatchObject({ invoices: [{ invoiceId, amountMinor: 5000 }], credits: [] });
    expect(value(await returnCheck(till, back))).toEqual(returned);
    expect(await returnCheck(till, wanted(paid))).toMatchObject({
      error: { code: 'CHECK_UNKNOWN' },
    });
    expect(owed().map(({ dueMinor }) => dueMinor)).toEqual([5000, 2500]);
    expect(clientLedger(till, clientId)).toBe(7500);
    expect(account('undeposited-checks')).toBe(0);
    expect(account('charges/returned-check')).toBe(-2500);
    expect(findClient(till.database.read, clientId)?.tendersNotAllowed).toEqual(['check']);
    expect(pay(till, 5000, [check(5000)], { invoiceId })).toMatchObject({
      error: { code: 'TENDER_NOT_ALLOWED', kind: 'check' },
    });
    expect(value(findPaymentView(till, paid.paymentId)).returnedTenderIds).toEqual([back.tenderId]);
    expect(value(listWaiting(till)).checks).toEqual([]);
    value(pay(till, 7500, [card(7500)], { clientId, oldestFirst: true }));
    expect(clientLedger(till, clientId)).toBe(0);
  });

  it('is taken from where it had come to, so that every account is true at any time', async () => {
    const shiftId = openShiftId();
    const invoiceId = openSale(till, clientId, 9000);
    const checks = [check(1000, '1'), check(2000, '2'), check(2500, '3'), check(3500, '4')];
    const paid = value(pay(till, 9000, checks, { invoiceId }));
    nextDay();
    const [inSafe, inBag, , atBank] = paid.tenders.map(({ tenderId }) => tenderId);
    const whereItIs = () =>
      ['undeposited-checks', 'bank-in-transit', 'bank', 'bank-difference'].map(account);
    value(await returnCheck(till, wanted(paid, { tenderId: inSafe })));
    expect(whereItIs()).toEqual([8000, 0, 0, 0]);
    const { depositId, differenceMinor } = await sendOff(shiftId);
    expect(differenceMinor).toBeNull();
    expect(whereItIs()).toEqual([0, 18_000, 0, 0]);
    value(await returnCheck(till, wanted(paid, { tenderId: inBag })));
    expect(whereItIs()).toEqual([0, 16_000, 0, 0]);
    expect(await receive(depositId, 18_000, '')).toMatchObject({
      error: { code: 'REASON_NEEDED' },
    });
    expect(value(await receive(depositId, 16_000, ''))).toMatchObject({
      ...{ totalMinor: 18_000, returnedMinor: 2000, receivedMinor: 16_000, differenceMinor: 0 },
    });
    expect(whereItIs()).toEqual([0, 0, 16_000, 0]);
    value(await returnCheck(till, wanted(paid, { tenderId: atBank })));
    expect(whereItIs()).toEqual([0, 0, 12_500, 0]);
    // What comes back afterwards changes nothing of what the bank had counted.
    expect(value(await receive(depositId, 16_000, ''))).toMatchObject({
      ...{ returnedMinor: 2000, differenceMinor: 0 },
    });
    expect(dueNow(till, invoiceId)).toBe(6500);
  });

  it.each([
    { counted: 12_900, offMinor: -100 },
    { counted: 13_050, offMinor: 50 },
  ])('leaves the rest of its bag to be counted: $counted', async ({ counted, offMinor }) => {
    const shiftId = openShiftId();
    const invoiceId = openSale(till, clientId, 5000);
    const paid = value(pay(till, 5000, [check(2000, '1'), check(3000, '2')], { invoiceId }));
    nextDay();
    const { depositId } = await sendOff(shiftId);
    value(await returnCheck(till, wanted(paid)));
    expect(await receive(depositId, counted, '')).toMatchObject({
      error: { code: 'REASON_NEEDED' },
    });
    expect(value(await receive(depositId, counted, 'Miscounted'))).toMatchObject({
      differenceMinor: offMinor,
    });
    expect(account('bank-in-transit')).toBe(0);
    expect(account('bank')).toBe(counted);
    expect(account('bank-difference')).toBe(0 - offMinor);
  });

  it('leaves nothing of a bag that held nothing else', async () => {
    const invoiceId = openSale(till, clientId, 5000);
    const paid = value(pay(till, 5000, [check(5000)], { invoiceId }));
    nextDay();
    const { depositId } = await sendOff(null);
    value(await returnCheck(till, wanted(paid)));
    expect(account('bank-in-transit')).toBe(0);
    expect(value(await receive(depositId, 0, ''))).toMatchObject({ differenceMinor: 0 });
    expect([account('bank-in-transit'), account('bank')]).toEqual([0, 0]);
  });

  it('takes the credit it made first, and then what that credit had paid', async () => {
    const invoiceId = openSale(till, clientId, 4000);
    const over = { invoiceId, allowsOverpayment: true };
    const paid = value(pay(till, 4000, [check(10_000)], over));
    const other = openSale(till, clientId, 2500);
    const used = value(pay(till, 2500, [credit(2500)], { invoiceId: other }));
    nextDay();
    const late = openSale(till, clientId, 1000);
    const usedToday = value(pay(till, 1000, [credit(1000)], { invoiceId: late }));
    const returned = value(await returnCheck(till, wanted(paid)));
    expect(returned.credits.map(({ amountMinor }) => amountMinor)).toEqual([2500]);
    expect([invoiceId, other, late].map((each) => dueNow(till, each))).toEqual([4000, 2500, 1000]);
    expect(value(showCredits(till, clientId)).totalMinor).toBe(0);
    expect(clientLedger(till, clientId)).toBe(7500);
    // These invoices are owed already: giving the credit back as well would give it twice.
    expect(await voidPayment(till, { paymentId: usedToday.paymentId, ...why })).toMatchObject({
      error: { code: 'CREDIT_USED' },
    });
    expect(used.tenders).toHaveLength(1);
  });

  it('takes the certificate it bought, and charges what of that is gone', async () => {
    const certificates = [{ number: 'GC-9', amountMinor: minor(6000) }];
    const paid = value(pay(till, 6000, [check(6000)], { clientId, certificates }));
    const walkIn = openSale(till, null, 2000);
    const gift = { kind: 'gift-certificate', amountMinor: minor(2000), number: 'GC-9' } as const;
    value(pay(till, 2000, [gift], { invoiceId: walkIn }));
    nextDay();
    value(await returnCheck(till, wanted(paid)));
    expect(value(showCertificate(till, 'GC-9'))?.leftMinor).toBe(0);
    expect(owed()).toMatchObject([{ dueMinor: 2000 }]);
    expect(account('gift-certificates')).toBe(0);
    const rest = owed()[0]?.invoiceId as InvoiceId;
    value(pay(till, 2000, [cash(2000)], { invoiceId: rest }));
    expect(clientLedger(till, clientId)).toBe(0);
  });

  it('does not go back as a refund', async () => {
    const invoiceId = openSale(till, clientId, 8000);
    const paid = value(pay(till, 8000, [check(5000), cash(3000)], { invoiceId }));
    nextDay();
    value(await returnCheck(till, wanted(paid)));
    const { invoices } = value(findRefundable(till, paid.paymentId));
    expect(invoices).toMatchObject([{ leftMinor: 3000, leftInMoneyMinor: 3000, dueMinor: 5000 }]);
    const [line] = invoices[0]?.lines ?? [];
    const all = { lineId: line?.lineId as LineId, quantityMilli: ONE_UNIT };
    const refund = { paymentId: paid.paymentId, lines: [all], tender: { kind: 'cash' } } as const;
    // What is owed again is only taken off that.
    expect(value(await refundInOne(till, refund))).toMatchObject({ amountMinor: 3000 });
    expect(clientLedger(till, clientId)).toBe(0);
  });

  it('does not go back twice when its money went back before', async () => {
    const invoiceId = openSale(till, clientId, 8000);
    const paid = value(pay(till, 8000, [check(8000)], { invoiceId }));
    nextDay();
    const [line] = value(findRefundable(till, paid.paymentId)).invoices[0]?.lines ?? [];
    const half = { lineId: line?.lineId as LineId, quantityMilli: quantityMilli(500) };
    const refund = { paymentId: paid.paymentId, lines: [half], tender: { kind: 'cash' } } as const;
    value(await refundInOne(till, refund));
    value(await returnCheck(till, wanted(paid)));
    const left = value(findRefundable(till, paid.paymentId)).invoices;
    expect(left).toMatchObject([{ leftMinor: 0, leftInMoneyMinor: 0 }]);
    expect((await refundInOne(till, refund)).ok).toBe(false);
  });

  it('never goes back, though the invoice was paid again in another way', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 7999 }),
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 5 }),
        async (backMinor, quantities) => {
          const invoiceId = openSale(till, clientId, 8000);
          const checks = [check(backMinor, '1'), check(8000 - backMinor, '2')];
          const paid = value(pay(till, 8000, checks, { invoiceId }));
          nextDay();
          value(await returnCheck(till, wanted(paid)));
          value(pay(till, backMinor, [card(backMinor)], { invoiceId }));
          const { paymentId } = paid;
          const [line] = value(findRefundable(till, paymentId)).invoices[0]?.lines ?? [];
          const lineId = line?.lineId as LineId;
          let wentBack = 0;
          for (const each of [...quantities, 1000]) {
            const lines = [{ lineId, quantityMilli: quantityMilli(each) }];
            const cashBack = { paymentId, lines, tender: { kind: 'cash' } } as const;
            const refund = await refundInOne(till, cashBack);
            if (refund.ok) wentBack += refund.value.amountMinor;
          }
          expect(wentBack).toBeLessThanOrEqual(8000 - backMinor);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('was a check, of a payment that stands', async () => {
    const invoiceId = owedSale(till, clientId, 500);
    const paid = value(pay(till, 500, [check(500)], { invoiceId }));
    value(await voidPayment(till, { paymentId: paid.paymentId, ...why }));
    const inCash = value(pay(till, 500, [cash(500)], { invoiceId }));
    nextDay();
    expect(await returnCheck(till, wanted(paid))).toMatchObject({
      error: { code: 'PAYMENT_VOIDED' },
    });
    const notOne = { ...wanted(paid), tenderId: inCash.tenders[0]?.tenderId as TenderId };
    expect(await returnCheck(till, notOne)).toMatchObject({ error: { code: 'CHECK_UNKNOWN' } });
  });
});

function openShiftId() {
  const sql = "SELECT shift_id FROM shifts WHERE status = 'open'";
  return till.database.sqlite.prepare<[], string>(sql).pluck().get() as never;
}
