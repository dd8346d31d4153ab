import { addLines } from '@main/services/invoices/add-lines';
import { openInvoice } from '@main/services/invoices/open-invoice';
import { commitPayment } from '@main/services/payments/commit-payment';
import type { TillContext } from '@main/services/context';
import { minor, subtractMinor } from '@shared/domain/money/money';
import { ONE_UNIT } from '@shared/domain/quantity/quantity';
import type { InvoiceView, PaymentView } from '@shared/ipc/views/invoices';
import type { InvoiceId, LineId, PaymentId, ProductId, TenderId } from '@shared/lib/ids';
import { value } from './result';

export const cash = (amount: number) => {
  return { kind: 'cash', tenderedMinor: minor(amount) } as const;
};

export const card = (amount: number) => {
  const slip = { brand: 'Visa', last4: '4242', approvalCode: '123456' };
  return { kind: 'card', amountMinor: minor(amount), ...slip } as const;
};

export const financing = (amount: number) => {
  const slip = { provider: 'CareCredit', approvalCode: '0B7F21' };
  return { kind: 'financing', amountMinor: minor(amount), ...slip } as const;
};

export const certificate = (amount: number) =>
  ({ kind: 'gift-certificate', amountMinor: minor(amount), number: 'GC-0118' }) as const;

/** A walk-in's open invoice with one unit of each product. */
export function invoiceWith(till: TillContext, products: readonly ProductId[]): InvoiceView {
  const invoiceId = till.ids.next() as InvoiceId;
  value(openInvoice(till, invoiceId, null));
  const lines = products.map((productId) => ({
    lineId: till.ids.next() as LineId,
    productId,
    quantityMilli: ONE_UNIT,
    patientId: null,
    performedBy: null,
  }));
  return value(addLines(till, { invoiceId, lines }));
}

/** Pays the whole invoice: 5.00 by card, the rest and 1.00 of change in cash. */
export function payByCardAndCash(
  till: TillContext,
  { invoiceId, totals }: InvoiceView,
  paymentId = till.ids.next() as PaymentId,
): PaymentView {
  const { totalMinor } = totals;
  const tenders = [card(500), cash(subtractMinor(totalMinor, minor(400)))];
  return value(
    commitPayment(till, {
      paymentId,
      invoiceId,
      expectedTotalMinor: totalMinor,
      tenders: tenders.map((detail) => ({ tenderId: till.ids.next() as TenderId, detail })),
    }),
  );
}
