import { verifyTill } from '@main/services/maintenance/verify';
import { runCommand } from '@main/services/command';
import { commitPayment } from '@main/services/payments/commit-payment';
import { showReceipt } from '@main/services/payments/receipts';
import { voidPayment } from '@main/services/payments/void-payment';
import { minor } from '@shared/domain/money/money';
import type { DisputeId, InvoiceId } from '@shared/lib/ids';
import { ok } from '@shared/lib/result';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  clientLedger,
  dueNow,
  newClient,
  openSale,
  owedSale,
  pay,
  wantedPayment,
} from '../support/owed-sales';
import { card, cash } from '../support/sales';
import { furnishedTill, openDrawer, value, type TestTill } from '../support/till-context';

let till: TestTill;
beforeEach(() => {
  till = furnishedTill();
  openDrawer(till);
});
afterEach(() => {
  expect(verifyTill(till.database).problems).toEqual([]);
  till.database.sqlite.close();
});

const part = (invoiceId: InvoiceId, amount: number) => ({ invoiceId, amountMinor: minor(amount) });
const why = { reason: 'Typed twice', approval: null };

describe('a payment', () => {
  it('pays a part of a final invoice, and the rest another day', () => {
    const clientId = newClient(till);
    const invoiceId = owedSale(till, clientId, 30_000);
    const first = value(pay(till, 10_000, [cash(10_000)], { others: [part(invoiceId, 10_000)] }));
    expect(first).toMatchObject({
      clientName: 'Okafor',
      totalMinor: 10_000,
      account: { owedMinor: 20_000, creditMinor: 0 },
    });
    till.pass(86_400_000);
    value(pay(till, 20_000, [card(20_000)], { others: [part(invoiceId, 20_000)] }));
    expect(dueNow(till, invoiceId)).toBe(0);
    expect(clientLedger(till, clientId)).toBe(0);
    expect(pay(till, 1, [cash(1)], { others: [part(invoiceId, 1)] })).toMatchObject({
      error: { code: 'INVOICE_NOT_OWED' },
    });
  });

  it('makes the open invoice final and pays older ones along with it', () => {
    const clientId = newClient(till);
    const older = owedSale(till, clientId, 5000);
    till.pass(1000);
    const invoiceId = openSale(till, clientId, 6500);
    const parts = { invoiceId, others: [part(older, 2000)] };
    expect(pay(till, 6500, [cash(6500)], parts)).toMatchObject({
      error: { code: 'TOTAL_CHANGED', totalMinor: 8500 },
    });
    const paid = value(pay(till, 8500, [card(5000), cash(4000)], parts));
    expect(paid).toMatchObject({ changeMinor: 500, totalMinor: 8500 });
    expect(paid.allocations.map(({ amountMinor }) => amountMinor).sort()).toEqual([2000, 6500]);
    expect([dueNow(till, invoiceId), dueNow(till, older)]).toEqual([0, 3000]);
    const { html } = value(showReceipt(till, paid.paymentId));
    for (const text of ['Exam', 'On invoice A-000001', 'PAID', '$85.00', 'Still to pay now']) {
      expect(html).toContain(text);
    }
  });

  it('goes against the oldest debt first, and against what is disputed last', () => {
    const clientId = newClient(till);
    const disputed = owedSale(till, clientId, 4000);
    runCommand(till, [], ({ append }) => {
      append('dispute.opened', {
        disputeId: till.ids.next() as DisputeId,
        number: { sequence: 1, text: 'A-DC000001' },
        invoiceId: disputed,
        lineIds: [],
        amountMinor: minor(1500),
        reviewOn: '2027-01-01',
        reviewer: null,
        reason: 'Not done',
      });
      return ok(null);
    });
    const later = owedSale(till, clientId, 3000, '2027-01-31');
    till.pass(1000);
    const plain = owedSale(till, clientId, 2000);
    const someoneElse = owedSale(till, newClient(till, 'Li'), 9000);
    const oldest = { clientId, oldestFirst: true };
    value(pay(till, 6000, [cash(6000)], oldest));
    expect([disputed, plain, later].map((each) => dueNow(till, each))).toEqual([1500, 0, 1500]);
    expect(pay(till, 9000, [cash(9000)], oldest)).toMatchObject({
      error: { code: 'AMOUNT_EXCEEDS_OWED', owedMinor: 3000 },
    });
    const all = value(pay(till, 9000, [cash(9000)], { ...oldest, allowsOverpayment: true }));
    expect(all).toMatchObject({
      creditMadeMinor: 6000,
      account: { owedMinor: 0, creditMinor: 6000 },
    });
    expect(dueNow(till, someoneElse)).toBe(9000);
    expect(clientLedger(till, clientId)).toBe(-6000);
  });

  it('is never for an invoice of somebody else, nor for more than is owed', () => {
    const clientId = newClient(till);
    const [mine, theirs] = [owedSale(till, clientId, 5000), owedSale(till, newClient(till), 5000)];
    const code = (total: number, parts: Parameters<typeof pay>[3]) => {
      const outcome = pay(till, total, [cash(total)], parts);
      return outcome.ok ? 'PAID' : outcome.error.code;
    };
    expect(code(5000, { clientId, others: [part(theirs, 5000)] })).toBe('INVOICE_OF_OTHER_CLIENT');
    const both = [part(mine, 5000), part(theirs, 5000)];
    expect(code(10_000, { others: both })).toBe('INVOICE_OF_OTHER_CLIENT');
    expect(code(5001, { others: [part(mine, 5001)] })).toBe('AMOUNT_EXCEEDS_OWED');
    expect(code(6000, { invoiceId: mine, others: [part(mine, 1000)] })).toBe('AMOUNT_EXCEEDS_OWED');
    expect(code(5000, { oldestFirst: true })).toBe('CLIENT_NEEDED');
    expect(code(4000, { others: [part(till.ids.next() as InvoiceId, 4000)] })).toBe(
      'INVOICE_UNKNOWN',
    );
    expect(code(2500, { others: [part(mine, 1000), part(mine, 1500)] })).toBe('PAID');
    expect(dueNow(till, mine)).toBe(2500);
  });

  it('is taken once, whatever it is for', () => {
    const clientId = newClient(till);
    const wanted = wantedPayment(till, 500, [cash(500)], {
      clientId,
      prepayment: { kind: 'prepayment', amountMinor: minor(500), estimateId: null },
    });
    const first = value(commitPayment(till, wanted));
    expect(value(commitPayment(till, wanted))).toEqual(first);
    const other = { ...wantedPayment(till, 500, [cash(500)]), paymentId: wanted.paymentId };
    expect(commitPayment(till, other)).toMatchObject({ error: { code: 'ID_TAKEN' } });
    expect(first.account).toEqual({ owedMinor: 0, creditMinor: 500 });
  });

  it('is given back whole when it is voided', async () => {
    const clientId = newClient(till);
    const [a, b] = [owedSale(till, clientId, 5000), owedSale(till, clientId, 3000)];
    const before = clientLedger(till, clientId);
    const paid = value(
      pay(till, 9000, [card(9000)], { clientId, oldestFirst: true, allowsOverpayment: true }),
    );
    expect(clientLedger(till, clientId)).toBe(-1000);
    value(await voidPayment(till, { paymentId: paid.paymentId, ...why }));
    expect([dueNow(till, a), dueNow(till, b)]).toEqual([5000, 3000]);
    expect(clientLedger(till, clientId)).toBe(before);
  });
});
