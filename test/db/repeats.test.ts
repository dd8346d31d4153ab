import { commitPayment } from '@main/services/payments/commit-payment';
import { addLines } from '@main/services/invoices/add-lines';
import { minor } from '@shared/domain/money/money';
import { ONE_UNIT } from '@shared/domain/quantity/quantity';
import type { InvoiceId, PaymentId, TenderId } from '@shared/lib/ids';
import { describe, expect, it } from 'vitest';
import { cash, invoiceWith, payByCardAndCash } from '../support/sales';
import {
  addProduct,
  furnishedTill,
  openDrawer,
  signInAs,
  type TestTill,
} from '../support/till-context';

const taken = { ok: false, error: { code: 'ID_TAKEN' } };

function payment(till: TestTill, invoiceId: InvoiceId, ...tenderIds: TenderId[]) {
  return {
    paymentId: till.ids.next() as PaymentId,
    invoiceId,
    expectedTotalMinor: minor(6500),
    tenders: tenderIds.map((tenderId) => ({ tenderId, detail: cash(3250) })),
  };
}

function soldTill() {
  const till = furnishedTill('cashier');
  openDrawer(till);
  const products = [addProduct(till)];
  const paid = invoiceWith(till, products);
  const first = payByCardAndCash(till, paid);
  return { till, products, paid, first, open: invoiceWith(till, products) };
}

describe('a payment that is asked for again', () => {
  it('answers the first outcome, whatever else is said, and takes nothing', () => {
    const { till, first, paid } = soldTill();
    const { paymentId } = first;
    const wanted = { ...payment(till, paid.invoiceId), paymentId };
    expect(commitPayment(till, wanted)).toEqual({ ok: true, value: first });
  });

  it('does not call another invoice paid, which is still open', () => {
    const { till, first, open } = soldTill();
    const wanted = { ...payment(till, open.invoiceId), paymentId: first.paymentId };
    expect(commitPayment(till, wanted)).toEqual(taken);
  });

  it.each([
    ['nobody is signed in', null, 'NOT_SIGNED_IN'],
    ['a technician is', 'technician', 'NOT_ALLOWED'],
  ] as const)('is told to nobody who may take none: %s', (_who, role, code) => {
    const { till, first, paid } = soldTill();
    if (role === null) till.session.employeeId = null;
    else signInAs(till, role);
    const wanted = { ...payment(till, paid.invoiceId), paymentId: first.paymentId };
    expect(commitPayment(till, wanted)).toMatchObject({ error: { code } });
  });
});

describe('an id that stands for something else', () => {
  it('is refused for a tender, also twice in one payment', () => {
    const { till, first, open } = soldTill();
    const used = first.tenders[0]?.tenderId as TenderId;
    const fresh = till.ids.next() as TenderId;
    const other = till.ids.next() as TenderId;
    expect(commitPayment(till, payment(till, open.invoiceId, used, fresh))).toEqual(taken);
    expect(commitPayment(till, payment(till, open.invoiceId, fresh, fresh))).toEqual(taken);
    expect(commitPayment(till, payment(till, open.invoiceId, fresh, other)).ok).toBe(true);
  });

  it('is refused for a line', () => {
    const { till, paid, open, products } = soldTill();
    const line = {
      lineId: paid.lines[0]?.lineId as never,
      productId: products[0] as never,
      quantityMilli: ONE_UNIT,
      patientId: null,
      performedBy: null,
    };
    expect(addLines(till, { invoiceId: open.invoiceId, lines: [line] })).toEqual(taken);
  });
});
