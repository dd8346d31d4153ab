import { runCommand } from '@main/services/command';
import { documentNumberOf } from '@main/services/document-number';
import { findSettings } from '@main/db/repos/records';
import { addLines } from '@main/services/invoices/add-lines';
import { openInvoice } from '@main/services/invoices/open-invoice';
import { voidPayment } from '@main/services/payments/void-payment';
import { minor } from '@shared/domain/money/money';
import { ONE_UNIT } from '@shared/domain/quantity/quantity';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import type { TenderInput } from '@shared/journal/money-facts';
import type * as Ids from '@shared/lib/ids';
import { ok } from '@shared/lib/result';
import { cash } from './sales';
import { value, type TestTill } from './till-context';
import { pay } from './worked-day';

/** An open invoice of the client with one unit of each product. */
export function invoiceOf(
  till: TestTill,
  clientId: Ids.ClientId | null,
  products: readonly Ids.ProductId[],
): InvoiceView {
  const invoiceId = till.ids.next() as Ids.InvoiceId;
  value(openInvoice(till, invoiceId, clientId));
  const lines = products.map((productId) => ({
    lineId: till.ids.next() as Ids.LineId,
    ...{ productId, quantityMilli: ONE_UNIT, patientId: null, performedBy: null },
  }));
  return value(addLines(till, { invoiceId, lines }));
}

/** A final invoice of which nothing is paid: its payment was voided. */
export async function owedInvoice(
  till: TestTill,
  clientId: Ids.ClientId | null,
  products: readonly Ids.ProductId[],
): Promise<InvoiceView> {
  const invoice = invoiceOf(till, clientId, products);
  const { paymentId } = pay(till, invoice, cash(1_000_000));
  value(await voidPayment(till, { paymentId, reason: 'Because', approval: null }));
  return invoice;
}

/** Journals that some of an invoice is paid, in one way. */
export function payPart(
  till: TestTill,
  invoiceId: Ids.InvoiceId,
  clientId: Ids.ClientId,
  detail: Exclude<TenderInput, { kind: 'cash' }>,
): Ids.PaymentId {
  const paymentId = till.ids.next() as Ids.PaymentId;
  const { amountMinor } = detail;
  runCommand(till, [], ({ db, append }) => {
    const settings = findSettings(db, till.tillId);
    if (settings === null) throw new Error('the till is furnished');
    append('payment.taken', {
      ...{ paymentId, clientId, allocations: [{ invoiceId, amountMinor }] },
      number: documentNumberOf(db, till.tillId, settings.till, 'payment'),
      tenders: [
        { tenderId: till.ids.next() as Ids.TenderId, amountMinor, changeMinor: minor(0), detail },
      ],
      ...{ changeMinor: minor(0), cashRoundingMinor: minor(0) },
    });
    return ok(null);
  });
  return paymentId;
}
