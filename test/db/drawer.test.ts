import { ledgerSumMinor } from '@main/db/repos/ledger';
import { verifyTill } from '@main/services/maintenance/verify';
import { commitPayment } from '@main/services/payments/commit-payment';
import { commitLatePayment } from '@main/services/payments/commit-late';
import { changeTender } from '@main/services/payments/change-tender';
import { voidPayment } from '@main/services/payments/void-payment';
import { findInvoiceView } from '@main/services/invoices/open-invoice';
import { prepareDeposit } from '@main/services/deposits/prepare-deposit';
import { receiveDeposit } from '@main/services/deposits/receive-deposit';
import { listWaiting } from '@main/services/deposits/waiting';
import { saveDrawerRules } from '@main/services/settings/settings';
import { closeShift } from '@main/services/shifts/close-shift';
import { correctShift } from '@main/services/shifts/correct-shift';
import { countShift } from '@main/services/shifts/count-shift';
import { shiftDocuments } from '@main/services/shifts/documents';
import { shiftFigures } from '@main/services/shifts/figures';
import { freezeShift, resumeShift } from '@main/services/shifts/freeze-shift';
import { openShift } from '@main/services/shifts/open-shift';
import { zReport } from '@main/services/shifts/z-report';
import { minor } from '@shared/domain/money/money';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import type * as Ids from '@shared/lib/ids';
import { describe, expect, it } from 'vitest';
import { closeDrawer, countDrawer, expectedCashOf, move, piecesOf } from '../support/drawer';
import { refundInOne } from '../support/refunds';
import { card, cash, certificate, financing, invoiceWith } from '../support/sales';
import {
  addProduct,
  furnishedTill,
  openDrawer,
  signInAs,
  value,
  type TestTill,
} from '../support/till-context';
import { check, sell } from '../support/worked-day';

const why = { reason: 'Because', approval: null };

function balanceOf({ database }: TestTill, account: string): number {
  const sql = 'SELECT coalesce(sum(amount_minor), 0) FROM ledger_entries WHERE account LIKE ?';
  return database.sqlite.prepare<[string], number>(sql).pluck().get(account) ?? 0;
}

function expectSound(till: TestTill): void {
  expect(ledgerSumMinor(till.database.read)).toBe(0);
  expect(verifyTill(till.database).problems).toEqual([]);
}

describe('what a drawer should hold', () => {
  it('is the float, what was taken less the change, and what was moved', async () => {
    const till = furnishedTill();
    const shiftId = openDrawer(till);
    sell(till, cash(10000));
    sell(till, card(6500));
    sell(till, check(6500));
    value(await move(till, shiftId, 'paid-in', 500));
    value(await move(till, shiftId, 'paid-out', 1200));
    value(await move(till, shiftId, 'drop', 4000));
    value(await move(till, shiftId, 'float-in', 2000));
    value(await move(till, shiftId, 'float-out', 300));
    // 100.00 + 65.00 + 5.00 − 12.00 − 40.00 + 20.00 − 3.00
    expect(expectedCashOf(till, shiftId)).toBe(13_500);
    expect(balanceOf(till, `cash-drawer/${shiftId}`)).toBe(13_500);
    const documents = value(shiftDocuments(till, { shiftId, figure: 'cash', brand: null }));
    expect(documents.map(({ number, amountMinor }) => [number, amountMinor])).toEqual([
      ['A-R000001', 6500],
    ]);
    expectSound(till);
  });

  it('has slips beside it, of each lender and of the certificates, which books keep apart', () => {
    const till = furnishedTill();
    const shiftId = openDrawer(till);
    sell(till, financing(6500));
    sell(till, certificate(2500), card(4000));
    const { expected } = value(shiftFigures(till, shiftId));
    expect(expected).toMatchObject({ cashMinor: 10_000, checkMinor: 0 });
    expect(expected?.slips).toEqual([
      { kind: 'card', brand: 'Visa', amountMinor: 4000 },
      { kind: 'financing', brand: 'CareCredit', amountMinor: 6500 },
      { kind: 'gift-certificate', brand: '', amountMinor: 2500 },
    ]);
    const behind = (figure: 'financing' | 'gift-certificate', brand: string | null) =>
      value(shiftDocuments(till, { shiftId, figure, brand })).map((each) => each.number);
    expect(behind('financing', 'CareCredit')).toEqual(['A-R000001']);
    expect(behind('financing', 'Scratchpay')).toEqual([]);
    expect(behind('gift-certificate', null)).toEqual(['A-R000002']);
    expect(balanceOf(till, 'financing-clearing/CareCredit')).toBe(6500);
    expect(balanceOf(till, 'gift-certificates')).toBe(2500);
    expectSound(till);
  });

  it('names the sale whose card and lender were mixed up', () => {
    const till = furnishedTill();
    const shiftId = openDrawer(till);
    const { number } = sell(till, financing(6500));
    value(freezeShift(till, shiftId));
    const counted = countDrawer(till, shiftId, 10_000, [
      { kind: 'card', brand: 'Visa', amountMinor: minor(6500) },
      { kind: 'financing', brand: 'CareCredit', amountMinor: minor(0) },
    ]);
    expect(counted.findings[0]).toMatchObject({
      code: 'TENDER_SWAPPED',
      figure: 'financing/CareCredit',
      countedUnder: 'card/Visa',
      documents: [number],
    });
  });

  it('is not told to whoever counts blind before the count is taken down', () => {
    const till = furnishedTill('cashier');
    const shiftId = openDrawer(till);
    expect(value(shiftFigures(till, shiftId))).toMatchObject({ expected: null, parts: null });
    expect(shiftDocuments(till, { shiftId, figure: 'cash', brand: null }).ok).toBe(false);
    value(freezeShift(till, shiftId));
    expect(value(shiftFigures(till, shiftId)).expected).toBeNull();
    countDrawer(till, shiftId, 10_000);
    expect(value(shiftFigures(till, shiftId)).expected).toMatchObject({ cashMinor: 10_000 });
  });
});

describe('counting', () => {
  it('freezes who belongs to the shift, while selling goes on in the next one', () => {
    const till = furnishedTill();
    const first = openDrawer(till);
    sell(till, cash(6500));
    value(freezeShift(till, first));
    const second = openDrawer(till);
    const later = sell(till, cash(6500));
    expect(later.shiftId).toBe(second);
    expect(expectedCashOf(till, first)).toBe(16_500);
    expect(expectedCashOf(till, second)).toBe(16_500);
    expect(freezeShift(till, second)).toMatchObject({ error: { code: 'SHIFT_COUNTING' } });
    expect(resumeShift(till, first)).toMatchObject({ error: { code: 'SHIFT_COUNTED' } });
  });

  it('goes back to selling as long as nothing was counted', () => {
    const till = furnishedTill();
    const shiftId = openDrawer(till);
    value(freezeShift(till, shiftId));
    expect(value(resumeShift(till, shiftId)).state).toBe('open');
    value(freezeShift(till, shiftId));
    countDrawer(till, shiftId, 10_000);
    expect(resumeShift(till, shiftId)).toMatchObject({ error: { code: 'SHIFT_COUNTED' } });
  });

  it('takes any count, keeps each, and tells an unknown check apart', () => {
    const till = furnishedTill();
    const shiftId = openDrawer(till);
    const { tenders } = sell(till, check(6500));
    expect(
      countShift(till, {
        shiftId,
        countId: till.ids.next() as Ids.CountId,
        count: { cash: piecesOf(0), checks: [], slips: [] },
      }),
    ).toMatchObject({ error: { code: 'SHIFT_NOT_COUNTING' } });
    value(freezeShift(till, shiftId));
    const missing = tenders.map(({ tenderId }) => tenderId);
    const first = countDrawer(till, shiftId, 1, [], missing);
    expect(first).toMatchObject({ countNo: 1, varianceMinor: -9999, needsManager: true });
    expect(first.findings).toContainEqual(
      expect.objectContaining({ code: 'CHECK_MISSING', documents: ['A-R000001'] }),
    );
    expect(countDrawer(till, shiftId, 10_000)).toMatchObject({ countNo: 2, varianceMinor: 0 });
    const stranger = till.ids.next() as Ids.TenderId;
    const count = { cash: piecesOf(0), checks: [stranger], slips: [] };
    const countId = till.ids.next() as Ids.CountId;
    expect(countShift(till, { shiftId, countId, count })).toMatchObject({
      error: { code: 'TENDER_UNKNOWN' },
    });
  });

  it('lets a supervisor add a payment that was found, and nobody else', async () => {
    const till = furnishedTill('cashier');
    const shiftId = openDrawer(till);
    value(freezeShift(till, shiftId));
    const { invoiceId } = invoiceWith(till, [addProduct(till)]);
    const late = {
      paymentId: till.ids.next() as Ids.PaymentId,
      invoiceId,
      expectedTotalMinor: minor(6500),
      tenders: [{ tenderId: till.ids.next() as Ids.TenderId, detail: card(6500) }],
      shiftId,
      ...why,
    };
    expect(await commitLatePayment(till, late)).toMatchObject({
      error: { code: 'APPROVAL_NEEDED', act: 'add-late-payment' },
    });
    signInAs(till, 'supervisor');
    expect(value(await commitLatePayment(till, late)).shiftId).toBe(shiftId);
    const { expected } = value(shiftFigures(till, shiftId));
    expect(expected?.slips).toEqual([{ kind: 'card', brand: 'Visa', amountMinor: 6500 }]);
    expectSound(till);
  });
});

describe('closing', () => {
  it('books the difference, keeps the next float and leaves the rest for the bank', async () => {
    const till = furnishedTill();
    const shiftId = openDrawer(till);
    sell(till, cash(6500));
    const closed = await closeDrawer(till, shiftId, {
      cashMinor: 16_200,
      keepMinor: 10_000,
      reason: 'A coin roll was short',
    });
    expect(closed).toMatchObject({ state: 'closed', zNumber: 'A-Z000001' });
    expect(closed.closing).toMatchObject({
      varianceMinor: -300,
      nextFloatMinor: 10_000,
      toBankMinor: 6200,
      grandTotals: { salesMinor: 6500, returnsMinor: 0 },
    });
    expect(balanceOf(till, 'cash-drawer/%')).toBe(0);
    expect(balanceOf(till, 'cash-over-short')).toBe(300);
    expect(balanceOf(till, 'undeposited-cash')).toBe(6200);
    const { html } = value(zReport(till, { shiftId, print: false }));
    expect(html).toContain('A-Z000001');
    expectSound(till);
  });

  it('asks for a reason, and for a manager beyond the limit', async () => {
    const till = furnishedTill('cashier');
    const shiftId = openDrawer(till);
    value(freezeShift(till, shiftId));
    const { countId } = countDrawer(till, shiftId, 9400);
    const wanted = { shiftId, countId, nextFloat: piecesOf(0), reason: '', approval: null };
    expect(await closeShift(till, wanted)).toMatchObject({ error: { code: 'REASON_NEEDED' } });
    expect(await closeShift(till, { ...wanted, reason: 'No idea' })).toMatchObject({
      error: { code: 'APPROVAL_NEEDED', act: 'variance-over-limit' },
    });
    signInAs(till, 'manager');
    value(await closeShift(till, { ...wanted, reason: 'No idea' }));
    expectSound(till);
  });

  it('counts Z numbers on, and answers the same closing when it is asked again', async () => {
    const till = furnishedTill();
    const first = openDrawer(till);
    const closed = await closeDrawer(till, first, { cashMinor: 10_000 });
    const again = { shiftId: first, nextFloat: piecesOf(0), reason: '', approval: null };
    const countId = till.ids.next() as Ids.CountId;
    expect(value(await closeShift(till, { ...again, countId }))).toEqual(closed);
    const second = openDrawer(till);
    expect(await closeDrawer(till, second, { cashMinor: 10_000 })).toMatchObject({
      zNumber: 'A-Z000002',
    });
  });

  it('does not keep back more than there is', async () => {
    const till = furnishedTill();
    const shiftId = openDrawer(till);
    value(freezeShift(till, shiftId));
    const { countId } = countDrawer(till, shiftId, 10_000);
    const wanted = { shiftId, countId, nextFloat: piecesOf(10_001), reason: '', approval: null };
    expect(await closeShift(till, wanted)).toMatchObject({
      error: { code: 'FLOAT_EXCEEDS_COUNT', countedMinor: 10_000 },
    });
  });

  it('is for ever: what is found later is a new entry', async () => {
    const till = furnishedTill();
    const shiftId = openDrawer(till);
    const { paymentId } = sell(till, cash(6500));
    const closed = await closeDrawer(till, shiftId, { cashMinor: 16_000, reason: 'Short' });
    expect(await voidPayment(till, { paymentId, ...why })).toMatchObject({
      error: { code: 'PAYMENT_CLOSED' },
    });
    expect(await move(till, shiftId, 'drop', 100)).toMatchObject({
      error: { code: 'SHIFT_CLOSED' },
    });
    const correctionId = till.ids.next() as Ids.CorrectionId;
    const correction = {
      shiftId,
      correctionId,
      kind: 'cash',
      brand: null,
      tenderId: null,
    } as const;
    value(await correctShift(till, { ...correction, amountMinor: minor(500), ...why }));
    expect(balanceOf(till, 'cash-over-short')).toBe(0);
    expect(balanceOf(till, 'undeposited-cash')).toBe(16_500);
    const stands = till.database.sqlite
      .prepare<[string], string>('SELECT closing FROM shifts WHERE shift_id = ?')
      .pluck()
      .get(shiftId);
    expect(JSON.parse(stands ?? '')).toEqual(closed.closing);
    expectSound(till);
  });
});

describe('corrections while the shift is not closed', () => {
  it('void a payment, keep it to be seen, and let the invoice be paid again', async () => {
    const till = furnishedTill();
    const shiftId = openDrawer(till);
    const { paymentId, invoiceId } = sell(till, cash(10_000));
    const voided = value(await voidPayment(till, { paymentId, ...why }));
    expect(voided).toMatchObject({ voidReason: 'Because', number: 'A-R000001' });
    expect(expectedCashOf(till, shiftId)).toBe(10_000);
    const owed = value(findInvoiceView(till, invoiceId as Ids.InvoiceId));
    expect(owed).toMatchObject({ state: 'finalized', dueMinor: 6500 });
    value(
      commitPayment(till, {
        paymentId: till.ids.next() as Ids.PaymentId,
        invoiceId: owed.invoiceId,
        expectedTotalMinor: owed.dueMinor,
        tenders: [{ tenderId: till.ids.next() as Ids.TenderId, detail: card(6500) }],
      }),
    );
    expect(value(findInvoiceView(till, owed.invoiceId)).state).toBe('settled');
    expect(expectedCashOf(till, shiftId)).toBe(10_000);
    expectSound(till);
  });

  it('change what a tender was, for the same amount, and keep the first entry', async () => {
    const till = furnishedTill();
    const shiftId = openDrawer(till);
    const { paymentId, tenders } = sell(till, cash(10_000));
    const replacedTenderId = tenders[0]?.tenderId as Ids.TenderId;
    const wanted = {
      paymentId,
      replacedTenderId,
      tenderId: till.ids.next() as Ids.TenderId,
      ...why,
    };
    expect(await changeTender(till, { ...wanted, detail: card(6400) })).toMatchObject({
      error: { code: 'AMOUNT_DIFFERS', amountMinor: 6500 },
    });
    const changed = value(await changeTender(till, { ...wanted, detail: card(6500) }));
    expect(changed).toMatchObject({ changeMinor: 0, tenders: [{ detail: { kind: 'card' } }] });
    expect(changed.replacedTenders).toMatchObject([{ detail: { kind: 'cash' } }]);
    expect(expectedCashOf(till, shiftId)).toBe(10_000);
    expect(balanceOf(till, 'card-clearing/Visa')).toBe(6500);
    expectSound(till);
  });

  it('charge in full by card what was rounded in cash', async () => {
    const till = furnishedTill('manager', { cashRoundingStepMinor: 5 });
    const shiftId = openDrawer(till);
    const { invoiceId } = invoiceWith(till, [addProduct(till, { unitPriceMinor: minor(1002) })]);
    const { paymentId, tenders } = value(
      commitPayment(till, {
        paymentId: till.ids.next() as Ids.PaymentId,
        invoiceId,
        expectedTotalMinor: minor(1002),
        tenders: [{ tenderId: till.ids.next() as Ids.TenderId, detail: cash(1000) }],
      }),
    );
    const replacedTenderId = tenders[0]?.tenderId as Ids.TenderId;
    const tenderId = till.ids.next() as Ids.TenderId;
    const wanted = { paymentId, replacedTenderId, tenderId, detail: card(1002), ...why };
    value(await changeTender(till, wanted));
    expect(expectedCashOf(till, shiftId)).toBe(10_000);
    expect(balanceOf(till, 'cash-rounding')).toBe(0);
    expectSound(till);
  });
});

describe('a refund', () => {
  it('takes goods back and pays their money out, each capped', async () => {
    const till = furnishedTill();
    const shiftId = openDrawer(till);
    const food = addProduct(till, { taxCode: 'SALES', unitPriceMinor: minor(1000) });
    const { invoiceId, lines } = invoiceWith(till, [food, food, food]);
    // 30.00 and 8.25 % of it
    const { paymentId } = value(
      commitPayment(till, {
        paymentId: till.ids.next() as Ids.PaymentId,
        invoiceId,
        expectedTotalMinor: minor(3248),
        tenders: [{ tenderId: till.ids.next() as Ids.TenderId, detail: cash(3248) }],
      }),
    );
    const back = (at: number, milli = 1000) => ({
      lineId: lines[at]?.lineId as Ids.LineId,
      quantityMilli: quantityMilli(milli),
    });
    const refund = (...each: ReturnType<typeof back>[]) =>
      refundInOne(till, { paymentId, lines: each, tender: { kind: 'cash' } });
    expect(await refund(back(0, 1001))).toMatchObject({ error: { code: 'CREDIT_EXCEEDS_LINE' } });
    const amounts = [
      value(await refund(back(0, 500))).amountMinor,
      value(await refund(back(0, 500))).amountMinor,
      value(await refund(back(1), back(2))).amountMinor,
    ];
    expect(amounts.reduce((sum, each) => sum + each, 0)).toBe(3248);
    expect(await refund(back(0, 1))).toMatchObject({ error: { code: 'CREDIT_EXCEEDS_LINE' } });
    expect(expectedCashOf(till, shiftId)).toBe(10_000);
    expect(balanceOf(till, 'sales/%')).toBe(0);
    expect(balanceOf(till, 'tax-payable/%')).toBe(0);
    expect(balanceOf(till, 'receivable/%')).toBe(0);
    const grand = await closeDrawer(till, shiftId, { cashMinor: 10_000 });
    expect(grand.closing?.grandTotals).toEqual({ salesMinor: 3248, returnsMinor: 3248 });
    expectSound(till);
  });
});

describe('a deposit', () => {
  it('gathers shifts, drops, checks and what was found later; the bank counts it', async () => {
    const till = furnishedTill();
    const first = openDrawer(till);
    sell(till, cash(6500));
    sell(till, check(6500, '1001'));
    value(await move(till, first, 'drop', 2000));
    // 100.00 + 65.00 − 20.00
    await closeDrawer(till, first, { cashMinor: 14_500, keepMinor: 10_000 });
    const second = openDrawer(till);
    sell(till, check(6500, '1002'));
    await closeDrawer(till, second, { cashMinor: 10_000, keepMinor: 10_000 });
    const correctionId = till.ids.next() as Ids.CorrectionId;
    const found = {
      shiftId: first,
      correctionId,
      kind: 'cash',
      brand: null,
      tenderId: null,
    } as const;
    value(await correctShift(till, { ...found, amountMinor: minor(100), ...why }));
    const there = value(listWaiting(till));
    expect(there.shifts.map(({ zNumber }) => zNumber)).toEqual(['A-Z000001', 'A-Z000002']);
    expect(there.checks.map(({ number, wasSeen }) => [number, wasSeen])).toEqual([
      ['1001', true],
      ['1002', true],
    ]);
    const wanted = {
      depositId: till.ids.next() as Ids.DepositId,
      shiftIds: [first, second],
      correctionIds: [correctionId],
      // 45.00 of the first shift, its drop of 20.00, nothing of the second, 1.00 found
      cash: piecesOf(6600),
      checkIds: there.checks.map(({ tenderId }) => tenderId),
      bagNumber: 'B-778',
      initials: ['RA', 'TL'] as [string, string],
      ...why,
      reason: '',
    };
    expect(await prepareDeposit(till, { ...wanted, cash: piecesOf(6500) })).toMatchObject({
      error: { code: 'REASON_NEEDED' },
    });
    const deposit = value(await prepareDeposit(till, wanted));
    expect(deposit).toMatchObject({
      number: 'A-D000001',
      totalMinor: 6600 + 13_000,
      zNumbers: ['A-Z000001', 'A-Z000002'],
    });
    expect(balanceOf(till, 'undeposited-%')).toBe(0);
    expect(value(listWaiting(till))).toEqual({ shifts: [], checks: [], corrections: [] });
    const other = { ...wanted, depositId: till.ids.next() as Ids.DepositId };
    expect(await prepareDeposit(till, other)).toMatchObject({ error: { code: 'NOT_FOR_DEPOSIT' } });
    const { depositId } = deposit;
    const received = { depositId, receivedOn: '2026-11-27', reference: '4711', approval: null };
    expect(
      await receiveDeposit(till, { ...received, amountMinor: minor(19_500), reason: '' }),
    ).toMatchObject({ error: { code: 'REASON_NEEDED' } });
    const counted = { ...received, amountMinor: minor(19_500), reason: 'The bank found less' };
    expect(value(await receiveDeposit(till, counted))).toMatchObject({
      state: 'received',
      differenceMinor: -100,
    });
    expect(balanceOf(till, 'bank-in-transit')).toBe(0);
    expect(balanceOf(till, 'bank-difference')).toBe(100);
    expectSound(till);
  });
});

describe('a personal drawer', () => {
  it('takes money from whoever holds it only', () => {
    const till = furnishedTill();
    value(saveDrawerRules(till, { drawerUse: 'personal' }));
    value(openShift(till, till.ids.next() as Ids.ShiftId, []));
    sell(till, cash(6500));
    signInAs(till, 'cashier');
    const { invoiceId } = invoiceWith(till, [addProduct(till)]);
    const pay = commitPayment(till, {
      paymentId: till.ids.next() as Ids.PaymentId,
      invoiceId,
      expectedTotalMinor: minor(6500),
      tenders: [{ tenderId: till.ids.next() as Ids.TenderId, detail: cash(6500) }],
    });
    expect(pay).toMatchObject({ error: { code: 'DRAWER_OF_OTHER', name: 'Sam Field' } });
  });
});
