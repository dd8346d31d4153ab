import { findJobs } from '@main/db/repos/print-jobs';
import { runCommand } from '@main/services/command';
import { verifyTill } from '@main/services/maintenance/verify';
import { creditWithoutRefund } from '@main/services/refunds/credit-note';
import { payCredit } from '@main/services/refunds/pay-credit';
import { payRefund } from '@main/services/refunds/pay-refund';
import { findRefundable } from '@main/services/refunds/refund-view';
import { minor } from '@shared/domain/money/money';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import type { HospitalRecord } from '@shared/journal/records';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import type { RefundTender } from '@shared/journal/cash-facts';
import type * as Ids from '@shared/lib/ids';
import { receiptDocument } from '@shared/receipt/receipt-document';
import { describe, expect, it } from 'vitest';
import { journalOf, ofType } from '../support/journal-reader';
import { onPaper } from '../support/on-paper';
import { invoiceOf, owedView, payPart } from '../support/owed';
import { newClient } from '../support/owed-sales';
import { card, cash, certificate } from '../support/sales';
import {
  addProduct,
  furnishedTill,
  openDrawer,
  signInAs,
  value,
  type TestTill,
} from '../support/till-context';
import { check, pay, printer } from '../support/worked-day';

const VISA: RefundTender = { kind: 'card', brand: 'Visa', last4: '4242', approvalCode: 'R7' };
const CASH: RefundTender = { kind: 'cash' };

type Part = readonly [tender: RefundTender, amount: number | null];

/** So many thousandths of the first line, back in `parts`. */
function back(
  till: TestTill,
  paymentId: Ids.PaymentId,
  { lines }: InvoiceView,
  milli: number,
  ...parts: Part[]
) {
  return payRefund(till, {
    creditNoteId: till.ids.next() as Ids.CreditNoteId,
    paymentId,
    lines: [
      {
        lineId: lines[0]?.lineId as Ids.LineId,
        ...{ quantityMilli: quantityMilli(milli), returnedTo: 'nothing-to-return' },
      },
    ],
    parts: parts.map(([tender, amount]) => ({
      refundId: till.ids.next() as Ids.RefundId,
      ...{ tender, amountMinor: amount === null ? null : minor(amount) },
    })),
    ...{ reason: 'Not done', approval: null },
  });
}

/** An exam at 100.00, 60.00 of it by card. */
function sale(changes: Partial<HospitalRecord> = {}) {
  const till = furnishedTill('supervisor', changes, { printer });
  openDrawer(till);
  const invoice = invoiceOf(till, null, [addProduct(till, { unitPriceMinor: minor(10_000) })]);
  const { paymentId } = pay(till, invoice, card(6000), cash(4000));
  return { till, invoice, paymentId };
}

function lastSlip(till: TestTill): string[] {
  const job = findJobs(till.database.read, 0).findLast(({ kind }) => kind === 'report');
  return job === undefined ? [] : onPaper(receiptDocument.parse(job.document));
}

describe('a refund in several ways', () => {
  it('is one credit note and a refund for each, on one slip', async () => {
    const { till, invoice, paymentId } = sale();
    const paid = value(await back(till, paymentId, invoice, 1000, [VISA, 6000], [CASH, 4000]));
    expect(paid.map(({ amountMinor, tender }) => [tender.kind, amountMinor])).toEqual([
      ['card', 6000],
      ['cash', 4000],
    ]);
    expect(new Set(paid.map(({ creditNoteNumber }) => creditNoteNumber))).toEqual(
      new Set(['A-CN000001']),
    );
    const events = journalOf(till.database);
    const [note] = ofType(events, 'credit-note.issued');
    const refunds = ofType(events, 'refund.paid');
    expect(refunds.map(({ body }) => body.creditNoteId)).toEqual(
      refunds.map(() => note?.body.creditNoteId),
    );
    expect(lastSlip(till)).toEqual(
      expect.arrayContaining(['Refund A-RF000001', 'Refund A-RF000002', 'REFUND $60.00']),
    );
    expect(verifyTill(till.database).problems).toEqual([]);
  });

  it('has to come to what goes back', async () => {
    const { till, invoice, paymentId } = sale();
    const off = { error: { code: 'REFUND_DOES_NOT_ADD_UP', amountMinor: 10_000 } };
    expect(await back(till, paymentId, invoice, 1000, [VISA, 6000], [CASH, 3999])).toMatchObject(
      off,
    );
    // The card got more than came back, and the cash would be less than nothing.
    expect(await back(till, paymentId, invoice, 100, [VISA, 6000], [CASH, null])).toMatchObject({
      error: { code: 'REFUND_DOES_NOT_ADD_UP', amountMinor: 1000 },
    });
    expect(await back(till, paymentId, invoice, 1000, [VISA, 6001], [CASH, 3999])).toMatchObject({
      error: { code: 'REFUND_EXCEEDS_TENDER', leftMinor: 6000 },
    });
  });

  it('needs a manager when more goes back in cash than came in it', async () => {
    const { till, invoice, paymentId } = sale();
    const needed = { error: { code: 'APPROVAL_NEEDED', act: 'refund-other-tender' } };
    expect(value(findRefundable(till, paymentId)).ways).toMatchObject([
      { tender: { kind: 'card', last4: '4242' }, leftMinor: 6000 },
      { tender: CASH, leftMinor: 4000 },
    ]);
    expect(await back(till, paymentId, invoice, 401, [CASH, null])).toMatchObject(needed);
    value(await back(till, paymentId, invoice, 400, [CASH, null]));
    expect(await back(till, paymentId, invoice, 1, [CASH, null])).toMatchObject(needed);
    signInAs(till, 'manager');
    value(await back(till, paymentId, invoice, 1, [CASH, null]));
    signInAs(till, 'supervisor');
    value(await back(till, paymentId, invoice, 599, [VISA, null]));
  });

  it.each([
    ['a check', check(10_000)],
    ['a gift certificate', certificate(10_000)],
  ])('needs a manager when cash goes out for %s', async (_name, tender) => {
    const till = furnishedTill('supervisor');
    openDrawer(till);
    const invoice = invoiceOf(till, null, [addProduct(till, { unitPriceMinor: minor(10_000) })]);
    const { paymentId } = pay(till, invoice, tender);
    expect(await back(till, paymentId, invoice, 1000, [CASH, null])).toMatchObject({
      error: { code: 'APPROVAL_NEEDED', act: 'refund-other-tender' },
    });
  });

  it('rounds its cash, and only that', async () => {
    const { till, invoice, paymentId } = sale({ cashRoundingStepMinor: 5 });
    const paid = value(await back(till, paymentId, invoice, 333, [VISA, 1002], [CASH, null]));
    expect(paid.map(({ amountMinor }) => amountMinor)).toEqual([1002, 2330]);
    expect(verifyTill(till.database).problems).toEqual([]);
  });

  it('pays nothing out for what is still owed', async () => {
    const till = furnishedTill();
    openDrawer(till);
    const clientId = newClient(till);
    const exam = addProduct(till, { unitPriceMinor: minor(10_000) });
    const invoice = owedView(till, clientId, [exam]);
    const paymentId = payPart(till, invoice.invoiceId, 6000, card(6000));
    expect(await back(till, paymentId, invoice, 400, [VISA, null])).toMatchObject({
      error: { code: 'NOTHING_TO_REFUND' },
    });
    const [refund] = value(await back(till, paymentId, invoice, 500, [VISA, null]));
    expect(refund).toMatchObject({ amountMinor: 1000 });
    expect(value(findRefundable(till, paymentId)).invoices).toMatchObject([
      { dueMinor: 0, paidMinor: 5000, leftMinor: 5000 },
    ]);
  });

  it('of a payment of two invoices gives back what each of them got', async () => {
    const till = furnishedTill();
    openDrawer(till);
    const clientId = newClient(till);
    const exam = addProduct(till, { unitPriceMinor: minor(10_000) });
    const invoice = owedView(till, clientId, [exam]);
    const other = owedView(till, clientId, [exam]);
    const paymentId = till.ids.next() as Ids.PaymentId;
    runCommand(till, [], ({ append }) => {
      append('payment.taken', {
        ...{ paymentId, clientId, number: { sequence: 1, text: 'A-R000001' } },
        tenders: [
          {
            tenderId: till.ids.next() as Ids.TenderId,
            ...{ amountMinor: minor(16_000), changeMinor: minor(0), detail: card(16_000) },
          },
        ],
        allocations: [
          { invoiceId: invoice.invoiceId, amountMinor: minor(10_000) },
          { invoiceId: other.invoiceId, amountMinor: minor(6000) },
        ],
        ...{ changeMinor: minor(0), cashRoundingMinor: minor(0) },
      });
      return { ok: true, value: null };
    });
    expect(value(findRefundable(till, paymentId)).invoices).toMatchObject([
      { leftMinor: 10_000, dueMinor: 0 },
      { leftMinor: 6000, dueMinor: 4000 },
    ]);
    value(await back(till, paymentId, other, 1000, [VISA, 6000]));
    value(await back(till, paymentId, invoice, 1000, [VISA, 10_000]));
    expect(verifyTill(till.database).problems).toEqual([]);
  });
});

describe('credit that is paid out', () => {
  /** A client with 30.00 and then 70.00 of credit. */
  async function withCredit(changes: Partial<HospitalRecord> = {}) {
    const till = furnishedTill('manager', changes, { printer });
    openDrawer(till);
    const clientId = newClient(till);
    const exam = addProduct(till, { unitPriceMinor: minor(10_000) });
    for (const milli of [300, 700]) {
      const invoice = invoiceOf(till, clientId, [exam]);
      pay(till, invoice, cash(10_000));
      const line = { lineId: invoice.lines[0]?.lineId as Ids.LineId, returnedTo: 'stock' as const };
      value(
        await creditWithoutRefund(till, {
          creditNoteId: till.ids.next() as Ids.CreditNoteId,
          invoiceId: invoice.invoiceId,
          lines: [{ ...line, quantityMilli: quantityMilli(milli) }],
          ...{ reason: 'Not needed', approval: null },
        }),
      );
      till.pass(1000);
    }
    const payOut = (amount: number, creditIds: Ids.CreditId[] | null = null, tender = CASH) =>
      payCredit(till, {
        refundId: till.ids.next() as Ids.RefundId,
        ...{ clientId, creditIds, amountMinor: minor(amount), tender },
        ...{ reason: 'Moves away', approval: null },
      });
    return { till, clientId, payOut };
  }

  it('is the oldest first, no more than is left, and has a slip', async () => {
    const { till, payOut } = await withCredit();
    const refund = value(await payOut(5000));
    expect(refund).toMatchObject({ amountMinor: 5000, paymentId: null, creditNoteNumber: null });
    const [event] = ofType(journalOf(till.database), 'refund.paid');
    expect(event?.body.creditsUsed?.map(({ amountMinor }) => amountMinor)).toEqual([3000, 2000]);
    expect(lastSlip(till)).toEqual(
      expect.arrayContaining(['REFUND', 'Client Okafor', 'REFUND $50.00']),
    );
    expect(await payOut(5001)).toMatchObject({ error: { code: 'CREDIT_SHORT', leftMinor: 5000 } });
    value(await payOut(5000));
    expect(verifyTill(till.database).problems).toEqual([]);
  });

  it('can be chosen, is paid once, and is nobody else’s', async () => {
    const { till, clientId, payOut } = await withCredit();
    const newest = ofType(journalOf(till.database), 'credit-note.issued').at(-1)?.body.excess;
    const wanted = {
      refundId: till.ids.next() as Ids.RefundId,
      ...{ clientId, creditIds: [newest?.creditId as Ids.CreditId], amountMinor: minor(7000) },
      ...{ tender: CASH, reason: 'Moves away', approval: null },
    };
    const paid = value(await payCredit(till, wanted));
    expect(value(await payCredit(till, wanted))).toEqual(paid);
    expect(await payCredit(till, { ...wanted, clientId: newClient(till) })).toMatchObject({
      error: { code: 'ID_TAKEN' },
    });
    const gone = [newest?.creditId as Ids.CreditId];
    expect(await payOut(1, gone)).toMatchObject({ error: { code: 'CREDIT_SHORT', leftMinor: 0 } });
    value(await payOut(3000));
  });

  it('rounds cash without paying more than was left, and asks a manager for a card', async () => {
    const { till, payOut } = await withCredit({ cashRoundingStepMinor: 5 });
    expect(value(await payOut(9998))).toMatchObject({ amountMinor: 10_000 });
    expect(await payOut(2)).toMatchObject({ error: { code: 'NOTHING_TO_REFUND' } });
    expect(value(await payOut(2, null, VISA))).toMatchObject({ amountMinor: 2 });
    signInAs(till, 'supervisor');
    expect(await payOut(2, null, VISA)).toMatchObject({
      error: { code: 'APPROVAL_NEEDED', act: 'refund-other-tender' },
    });
  });
});
