import { creditWithoutRefund } from '@main/services/refunds/credit-note';
import { findCreditable } from '@main/services/refunds/credit-note-view';
import { payCredit } from '@main/services/refunds/pay-credit';
import { payRefund } from '@main/services/refunds/pay-refund';
import { findRefundable } from '@main/services/refunds/refund-view';
import { minor } from '@shared/domain/money/money';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import type * as Ids from '@shared/lib/ids';
import { anyOf, type Run } from './random-choice';
import type { TestTill } from './till-context';

const why = { reason: 'Because', approval: null };

const invoice = (till: TestTill, at: number) =>
  anyOf(till, 'SELECT invoice_id FROM invoices ORDER BY opened_at_ms, 1', at) as Ids.InvoiceId;
const payment = (till: TestTill, at: number) =>
  anyOf(till, 'SELECT payment_id FROM payments ORDER BY number_sequence', at) as Ids.PaymentId;
const client = (till: TestTill, at: number) =>
  anyOf(till, 'SELECT client_id FROM clients ORDER BY 1', at) as Ids.ClientId;

/** Some of the lines; now and then more than there is. */
function someLines(
  lines: readonly { readonly lineId: Ids.LineId; readonly leftMilli: number }[],
  a: number,
) {
  return lines.slice(a % 2).map(({ lineId, leftMilli }) => ({
    lineId,
    quantityMilli: quantityMilli(1 + ((a * 31) % (leftMilli + 20))),
    returnedTo: 'stock' as const,
  }));
}

/** What takes back what was sold, with any arguments. */
export const CREDIT_COMMANDS = {
  creditNote: (till, a, b) => {
    const invoiceId = invoice(till, a);
    const seen = findCreditable(till, invoiceId);
    if (!seen.ok) return seen;
    const creditNoteId = till.ids.next() as Ids.CreditNoteId;
    const lines = someLines(seen.value.lines, b);
    return creditWithoutRefund(till, { creditNoteId, invoiceId, lines, ...why });
  },
  refundWays: (till, a, b) => {
    const paymentId = payment(till, a);
    const left = findRefundable(till, paymentId);
    if (!left.ok) return left;
    const ways = left.value.ways.slice(b % 2);
    return payRefund(till, {
      creditNoteId: till.ids.next() as Ids.CreditNoteId,
      paymentId,
      lines: someLines(left.value.invoices[0]?.lines ?? [], b),
      parts: ways.map(({ tender, leftMinor }, at) => ({
        refundId: till.ids.next() as Ids.RefundId,
        tender,
        amountMinor: at === ways.length - 1 ? null : minor(1 + (b % (leftMinor + 2))),
      })),
      ...why,
    });
  },
  payCredit: (till, a, b) =>
    payCredit(till, {
      refundId: till.ids.next() as Ids.RefundId,
      ...{ clientId: client(till, b), creditIds: null, amountMinor: minor(1 + (a % 3000)) },
      ...{ tender: { kind: 'cash' }, ...why },
    }),
} as const satisfies Readonly<Record<string, Run>>;
