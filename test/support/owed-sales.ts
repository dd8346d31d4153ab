import { requireInvoice } from '@main/db/repos/invoices';
import { findSettings } from '@main/db/repos/records';
import { runCommand } from '@main/services/command';
import type { TillContext } from '@main/services/context';
import { documentNumberOf } from '@main/services/document-number';
import { addLines } from '@main/services/invoices/add-lines';
import { totalsOf } from '@main/services/invoices/invoice-totals';
import { openInvoice } from '@main/services/invoices/open-invoice';
import { commitPayment } from '@main/services/payments/commit-payment';
import { saveClient } from '@main/services/records/save-client';
import { minor } from '@shared/domain/money/money';
import { ONE_UNIT } from '@shared/domain/quantity/quantity';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { PaymentView } from '@shared/ipc/views/invoices';
import type { TenderInput } from '@shared/journal/money-facts';
import { dueOf } from '@shared/journal/reducers/invoice';
import type { ClientId, InvoiceId, LineId, PaymentId, TenderId } from '@shared/lib/ids';
import { ok, type Result } from '@shared/lib/result';
import { addProduct, value, type TestTill } from './till-context';

/** Somebody new among the clients. */
export function newClient(till: TillContext, lastName = 'Okafor'): ClientId {
  const clientId = till.ids.next() as ClientId;
  value(saveClient(till, clientId, { lastName }));
  return clientId;
}

/** A client's open invoice of one untaxed line at `amount`. */
export function openSale(till: TestTill, clientId: ClientId | null, amount: number): InvoiceId {
  const invoiceId = till.ids.next() as InvoiceId;
  value(openInvoice(till, invoiceId, clientId));
  const productId = addProduct(till, { unitPriceMinor: minor(amount) });
  const line = { productId, quantityMilli: ONE_UNIT, patientId: null, performedBy: null };
  value(addLines(till, { invoiceId, lines: [{ ...line, lineId: till.ids.next() as LineId }] }));
  return invoiceId;
}

/** A final invoice of `amount` of which nothing is paid; `dueOn` when it may wait. */
export function owedSale(
  till: TestTill,
  clientId: ClientId | null,
  amount: number,
  dueOn: string | null = null,
): InvoiceId {
  const invoiceId = openSale(till, clientId, amount);
  value(
    runCommand(till, [], ({ db, append }) => {
      const settings = findSettings(db, till.tillId);
      if (settings === null) throw new Error('the till is set up');
      append('invoice.finalized', {
        invoiceId,
        number: documentNumberOf(db, till.tillId, settings.till, 'invoice'),
        totals: totalsOf(requireInvoice(db, invoiceId), settings.hospital),
      });
      if (dueOn !== null) {
        const why = { reason: '', approvedBy: null };
        append('invoice.put-on-account', { invoiceId, dueOn, ...why });
      }
      return ok(null);
    }),
  );
  return invoiceId;
}

export function dueNow(till: TestTill, invoiceId: InvoiceId): number {
  return dueOf(requireInvoice(till.database.read, invoiceId));
}

type Wanted = ParsedInput<'payments.commit'>;
type Parts = Partial<Omit<Wanted, 'tenders' | 'expectedTotalMinor'>>;

/** What a cashier asks for who saw `total` and got `tenders`. */
export function wantedPayment(
  till: TestTill,
  total: number,
  tenders: readonly TenderInput[],
  parts: Parts = {},
): Wanted {
  return {
    paymentId: till.ids.next() as PaymentId,
    invoiceId: null,
    expectedTotalMinor: minor(total),
    tenders: tenders.map((detail) => ({ tenderId: till.ids.next() as TenderId, detail })),
    ...parts,
  };
}

export function pay(
  till: TestTill,
  total: number,
  tenders: readonly TenderInput[],
  parts: Parts = {},
): Result<PaymentView, CommandFailure> {
  return commitPayment(till, wantedPayment(till, total, tenders, parts));
}

export const credit = (amount: number) =>
  ({ kind: 'client-credit', amountMinor: minor(amount) }) as const;

export const check = (amount: number, number = '1024') =>
  ({
    kind: 'check',
    amountMinor: minor(amount),
    ...{ number, bank: 'First Bank', nameOnCheck: '' },
  }) as const;

/** What the ledger says of a client: owed, less what is left here. */
export function clientLedger({ database }: TestTill, clientId: ClientId): number {
  const sql = `SELECT coalesce(sum(amount_minor), 0) FROM ledger_entries WHERE account IN (?, ?)`;
  const sum = database.sqlite.prepare<[string, string], number>(sql).pluck();
  return sum.get(`receivable/${clientId}`, `client-credit/${clientId}`) ?? 0;
}
