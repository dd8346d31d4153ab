import { findCreditsLeft } from '@main/db/repos/credits';
import { findInvoice } from '@main/db/repos/invoices';
import { findSettings } from '@main/db/repos/records';
import { runCommand } from '@main/services/command';
import { verifyTill } from '@main/services/maintenance/verify';
import { returnCheck } from '@main/services/payments/return-check';
import { voidPayment } from '@main/services/payments/void-payment';
import { findCreditable } from '@main/services/refunds/credit-note-view';
import { issueCreditNote } from '@main/services/refunds/issue-credit-note';
import { closeDay } from '@main/services/setup/close-day';
import { minor } from '@shared/domain/money/money';
import { dueOf } from '@shared/journal/reducers/invoice';
import type * as Ids from '@shared/lib/ids';
import { err } from '@shared/lib/result';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { journalOf, ofType, sumOf } from '../support/journal-reader';
import { invoiceOf, owedView, payPart } from '../support/owed';
import { check, newClient, pay as takePayment } from '../support/owed-sales';
import { anyOf, type Run } from '../support/random-choice';
import { CREDIT_COMMANDS } from '../support/random-credit-commands';
import { card, cash } from '../support/sales';
import {
  addProduct,
  furnishedTill,
  openDrawer,
  value,
  type TestTill,
} from '../support/till-context';
import { pay } from '../support/worked-day';

const why = { reason: 'Because', approval: null };

const invoice = (till: TestTill, at: number) =>
  anyOf(till, 'SELECT invoice_id FROM invoices ORDER BY opened_at_ms, 1', at) as Ids.InvoiceId;
// One of a closed shift is never voided: asked for among all, hardly any would be.
const paymentOfToday = (till: TestTill, at: number) =>
  anyOf(
    till,
    `SELECT payment_id FROM payments JOIN shifts USING (shift_id)
     WHERE shifts.status = 'open' ORDER BY payments.number_sequence DESC`,
    at % 3,
  ) as Ids.PaymentId;
const client = (till: TestTill) => anyOf(till, 'SELECT client_id FROM clients', 0) as Ids.ClientId;
const products = (till: TestTill) =>
  [0, 1].map(
    (at) => anyOf(till, 'SELECT product_id FROM products ORDER BY 1', at) as Ids.ProductId,
  );

const COMMANDS: Readonly<Record<string, Run>> = {
  sell: (till, a) => {
    const sold = invoiceOf(till, client(till), products(till));
    pay(till, sold, ...(a % 2 === 0 ? [card(500), cash(1_000_000)] : [cash(1_000_000)]));
    return { ok: true, value: null };
  },
  owe: (till) => ({ ok: true, value: owedView(till, client(till), products(till)) }),
  payByCheck: (till, a, b) => {
    const invoiceId = invoice(till, a);
    const found = findInvoice(till.database.read, invoiceId);
    const due = found === null ? 0 : dueOf(found);
    if (due <= 1) return err(null);
    const part = 1 + (b % (due - 1));
    const over = { invoiceId, allowsOverpayment: b % 3 === 0 };
    return takePayment(till, due, [check(part), check(due - part + (b % 3 === 0 ? 500 : 0))], over);
  },
  nextDay: (till) => {
    closeDay(till, 'USD', []);
    till.pass(3_600_000);
    openDrawer(till);
    return { ok: true, value: null };
  },
  returnCheck: (till, a) =>
    returnCheck(till, {
      checkReturnId: till.ids.next() as Ids.CheckReturnId,
      tenderId: anyOf(
        till,
        "SELECT tender_id FROM payment_tenders WHERE kind = 'check' ORDER BY 1",
        a,
      ) as Ids.TenderId,
      ...{ chargesFee: false, refusesChecks: false, ...why },
    }),
  payPart: (till, a, b) => {
    const invoiceId = invoice(till, a);
    const found = findInvoice(till.database.read, invoiceId);
    const due = found === null ? 0 : dueOf(found);
    if (due <= 0) return err(null);
    const part = 1 + (b % due);
    payPart(till, invoiceId, part, card(part));
    return { ok: true, value: null };
  },
  credit: CREDIT_COMMANDS.creditNote,
  creditAmount: (till, a, b) =>
    runCommand(till, [], (command) => {
      const found = findInvoice(command.db, invoice(till, a));
      const settings = findSettings(command.db, till.tillId);
      if (found === null || settings === null) return err({ code: 'INVOICE_UNKNOWN' });
      return issueCreditNote(till, command, settings, {
        creditNoteId: till.ids.next() as Ids.CreditNoteId,
        invoice: found,
        credited: { lineIds: [], amountMinor: minor(1 + (b % 1500)) },
        ...{ reason: 'Disputed', approvedBy: null },
      });
    }),
  refund: CREDIT_COMMANDS.refundWays,
  void: (till, a) => voidPayment(till, { paymentId: paymentOfToday(till, a), ...why }),
  payCredit: CREDIT_COMMANDS.payCredit,
};

/** Sales whose checks may still come back. */
async function checksOfYesterday(till: TestTill): Promise<void> {
  for (let sale = 0; sale < 3; sale += 1) {
    const { invoiceId, totals } = owedView(till, client(till), products(till));
    const rest = totals.totalMinor - 700;
    value(takePayment(till, totals.totalMinor, [check(700), check(rest)], { invoiceId }));
  }
  await COMMANDS['nextDay']?.(till, 0, 0);
}

const NAMES = Object.keys(COMMANDS);
const anyCommand = fc.tuple(fc.constantFrom(...NAMES, 'void'), fc.nat(10_000), fc.nat(10_000));

/** Held against the journal, with the amounts as the invoice was printed. */
function expectNotesWithinLines(till: TestTill): void {
  const events = journalOf(till.database);
  const notes = ofType(events, 'credit-note.issued').map(({ body }) => body);
  const added = ofType(events, 'invoice.lines-added').flatMap(({ body }) => body.lines);
  for (const { body } of ofType(events, 'invoice.finalized')) {
    const here = notes.filter(({ invoiceId }) => invoiceId === body.invoiceId);
    const credited = sumOf(here, (each) => each.credited.totalMinor);
    expect(credited, 'credited of an invoice').toBeLessThanOrEqual(body.totals.totalMinor);
    for (const { lineId } of body.totals.lines) {
      const of = here.flatMap((each) => each.credited.lines.filter((l) => l.lineId === lineId));
      const sold = added.find((line) => line.lineId === lineId);
      expect(sumOf(of, (each) => each.quantityMilli)).toBeLessThanOrEqual(sold?.quantityMilli ?? 0);
    }
  }
  const invoices = ofType(events, 'invoice.finalized').map(({ body }) => body.invoiceId);
  for (const invoiceId of invoices) {
    const seen = findCreditable(till, invoiceId);
    if (!seen.ok) throw new Error(seen.error.code);
    for (const line of seen.value.lines) {
      expect(line.creditedNetMinor, 'net of a line').toBeLessThanOrEqual(line.netMinor);
      expect(line.creditedTaxMinor, 'tax of a line').toBeLessThanOrEqual(line.taxMinor);
    }
  }
}

/** At every refund: no more went back of its payment than came, less the checks that came back. */
function expectRefundsWithinPayments(till: TestTill): void {
  const events = journalOf(till.database);
  const left = new Map<Ids.PaymentId, number>();
  const take = (paymentId: Ids.PaymentId, amount: number) => {
    left.set(paymentId, (left.get(paymentId) ?? 0) - amount);
  };
  for (const event of events) {
    if (event.type === 'payment.taken') {
      const { paymentId, tenders } = event.body;
      take(paymentId, -sumOf(tenders, ({ amountMinor }) => amountMinor));
    }
    if (event.type === 'check.returned') take(event.body.paymentId, event.body.amountMinor);
    if (event.type === 'refund.paid' && event.body.paymentId !== null) {
      take(event.body.paymentId, event.body.amountMinor);
      expect(left.get(event.body.paymentId), 'of a payment').toBeGreaterThanOrEqual(0);
    }
  }
  const refunds = ofType(events, 'refund.paid').map(({ body }) => body);
  for (const note of ofType(events, 'credit-note.issued').map(({ body }) => body)) {
    const out = refunds.filter(({ creditNoteId }) => creditNoteId === note.creditNoteId);
    const settled = sumOf(out, (each) => each.amountMinor + each.cashRoundingMinor);
    expect(settled + (note.excess?.amountMinor ?? 0)).toBeLessThanOrEqual(note.credited.totalMinor);
  }
}

/** What the books say of a client is what their invoices and their credit say. */
function expectBalance(till: TestTill): void {
  const clientId = client(till);
  const booked = till.database.sqlite
    .prepare<[string, string], number>(
      'SELECT coalesce(sum(amount_minor), 0) FROM ledger_entries WHERE account IN (?, ?)',
    )
    .pluck()
    .get(`receivable/${clientId}`, `client-credit/${clientId}`);
  const ids = till.database.sqlite
    .prepare<[], Ids.InvoiceId>('SELECT invoice_id FROM invoices')
    .pluck()
    .all();
  const owed = sumOf(ids, (id) => {
    const found = findInvoice(till.database.read, id);
    return found === null ? 0 : dueOf(found);
  });
  const credits = findCreditsLeft(till.database.read, clientId);
  expect(booked, 'a client’s balance').toBe(owed - sumOf(credits, (each) => each.leftMinor));
}

it('credits no more than was sold and pays no more back than was paid, in whatever order', async () => {
  const tried: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(fc.array(anyCommand, { maxLength: 40, size: 'max' }), async (commands) => {
      const till = furnishedTill('manager', { cashRoundingStepMinor: 5 });
      newClient(till);
      addProduct(till, { taxCode: 'SALES', unitPriceMinor: minor(1999) });
      addProduct(till, { unitPriceMinor: minor(333) });
      openDrawer(till);
      await checksOfYesterday(till);
      for (const [name, a, b] of commands) {
        const answer = await COMMANDS[name]?.(till, a, b);
        if (answer?.ok === true) tried[name] = (tried[name] ?? 0) + 1;
        till.pass(1000);
      }
      expectNotesWithinLines(till);
      expectRefundsWithinPayments(till);
      expectBalance(till);
      expect(verifyTill(till.database).problems).toEqual([]);
      till.database.sqlite.close();
    }),
    { numRuns: 40, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true },
  );
  for (const name of NAMES) expect(tried[name] ?? 0, name).toBeGreaterThanOrEqual(2);
}, 90_000);
