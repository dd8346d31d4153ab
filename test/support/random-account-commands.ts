import { commitPayment } from '@main/services/payments/commit-payment';
import { reportUnknownCard, resolveCardAttempt } from '@main/services/payments/card-attempts';
import { returnCheck } from '@main/services/payments/return-check';
import { dueOf } from '@shared/journal/reducers/invoice';
import { requireInvoice } from '@main/db/repos/invoices';
import { minor } from '@shared/domain/money/money';
import type { TenderInput } from '@shared/journal/money-facts';
import type * as Ids from '@shared/lib/ids';
import { ok } from '@shared/lib/result';
import { check, credit, owedSale, wantedPayment } from './owed-sales';
import { anyOf, type Answer, type Run } from './random-choice';
import { card, cash } from './sales';
import type { TestTill } from './till-context';

const client = (till: TestTill, at: number) =>
  anyOf(till, 'SELECT client_id FROM clients ORDER BY 1 LIMIT 3', at) as Ids.ClientId;
const attempt = (till: TestTill, at: number) =>
  anyOf(till, 'SELECT card_attempt_id FROM card_attempts ORDER BY 1', at) as Ids.CardAttemptId;
const NUMBERS = ['GC-0118', 'GC-1', 'GC-2', 'GC-3', 'GC-4', 'GC-5'] as const;
const certificateNumber = (at: number) => NUMBERS[at % NUMBERS.length] ?? 'GC-0118';

type Parts = Parameters<typeof wantedPayment>[3];

function take(till: TestTill, total: number, tenders: TenderInput[], parts: Parts): Answer {
  return commitPayment(till, wantedPayment(till, total, tenders, parts));
}

/** One way to bring `amount`, or a little more. */
function inOneWay(amount: number, a: number): TenderInput {
  const ways = [cash(amount + 5), check(amount), card(amount), check(amount + (a % 700))];
  return ways[a % ways.length] ?? cash(amount);
}

/** Part of what a client owes, of one invoice or of all, sometimes more than that. */
function payOwed(till: TestTill, a: number, b: number): Answer {
  const allowsOverpayment = a % 3 > 0;
  const clientId = client(till, a);
  const amount = 1 + (b % 9000);
  if (b % 2 === 0) {
    const parts = { clientId, oldestFirst: true, allowsOverpayment };
    return take(till, amount, [inOneWay(amount, a)], parts);
  }
  const sql = "SELECT invoice_id FROM invoices WHERE status = 'finalized' ORDER BY 1";
  const invoiceId = anyOf(till, sql, a) as Ids.InvoiceId;
  const others = [{ invoiceId, amountMinor: minor(amount) }];
  return take(till, amount, [inOneWay(amount, a)], { others, allowsOverpayment });
}

/** An unpaid invoice by credit or by certificate, and the rest in cash. */
function payFromStore(till: TestTill, a: number, b: number): Answer {
  const sql = "SELECT invoice_id FROM invoices WHERE status = 'finalized' ORDER BY 1";
  const invoiceId = anyOf(till, sql, a) as Ids.InvoiceId;
  const known = till.database.sqlite.prepare('SELECT 1 FROM invoices WHERE invoice_id = ?');
  if (known.get(invoiceId) === undefined) return ok(null);
  const due = dueOf(requireInvoice(till.database.read, invoiceId));
  const part = 1 + (b % due);
  const gift = { kind: 'gift-certificate', number: certificateNumber(b) } as const;
  const stored: TenderInput = a % 2 === 0 ? credit(part) : { ...gift, amountMinor: minor(part) };
  const tenders = [stored, ...(part < due ? [cash(due - part)] : [])];
  return take(till, due, tenders, { invoiceId });
}

/** What is owed, left with the hospital and taken back, and cards and checks gone wrong. */
export const ACCOUNT_COMMANDS: Readonly<Record<string, Run>> = {
  owe: (till, a, b) => {
    const sql = 'SELECT client_id FROM clients ORDER BY 1 LIMIT 3';
    const known = till.database.sqlite.prepare<[], Ids.ClientId>(sql).pluck().all();
    const clientId = known[a % (known.length + 1)] ?? null;
    return ok(owedSale(till, clientId, 1 + (b % 9000), b % 2 === 0 ? '2026-12-24' : null));
  },
  payOwed,
  payFromStore,
  prepay: (till, a, b) => {
    const amount = 1 + (b % 5000);
    const estimateId = a % 2 === 0 ? null : (till.ids.next() as Ids.EstimateId);
    const kind = estimateId === null ? ('prepayment' as const) : ('deposit' as const);
    const prepayment = { kind, estimateId, amountMinor: minor(amount) };
    return take(till, amount, [inOneWay(amount, b % 3)], { clientId: client(till, a), prepayment });
  },
  sellCertificate: (till, a, b) => {
    const amount = 1 + (b % 5000);
    const certificates = [{ number: certificateNumber(a), amountMinor: minor(amount) }];
    const clientId = client(till, a);
    return take(till, amount, [inOneWay(amount, b % 3)], { clientId, certificates });
  },
  cardUnknown: (till, a, b) =>
    reportUnknownCard(till, {
      cardAttemptId: till.ids.next() as Ids.CardAttemptId,
      clientId: a % 2 === 0 ? null : client(till, a),
      invoiceId: anyOf(till, 'SELECT invoice_id FROM invoices', a) as Ids.InvoiceId,
      amountMinor: minor(1 + (b % 900)),
      ...{ brand: 'Visa', last4: '', reason: 'The line was cut' },
    }),
  cardResolved: (till, a, b) =>
    resolveCardAttempt(till, {
      cardAttemptId: attempt(till, a),
      outcome: b % 2 === 0 ? 'approved' : 'declined',
      ...{ approvalCode: '', reason: 'On the list' },
    }),
  returnCheck: (till, a, b) => {
    const sql = "SELECT tender_id FROM payment_tenders WHERE kind = 'check' ORDER BY 1 DESC";
    return returnCheck(till, {
      checkReturnId: till.ids.next() as Ids.CheckReturnId,
      tenderId: anyOf(till, sql, a) as Ids.TenderId,
      chargesFee: b % 2 === 0,
      refusesChecks: b % 9 === 0,
      ...{ reason: 'No funds', approval: null },
    });
  },
};
