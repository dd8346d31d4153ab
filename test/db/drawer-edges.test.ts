import { verifyTill } from '@main/services/maintenance/verify';
import { depositWorksheet } from '@main/services/deposits/deposit-papers';
import { listWaiting } from '@main/services/deposits/waiting';
import { receiveDeposit } from '@main/services/deposits/receive-deposit';
import { changeTender } from '@main/services/payments/change-tender';
import { commitPayment } from '@main/services/payments/commit-payment';
import { commitLatePayment } from '@main/services/payments/commit-late';
import { payRefund } from '@main/services/refunds/pay-refund';
import { voidPayment } from '@main/services/payments/void-payment';
import { saveDrawerRules } from '@main/services/settings/settings';
import { closeShift } from '@main/services/shifts/close-shift';
import { correctShift } from '@main/services/shifts/correct-shift';
import { shiftDocuments } from '@main/services/shifts/documents';
import { shiftFigures } from '@main/services/shifts/figures';
import { freezeShift } from '@main/services/shifts/freeze-shift';
import { takeXReport } from '@main/services/shifts/x-report';
import { zReport } from '@main/services/shifts/z-report';
import { minor } from '@shared/domain/money/money';
import { ONE_UNIT } from '@shared/domain/quantity/quantity';
import type * as Ids from '@shared/lib/ids';
import { describe, expect, it } from 'vitest';
import { closeDrawer, countDrawer, expectedCashOf, move, piecesOf } from '../support/drawer';
import { refundOf } from '../support/refunds';
import { card, cash, invoiceWith } from '../support/sales';
import {
  addProduct,
  furnishedTill,
  openDrawer,
  signInAs,
  value,
  type TestTill,
} from '../support/till-context';
import { bank, check, giveBack, pay, printer, sell } from '../support/worked-day';

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

describe('a difference that is not one of cash', () => {
  it('asks for a reason and, beyond the limit, for a manager', async () => {
    const till = furnishedTill('cashier');
    const shiftId = openDrawer(till);
    const missing = sell(till, check(6500)).tenders.map(({ tenderId }) => tenderId);
    value(freezeShift(till, shiftId));
    const { countId, ...counted } = countDrawer(till, shiftId, 10_000, [], missing);
    expect(counted).toMatchObject({ varianceMinor: 0, needsManager: true });
    const wanted = { shiftId, countId, nextFloat: piecesOf(0), reason: '', approval: null };
    expect(await closeShift(till, wanted)).toMatchObject({ error: { code: 'REASON_NEEDED' } });
    const reason = 'The check cannot be found';
    expect(await closeShift(till, { ...wanted, reason })).toMatchObject({
      error: { code: 'APPROVAL_NEEDED', act: 'variance-over-limit' },
    });
  });

  it('may be one of a card batch', async () => {
    const till = furnishedTill('cashier');
    const shiftId = openDrawer(till);
    sell(till, card(6500));
    value(freezeShift(till, shiftId));
    const batch = [{ kind: 'card' as const, brand: 'Visa', amountMinor: minor(6600) }];
    const { countId, needsManager } = countDrawer(till, shiftId, 10_000, batch);
    expect(needsManager).toBe(false);
    const wanted = { shiftId, countId, nextFloat: piecesOf(0), reason: '', approval: null };
    expect(await closeShift(till, wanted)).toMatchObject({ error: { code: 'REASON_NEEDED' } });
    value(await closeShift(till, { ...wanted, reason: 'A slip without an entry' }));
  });
});

describe('a tender that was really cash', () => {
  it('is rounded as cash is', async () => {
    const till = furnishedTill('manager', { cashRoundingStepMinor: 5 });
    const shiftId = openDrawer(till);
    const exam = addProduct(till, { unitPriceMinor: minor(1002) });
    const { paymentId, tenders } = pay(till, invoiceWith(till, [exam]), card(1002));
    const wanted = {
      paymentId,
      replacedTenderId: tenders[0]?.tenderId as Ids.TenderId,
      tenderId: till.ids.next() as Ids.TenderId,
      reason: 'It was cash',
      approval: null,
    };
    expect(await changeTender(till, { ...wanted, detail: cash(1002) })).toMatchObject({
      error: { code: 'AMOUNT_DIFFERS', amountMinor: 1000 },
    });
    const changed = value(await changeTender(till, { ...wanted, detail: cash(1000) }));
    expect(changed).toMatchObject({ cashRoundingMinor: 2, totalMinor: 1002 });
    expect(expectedCashOf(till, shiftId)).toBe(11_000);
    expect(verifyTill(till.database).problems).toEqual([]);
  });
});

describe('a personal drawer', () => {
  it('gives money to nobody but whoever holds it', async () => {
    const till = furnishedTill();
    value(saveDrawerRules(till, { drawerUse: 'personal' }));
    const shiftId = openDrawer(till);
    const holder = till.session.employeeId;
    const sale = sell(till, cash(6500));
    signInAs(till, 'manager');
    const refused = { error: { code: 'DRAWER_OF_OTHER', name: 'Sam Field' } };
    expect(await move(till, shiftId, 'paid-out', 500)).toMatchObject(refused);
    await expect(giveBack(till, sale)).rejects.toThrow('DRAWER_OF_OTHER');
    till.session.employeeId = holder;
    value(await move(till, shiftId, 'paid-out', 500));
    expect(await giveBack(till, sale)).toMatchObject({ amountMinor: 3250 });
  });
});

describe('an X report', () => {
  it('is taken of a drawer that is counted too, and tells no sum to who counts blind', () => {
    const till = furnishedTill('cashier');
    const shiftId = openDrawer(till);
    sell(till, cash(6500));
    value(freezeShift(till, shiftId));
    const { html } = value(takeXReport(till, { shiftId, print: false }));
    expect(html).toContain('$65.00');
    expect(html).not.toContain('$165.00');
    signInAs(till, 'manager');
    expect(value(takeXReport(till, { shiftId, print: false })).html).toContain('$165.00');
  });

  it('is of no shift that is closed', async () => {
    const till = furnishedTill();
    const shiftId = openDrawer(till);
    value(freezeShift(till, shiftId));
    await closeFrozen(till, shiftId);
    expect(takeXReport(till, { shiftId, print: false })).toMatchObject({
      error: { code: 'SHIFT_NOT_OPEN' },
    });
  });
});

describe('a refund', () => {
  it('is paid once under its ids, and never under those of another', async () => {
    const till = furnishedTill();
    const shiftId = openDrawer(till);
    const exams = [addProduct(till), addProduct(till)];
    const invoice = invoiceWith(till, exams);
    const { paymentId } = pay(till, invoice, cash(13_000));
    const other = sell(till, cash(6500));
    const wanted = refundOf(till, {
      paymentId,
      lines: [{ lineId: invoice.lines[0]?.lineId as Ids.LineId, quantityMilli: ONE_UNIT }],
      tender: { kind: 'cash' },
    });
    const refund = value(await payRefund(till, wanted));
    expect(value(await payRefund(till, wanted))).toEqual(refund);
    const taken = { error: { code: 'ID_TAKEN' } };
    expect(await payRefund(till, { ...wanted, paymentId: other.paymentId })).toMatchObject(taken);
    const again = refundOf(till, {
      paymentId,
      lines: [{ lineId: invoice.lines[1]?.lineId as Ids.LineId, quantityMilli: ONE_UNIT }],
      tender: { kind: 'cash' },
    });
    const { creditNoteId } = wanted;
    expect(await payRefund(till, { ...again, creditNoteId })).toMatchObject(taken);
    expect(expectedCashOf(till, shiftId)).toBe(23_000);
  });
});

describe('a bag that the bank has', () => {
  it('is received once, however often it is told', async () => {
    const till = furnishedTill();
    const shiftId = openDrawer(till);
    value(freezeShift(till, shiftId));
    await closeFrozen(till, shiftId);
    const { depositId } = await bank(till, 10_000);
    const told = {
      depositId,
      receivedOn: '2026-11-26',
      reference: 'BR-1',
      reason: '',
      approval: null,
    };
    const received = value(await receiveDeposit(till, { ...told, amountMinor: minor(10_000) }));
    expect(value(await receiveDeposit(till, { ...told, amountMinor: minor(10_000) }))).toEqual(
      received,
    );
    const other = { ...told, reason: 'Miscounted', amountMinor: minor(9000) };
    expect(await receiveDeposit(till, other)).toMatchObject({
      error: { code: 'DEPOSIT_RECEIVED' },
    });
    expect(verifyTill(till.database).problems).toEqual([]);
  });
});

describe('a payment that was found while its shift is counted', () => {
  it('opens the drawer in that shift', async () => {
    const till = furnishedTill('manager', {}, { printer });
    const shiftId = openDrawer(till);
    value(freezeShift(till, shiftId));
    openDrawer(till);
    const { invoiceId } = invoiceWith(till, [addProduct(till)]);
    const late = {
      paymentId: till.ids.next() as Ids.PaymentId,
      ...{ invoiceId, shiftId, reason: 'Found in the book', approval: null },
      expectedTotalMinor: minor(6500),
      tenders: [{ tenderId: till.ids.next() as Ids.TenderId, detail: cash(6500) }],
    };
    value(await commitLatePayment(till, late));
    const figure = 'drawer-opens';
    const openings = value(shiftDocuments(till, { shiftId, figure, brand: null }));
    expect(openings.map(({ number }) => number)).toContain('payment');
  });
});

describe('the worksheet of a deposit', () => {
  it('has seen no check that was voided after the count', async () => {
    const till = furnishedTill();
    const shiftId = openDrawer(till);
    sell(till, check(6500));
    const { paymentId } = sell(till, check(6500));
    value(freezeShift(till, shiftId));
    const { countId } = countDrawer(till, shiftId, 10_000);
    value(await voidPayment(till, { paymentId, reason: 'Bounced', approval: null }));
    const wanted = { shiftId, countId, nextFloat: piecesOf(0), reason: '', approval: null };
    value(await closeShift(till, wanted));
    const { depositId } = await bank(till, 10_000);
    const { html } = value(depositWorksheet(till, { depositId, print: false }));
    expect(html).toContain('Expected: 1');
    expect(html).toContain('Seen: 1');
  });
});

describe('a float that was entered wrong', () => {
  it('is known by what the shift before had kept back', async () => {
    const till = furnishedTill();
    const first = openDrawer(till);
    value(freezeShift(till, first));
    const { countId } = countDrawer(till, first, 10_000);
    const nextFloat = piecesOf(8000);
    const wanted = { shiftId: first, countId, nextFloat, reason: '', approval: null };
    value(await closeShift(till, wanted));
    // Somebody types 100.00 as ever, and 80.00 is in the drawer.
    const second = openDrawer(till);
    value(freezeShift(till, second));
    expect(countDrawer(till, second, 8000).findings).toContainEqual(
      expect.objectContaining({
        code: 'FLOAT_WRONG',
        typed: [{ number: null, enteredMinor: 10_000, rightMinor: 8000 }],
      }),
    );
  });
});

describe('a drawer with much cash', () => {
  it('says so to who counts blind as well, and not how much', () => {
    const till = furnishedTill();
    value(saveDrawerRules(till, { drawerLimitMinor: minor(16_000) }));
    signInAs(till, 'cashier');
    const shiftId = openDrawer(till);
    expect(value(shiftFigures(till, shiftId)).isDropAdvised).toBe(false);
    sell(till, cash(6500));
    expect(value(shiftFigures(till, shiftId))).toMatchObject({
      expected: null,
      isDropAdvised: true,
    });
  });
});

describe('a payment', () => {
  it('is no answer for another invoice that comes with its id', () => {
    const till = furnishedTill();
    const shiftId = openDrawer(till);
    const { paymentId } = sell(till, cash(6500));
    const { invoiceId } = invoiceWith(till, [addProduct(till)]);
    const tenders = [{ tenderId: till.ids.next() as Ids.TenderId, detail: cash(6500) }];
    const wanted = { paymentId, invoiceId, expectedTotalMinor: minor(6500), tenders };
    expect(commitPayment(till, wanted)).toMatchObject({ error: { code: 'ID_TAKEN' } });
    expect(expectedCashOf(till, shiftId)).toBe(16_500);
  });
});

describe('a drawer that is counted again', () => {
  it('says on its Z report what was counted before the sum was known', async () => {
    const till = furnishedTill();
    const shiftId = openDrawer(till);
    value(freezeShift(till, shiftId));
    countDrawer(till, shiftId, 9000);
    await closeFrozen(till, shiftId);
    const { html } = value(zReport(till, { shiftId, print: false }));
    expect(html).toContain('Cash, first of 2 counts');
    expect(html).toContain('$90.00');
  });

  it('says nothing of it when it was counted once', async () => {
    const till = furnishedTill();
    const shiftId = openDrawer(till);
    value(freezeShift(till, shiftId));
    await closeFrozen(till, shiftId);
    expect(value(zReport(till, { shiftId, print: false })).html).not.toContain('first of');
  });
});

describe('a payment that is voided', () => {
  it('opens the drawer once when money or a check goes back, and not for a card', async () => {
    const till = furnishedTill('manager', {}, { printer });
    const shiftId = openDrawer(till);
    const why = { reason: 'Wrong client', approval: null };
    const charged = sell(till, card(6500));
    value(await voidPayment(till, { paymentId: charged.paymentId, ...why }));
    const { paymentId } = sell(till, cash(6500));
    const wakes = till.wakes();
    value(await voidPayment(till, { paymentId, ...why }));
    value(await voidPayment(till, { paymentId, ...why }));
    expect(till.wakes()).toBeGreaterThan(wakes);
    const figure = 'drawer-opens';
    const openings = value(shiftDocuments(till, { shiftId, figure, brand: null }));
    expect(openings.filter(({ note }) => note === why.reason)).toMatchObject([
      { number: 'refund', paymentId },
    ]);
  });
});

describe('a check that is gone after the closing', () => {
  it('is named, waits for no bank any more and is gone once', async () => {
    const till = furnishedTill();
    const shiftId = openDrawer(till);
    const ids = [sell(till, check(6500)), sell(till, check(6500))].map(
      ({ tenders }) => tenders[0]?.tenderId as Ids.TenderId,
    );
    await closeDrawer(till, shiftId, { cashMinor: 10_000 });
    const [tenderId = null, kept] = ids;
    const correct = (changes: object) =>
      correctShift(till, {
        ...{ shiftId, correctionId: till.ids.next() as Ids.CorrectionId },
        ...{ kind: 'check', brand: null, tenderId, amountMinor: minor(-6500) },
        ...{ reason: 'Returned by the bank', approval: null },
        ...changes,
      });
    const isNeeded = { error: { code: 'RECORD_INCOMPLETE', field: 'tenderId' } };
    expect(await correct({ tenderId: null })).toMatchObject(isNeeded);
    expect(await correct({ amountMinor: minor(-100) })).toMatchObject({
      error: { code: 'AMOUNT_DIFFERS', amountMinor: 6500 },
    });
    value(await correct({}));
    expect(await correct({})).toMatchObject({ error: { code: 'CHECK_NOT_WAITING' } });
    value(await correct({ tenderId: null, amountMinor: minor(100) }));
    expect(value(listWaiting(till)).checks).toMatchObject([{ tenderId: kept }]);
    const { content } = await bank(till, 10_000);
    expect(content.checkMinor).toBe(6500);
    expect(await correct({ tenderId: kept })).toMatchObject({
      error: { code: 'CHECK_NOT_WAITING' },
    });
    expect(verifyTill(till.database).problems).toEqual([]);
  });
});
