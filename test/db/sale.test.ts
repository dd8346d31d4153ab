import { addLines } from '@main/services/invoices/add-lines';
import { changeLine, removeLine } from '@main/services/invoices/change-line';
import { holdInvoice, resumeInvoice } from '@main/services/invoices/hold-invoice';
import { listOpenInvoices, openInvoice, setClient } from '@main/services/invoices/open-invoice';
import { verifyTill } from '@main/services/maintenance/verify';
import { setDiscount } from '@main/services/invoices/set-discount';
import { commitPayment } from '@main/services/payments/commit-payment';
import { showReceipt } from '@main/services/payments/receipts';
import { saveClient } from '@main/services/records/save-client';
import { closeDay } from '@main/services/setup/close-day';
import { ledgerSumMinor } from '@main/db/repos/ledger';
import { minor } from '@shared/domain/money/money';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import { ratePpm } from '@shared/domain/rate/rate';
import type { TenderInput } from '@shared/journal/money-facts';
import type { ClientId, InvoiceId, LineId, PaymentId, TenderId } from '@shared/lib/ids';
import { describe, expect, it } from 'vitest';
import { card, cash, invoiceWith } from '../support/sales';
import {
  addProduct,
  furnishedTill,
  openDrawer,
  value,
  type TestTill,
} from '../support/till-context';

const printer = {
  transport: 'tcp',
  host: '127.0.0.1',
  port: 9,
  paperMm: 80,
  drawerPin: 2,
} as const;

const amountOf = (tender: TenderInput) =>
  tender.kind === 'cash' ? tender.tenderedMinor : tender.amountMinor;

function pay(till: TestTill, invoiceId: InvoiceId, totalMinor: number, tenders: TenderInput[]) {
  return {
    paymentId: till.ids.next() as PaymentId,
    invoiceId,
    expectedTotalMinor: minor(totalMinor),
    tenders: tenders.map((detail) => ({ tenderId: till.ids.next() as TenderId, detail })),
  };
}

describe('a sale', () => {
  it('taxes what is taxed, takes two tenders and gives change in cash', () => {
    const till = furnishedTill();
    openDrawer(till);
    const exam = addProduct(till);
    const food = addProduct(till, {
      name: 'Food',
      category: 'Retail',
      taxCode: 'SALES',
      unitPriceMinor: minor(4000),
    });
    const invoice = invoiceWith(till, [exam, food]);
    // 65.00 + 40.00 + 8.25 % of 40.00
    expect(invoice.totals).toMatchObject({
      subtotalMinor: 10500,
      taxMinor: 330,
      totalMinor: 10830,
    });
    const payment = value(
      commitPayment(till, pay(till, invoice.invoiceId, 10830, [card(5000), cash(10000)])),
    );
    expect(payment).toMatchObject({
      number: 'A-R000001',
      invoiceNumber: 'A-000001',
      totalMinor: 10830,
      changeMinor: 4170,
    });
    expect(payment.tenders.map(({ amountMinor }) => amountMinor)).toEqual([5000, 5830]);
    const booked = till.database.sqlite
      .prepare('SELECT account, sum(amount_minor) AS sum FROM ledger_entries GROUP BY account')
      .all() as { account: string; sum: number }[];
    const sums = Object.fromEntries(
      booked.map(({ account, sum }) => [account.replace(/\/.*/, ''), sum] as const),
    );
    expect(sums).toMatchObject({ 'card-clearing': 5000, 'tax-payable': -330, receivable: 0 });
    expect(booked.find(({ account }) => account.startsWith('cash-drawer'))?.sum).toBe(15830);
    expect(booked.find(({ account }) => account === 'sales/Exams')?.sum).toBe(-6500);
    expect(ledgerSumMinor(till.database.read)).toBe(0);
  });

  it('takes a payment once, however often it is asked', () => {
    const till = furnishedTill();
    openDrawer(till);
    const { invoiceId } = invoiceWith(till, [addProduct(till)]);
    const once = pay(till, invoiceId, 6500, [cash(6500)]);
    const first = value(commitPayment(till, once));
    expect(value(commitPayment(till, once))).toEqual(first);
    expect(commitPayment(till, pay(till, invoiceId, 6500, [cash(6500)]))).toMatchObject({
      error: { code: 'INVOICE_NOT_OPEN' },
    });
    const { n } = till.database.sqlite.prepare('SELECT count(*) AS n FROM payments').get() as {
      n: number;
    };
    expect(n).toBe(1);
  });

  it('refuses what does not add up, and keeps the invoice as it was', () => {
    const till = furnishedTill();
    const { invoiceId } = invoiceWith(till, [addProduct(till)]);
    const code = (wanted: ReturnType<typeof pay>) => {
      const outcome = commitPayment(till, wanted);
      return outcome.ok ? 'PAID' : outcome.error.code;
    };
    expect(code(pay(till, invoiceId, 6500, [cash(6500)]))).toBe('SHIFT_NOT_OPEN');
    openDrawer(till);
    expect(code(pay(till, invoiceId, 6400, [cash(6500)]))).toBe('TOTAL_CHANGED');
    expect(code(pay(till, invoiceId, 6500, []))).toBe('NO_TENDER');
    expect(code(pay(till, invoiceId, 6500, [cash(6499)]))).toBe('TENDERS_SHORT');
    expect(code(pay(till, invoiceId, 6500, [card(6501)]))).toBe('TENDER_EXCEEDS_DUE');
    const leaked: TenderInput = { ...card(6500), approvalCode: '4111 1111 1111 1111' };
    expect(code(pay(till, invoiceId, 6500, [leaked]))).toBe('CARD_NUMBER_REFUSED');
    expect(code(pay(till, invoiceId, 6500, [cash(6500)]))).toBe('PAID');
  });

  it('rounds cash and books the rounding apart', () => {
    const till = furnishedTill('manager', { cashRoundingStepMinor: 5 });
    openDrawer(till);
    const { invoiceId } = invoiceWith(till, [addProduct(till, { unitPriceMinor: minor(1002) })]);
    const payment = value(commitPayment(till, pay(till, invoiceId, 1002, [cash(1000)])));
    expect(payment).toMatchObject({ totalMinor: 1002, changeMinor: 0 });
    expect(ledgerSumMinor(till.database.read)).toBe(0);
  });

  it.each([
    ['after a card', 1002, [card(1000)]],
    ['of the whole', 2, []],
  ])('settles a rest in cash that rounds to nothing, when told to: %s', (_what, total, tenders) => {
    const till = furnishedTill('manager', { cashRoundingStepMinor: 5 }, { printer });
    openDrawer(till);
    const { invoiceId } = invoiceWith(till, [addProduct(till, { unitPriceMinor: minor(total) })]);
    const short = pay(till, invoiceId, total, tenders);
    expect(commitPayment(till, short)).toMatchObject({ ok: false });

    const once = { ...short, isRestInCash: true };
    const payment = value(commitPayment(till, once));

    expect(payment).toMatchObject({ totalMinor: total, changeMinor: 0 });
    expect(payment.tenders.map(({ amountMinor }) => amountMinor)).toEqual(tenders.map(amountOf));
    expect(value(commitPayment(till, once))).toEqual(payment);
    const booked = till.database.sqlite
      .prepare("SELECT amount_minor FROM ledger_entries WHERE account = 'cash-rounding'")
      .pluck();
    expect(booked.all()).toEqual([2]);
    const kicks = till.database.sqlite.prepare(
      "SELECT job_id FROM print_jobs WHERE kind = 'drawer-kick' AND payment_id IS NOT NULL",
    );
    expect(kicks.all()).toEqual([]);
    expect(verifyTill(till.database).problems).toEqual([]);
    const { html } = value(showReceipt(till, payment.paymentId));
    expect(html).toContain('Cash rounding');
    expect(html).toContain('-$0.02');
  });

  it('takes no rest in cash that is worth a coin, or of who may not pay in cash', () => {
    const till = furnishedTill('manager', { cashRoundingStepMinor: 5 });
    openDrawer(till);
    const products = [addProduct(till, { unitPriceMinor: minor(1003) })];
    const { invoiceId } = invoiceWith(till, products);
    const rest = { ...pay(till, invoiceId, 1003, [card(1000)]), isRestInCash: true };
    expect(commitPayment(till, rest)).toMatchObject({
      error: { code: 'TENDERS_SHORT', missingMinor: 5 },
    });
    const clientId = till.ids.next() as ClientId;
    value(saveClient(till, clientId, { lastName: 'Li', tendersNotAllowed: ['cash'] }));
    value(setClient(till, invoiceId, clientId));
    expect(commitPayment(till, rest)).toMatchObject({
      error: { code: 'TENDER_NOT_ALLOWED', kind: 'cash' },
    });
  });

  it('settles an invoice of nothing, with a receipt and no tender', () => {
    const till = furnishedTill();
    openDrawer(till);
    const { invoiceId } = invoiceWith(till, [addProduct(till, { unitPriceMinor: minor(0) })]);
    expect(value(commitPayment(till, pay(till, invoiceId, 0, [])))).toMatchObject({
      number: 'A-R000001',
      totalMinor: 0,
    });
  });

  it('is not paid while it is held, and goes on where it was', () => {
    const till = furnishedTill();
    openDrawer(till);
    const { invoiceId } = invoiceWith(till, [addProduct(till)]);
    value(holdInvoice(till, invoiceId, 'in the car'));
    expect(commitPayment(till, pay(till, invoiceId, 6500, [cash(6500)]))).toMatchObject({
      error: { code: 'INVOICE_HELD' },
    });
    expect(value(listOpenInvoices(till))).toMatchObject([{ holdNote: 'in the car', lineCount: 1 }]);
    expect(value(resumeInvoice(till, invoiceId)).heldAtMs).toBeNull();
    value(commitPayment(till, pay(till, invoiceId, 6500, [cash(6500)])));
    expect(value(listOpenInvoices(till))).toEqual([]);
  });
});

describe('the price of a line', () => {
  it('stays what it was when the catalogue changes', () => {
    const till = furnishedTill();
    const exam = addProduct(till);
    const { invoiceId, lines } = invoiceWith(till, [exam]);
    const [line] = lines;
    till.database.sqlite.exec(
      `UPDATE products SET record = json_set(record, '$.unitPriceMinor', 9)`,
    );
    expect(value(openInvoice(till, invoiceId, null)).lines).toEqual([line]);
  });

  it('is changed with a reason, and the discount comes off before tax', async () => {
    const till = furnishedTill();
    openDrawer(till);
    const food = addProduct(till, { taxCode: 'SALES', unitPriceMinor: minor(1000) });
    const { invoiceId, lines } = invoiceWith(till, [food]);
    const lineId = lines[0]?.lineId as LineId;
    const change = (changes: Parameters<typeof changeLine>[1]['changes'], reason: string) =>
      changeLine(till, { invoiceId, lineId, changes, reason, approval: null });
    expect(await change({ unitPriceMinor: minor(900) }, ' ')).toMatchObject({
      error: { code: 'REASON_NEEDED' },
    });
    value(
      await change({ unitPriceMinor: minor(900), quantityMilli: quantityMilli(2000) }, 'Dented'),
    );
    const discounted = value(
      await setDiscount(till, {
        invoiceId,
        discount: { kind: 'percent', ratePpm: ratePpm(500_000) },
        reason: 'Staff',
        approval: null,
      }),
    );
    expect(discounted.totals).toMatchObject({ discountMinor: 900, taxMinor: 74, totalMinor: 974 });
  });

  it('loses an amount off the whole sale that has become too large a share of it', async () => {
    const till = furnishedTill('cashier');
    const [dear, cheap] = [addProduct(till), addProduct(till, { unitPriceMinor: minor(500) })];
    const { invoiceId, lines } = invoiceWith(till, [dear, cheap]);
    const off = { kind: 'amount', amountMinor: minor(600) } as const;
    const wanted = { invoiceId, discount: off, reason: 'Goodwill', approval: null };
    expect(value(await setDiscount(till, wanted)).discount).toEqual(off);
    const kept = removeLine(till, invoiceId, lines[1]?.lineId as LineId);
    expect(value(kept).discount).toEqual(off);
    const again = {
      productId: cheap,
      quantityMilli: quantityMilli(1000),
      patientId: null,
      performedBy: null,
    };
    value(addLines(till, { invoiceId, lines: [{ ...again, lineId: till.ids.next() as LineId }] }));
    const alone = removeLine(till, invoiceId, lines[0]?.lineId as LineId);
    expect(value(alone)).toMatchObject({ discount: null, totals: { totalMinor: 500 } });
  });

  it('never leads to a total that cannot be said', () => {
    const till = furnishedTill();
    const dear = addProduct(till, { unitPriceMinor: minor(99_999_999_999) });
    const { invoiceId } = invoiceWith(till, [dear]);
    const line = { patientId: null, performedBy: null, productId: dear };
    expect(
      addLines(till, {
        invoiceId,
        lines: [
          { ...line, lineId: till.ids.next() as LineId, quantityMilli: quantityMilli(10 ** 9) },
        ],
      }),
    ).toMatchObject({ error: { code: 'INVOICE_TOO_LARGE' } });
  });
});

describe('a shift', () => {
  it('leaves its cash for the bank when it is closed', () => {
    const till = furnishedTill();
    openDrawer(till);
    const { invoiceId } = invoiceWith(till, [addProduct(till)]);
    value(commitPayment(till, pay(till, invoiceId, 6500, [cash(10000)])));
    closeDay(till, 'USD', []);
    const toBank = till.database.sqlite
      .prepare("SELECT sum(amount_minor) FROM ledger_entries WHERE account = 'undeposited-cash'")
      .pluck()
      .get();
    expect(toBank).toBe(16500);
    expect(ledgerSumMinor(till.database.read)).toBe(0);
  });
});
