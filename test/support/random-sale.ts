import { addLines } from '@main/services/invoices/add-lines';
import { openInvoice } from '@main/services/invoices/open-invoice';
import { minor } from '@shared/domain/money/money';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { TenderInput } from '@shared/journal/money-facts';
import type * as Ids from '@shared/lib/ids';
import { ok, type Result } from '@shared/lib/result';
import { anyOf } from './random-choice';
import { card, cash, certificate, financing } from './sales';
import type { TestTill } from './till-context';

const BRANDS = ['Visa', 'Mastercard', 'Amex'] as const;

/** A new invoice with one line, and how it is to be paid: in any way, or in several at once. */
export function anySale(
  till: TestTill,
  a: number,
  b: number,
): Result<ParsedInput<'payments.commit'>, CommandFailure> {
  const invoiceId = till.ids.next() as Ids.InvoiceId;
  const opened = openInvoice(till, invoiceId, null);
  if (!opened.ok) return opened;
  const productId = anyOf(till, 'SELECT product_id FROM products ORDER BY 1', a) as Ids.ProductId;
  const lineId = till.ids.next() as Ids.LineId;
  const quantity = quantityMilli(1000 + ((b * 37) % 4000));
  const line = { lineId, productId, quantityMilli: quantity, patientId: null, performedBy: null };
  const built = addLines(till, { invoiceId, lines: [line] });
  if (!built.ok) return built;
  const { totalMinor } = built.value.totals;
  return ok({
    paymentId: till.ids.next() as Ids.PaymentId,
    invoiceId,
    expectedTotalMinor: totalMinor,
    tenders: waysToPay(totalMinor, a, b).map((detail) => ({
      tenderId: till.ids.next() as Ids.TenderId,
      detail,
    })),
  });
}

function waysToPay(totalMinor: number, a: number, b: number): TenderInput[] {
  const third = Math.floor(totalMinor / 3);
  const brand = BRANDS[b % BRANDS.length] ?? 'Visa';
  const byCard = (amount: number): TenderInput => ({ ...card(amount), brand });
  const byCheck = (amount: number): TenderInput => ({
    kind: 'check',
    amountMinor: minor(amount),
    ...{ number: String(a), bank: 'First Bank', nameOnCheck: '' },
  });
  // More than is due, so that there is change and rounding up is covered.
  const inCash = (amount: number) => cash(amount + (b % 500));
  switch (a % 7) {
    case 0:
      return [byCard(totalMinor)];
    case 1:
      return [byCheck(totalMinor)];
    case 2:
      return [byCard(third), byCheck(third), inCash(totalMinor - 2 * third)];
    case 3:
      return [financing(totalMinor)];
    case 4:
      return [certificate(third), inCash(totalMinor - third)];
    default:
      return [inCash(totalMinor)];
  }
}
