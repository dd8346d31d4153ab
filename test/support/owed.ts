import { requireInvoice } from '@main/db/repos/invoices';
import { findSettings } from '@main/db/repos/records';
import { findOpenShift } from '@main/db/repos/shifts';
import { runCommand } from '@main/services/command';
import { documentNumberOf } from '@main/services/document-number';
import { finalizeInvoice } from '@main/services/invoices/finalize-invoice';
import { setClient } from '@main/services/invoices/open-invoice';
import { voidPayment } from '@main/services/payments/void-payment';
import { saveClient } from '@main/services/records/save-client';
import { minor, ZERO } from '@shared/domain/money/money';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import type { TenderInput } from '@shared/journal/money-facts';
import type { InvoiceState } from '@shared/journal/reducers/invoice';
import type { ClientId, InvoiceId, PaymentId, ProductId, TenderId } from '@shared/lib/ids';
import { ok } from '@shared/lib/result';
import { cash, invoiceWith } from './sales';
import { value, type TestTill } from './till-context';
import { pay } from './worked-day';

/** A client with an address. */
export function addClient(till: TestTill, lastName = 'Nuñez'): ClientId {
  const clientId = till.ids.next() as ClientId;
  const address = { addressLines: ['4 Elm St'], city: 'Salem', state: 'MA', postcode: '01970' };
  value(saveClient(till, clientId, { firstName: 'Ana', lastName, ...address }));
  return clientId;
}

/** An open invoice of the client with one unit of each product. */
export function invoiceOf(
  till: TestTill,
  clientId: ClientId | null,
  products: readonly ProductId[],
): InvoiceView {
  const invoice = invoiceWith(till, products);
  return clientId === null ? invoice : value(setClient(till, invoice.invoiceId, clientId));
}

/** The same, final and not paid, as a screen sees it. */
export function owedView(
  till: TestTill,
  clientId: ClientId,
  products: readonly ProductId[],
): InvoiceView {
  const { invoiceId, totals } = invoiceOf(till, clientId, products);
  return value(finalizeInvoice(till, invoiceId, totals.totalMinor));
}

/** The same, as it is kept. */
export function owedInvoice(
  till: TestTill,
  clientId: ClientId,
  products: readonly ProductId[],
): InvoiceState {
  return requireInvoice(till.database.read, owedView(till, clientId, products).invoiceId);
}

/** What nobody whom the hospital knows owes: the payment of a walk-in was voided. */
export async function owedByWalkIn(
  till: TestTill,
  products: readonly ProductId[],
): Promise<InvoiceView> {
  const invoice = invoiceOf(till, null, products);
  const { paymentId } = pay(till, invoice, cash(1_000_000));
  value(await voidPayment(till, { paymentId, reason: 'Because', approval: null }));
  return invoice;
}

/** Takes `amount` for the invoice in the open shift, in one way: in cash where none is named. */
export function payPart(
  till: TestTill,
  invoiceId: InvoiceId,
  amount: number,
  detail: TenderInput = cash(amount),
): PaymentId {
  const paymentId = till.ids.next() as PaymentId;
  const tenderId = till.ids.next() as TenderId;
  const amountMinor = minor(amount);
  runCommand(till, [], ({ db, append }) => {
    const settings = findSettings(db, till.tillId);
    const shift = findOpenShift(db, till.tillId);
    if (settings === null || shift === null) throw new Error('a shift is open');
    append('payment.taken', {
      paymentId,
      number: documentNumberOf(db, till.tillId, settings.till, 'payment'),
      clientId: requireInvoice(db, invoiceId).clientId,
      tenders: [{ tenderId, amountMinor, changeMinor: ZERO, detail }],
      allocations: [{ invoiceId, amountMinor }],
      changeMinor: ZERO,
      cashRoundingMinor: ZERO,
    });
    return ok(null);
  });
  return paymentId;
}
