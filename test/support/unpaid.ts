import { runCommand } from '@main/services/command';
import { documentNumberOf } from '@main/services/document-number';
import { finalizeInvoice } from '@main/services/invoices/finalize-invoice';
import { setClient } from '@main/services/invoices/open-invoice';
import { saveClient } from '@main/services/records/save-client';
import { requireInvoice } from '@main/db/repos/invoices';
import { findSettings } from '@main/db/repos/records';
import { findOpenShift } from '@main/db/repos/shifts';
import { minor, ZERO } from '@shared/domain/money/money';
import type { InvoiceState } from '@shared/journal/reducers/invoice';
import type { ClientId, InvoiceId, PaymentId, ProductId, TenderId } from '@shared/lib/ids';
import { ok } from '@shared/lib/result';
import { cash, invoiceWith } from './sales';
import { value, type TestTill } from './till-context';

/** A client with an address. */
export function addClient(till: TestTill, lastName = 'Nuñez'): ClientId {
  const clientId = till.ids.next() as ClientId;
  const address = { addressLines: ['4 Elm St'], city: 'Salem', state: 'MA', postcode: '01970' };
  value(saveClient(till, clientId, { firstName: 'Ana', lastName, ...address }));
  return clientId;
}

/** An invoice of `clientId` over one of each product, final and not paid. */
export function owedInvoice(
  till: TestTill,
  clientId: ClientId,
  products: readonly ProductId[],
): InvoiceState {
  const { invoiceId, totals } = invoiceWith(till, products);
  value(setClient(till, invoiceId, clientId));
  value(finalizeInvoice(till, invoiceId, totals.totalMinor));
  return requireInvoice(till.database.read, invoiceId);
}

/** Takes `amount` for the invoice in cash, in the open shift. */
export function payPart(till: TestTill, invoiceId: InvoiceId, amount: number): PaymentId {
  const paymentId = till.ids.next() as PaymentId;
  const amountMinor = minor(amount);
  runCommand(till, [], ({ db, append }) => {
    const settings = findSettings(db, till.tillId);
    const shift = findOpenShift(db, till.tillId);
    if (settings === null || shift === null) throw new Error('a shift is open');
    append('payment.taken', {
      paymentId,
      number: documentNumberOf(db, till.tillId, settings.till, 'payment'),
      clientId: requireInvoice(db, invoiceId).clientId,
      tenders: [
        {
          tenderId: till.ids.next() as TenderId,
          amountMinor,
          changeMinor: ZERO,
          detail: cash(amount),
        },
      ],
      allocations: [{ invoiceId, amountMinor }],
      changeMinor: ZERO,
      cashRoundingMinor: ZERO,
    });
    return ok(null);
  });
  return paymentId;
}
