import { findInvoice } from '@main/db/repos/invoices';
import { findCreditsLeft } from '@main/db/repos/credits';
import { findSettings } from '@main/db/repos/records';
import { runCommand } from '@main/services/command';
import { verifyTill } from '@main/services/maintenance/verify';
import { creditWithoutRefund } from '@main/services/refunds/credit-note';
import { findCreditable } from '@main/services/refunds/credit-note-view';
import type { ToCredit } from '@main/services/refunds/credited-amounts';
import { issueCreditNote } from '@main/services/refunds/issue-credit-note';
import { minor } from '@shared/domain/money/money';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import { dueOf } from '@shared/journal/reducers/invoice';
import type * as Ids from '@shared/lib/ids';
import { ok } from '@shared/lib/result';
import { describe, expect, it } from 'vitest';
import { invoiceOf, owedByWalkIn, owedView, payPart } from '../support/owed';
import { newClient } from '../support/owed-sales';
import { card, cash } from '../support/sales';
import {
  addProduct,
  furnishedTill,
  openDrawer,
  value,
  type TestTill,
} from '../support/till-context';
import { pay } from '../support/worked-day';

/** A till that sells, with a client. */
function counter(taxCode = 'EXEMPT', unitPrice = 10_000) {
  const till = furnishedTill();
  openDrawer(till);
  const clientId = newClient(till);
  const product = addProduct(till, {
    ...{ taxCode, unitPriceMinor: minor(unitPrice) },
    kind: 'merchandise',
  });
  return { till, clientId, product };
}

/** So many thousandths of each line, by its place. */
function credit(till: TestTill, { invoiceId, lines }: InvoiceView, milli: readonly number[]) {
  return creditWithoutRefund(till, {
    creditNoteId: till.ids.next() as Ids.CreditNoteId,
    invoiceId,
    lines: milli.map((each, at) => ({
      lineId: lines[at]?.lineId ?? (till.ids.next() as Ids.LineId),
      quantityMilli: quantityMilli(each),
      returnedTo: 'stock',
    })),
    ...{ reason: 'Not needed', approval: null },
  });
}

function dueNow(till: TestTill, invoiceId: Ids.InvoiceId): number {
  const invoice = findInvoice(till.database.read, invoiceId);
  return invoice === null ? 0 : dueOf(invoice);
}

function creditLeft(till: TestTill, clientId: Ids.ClientId): number {
  return findCreditsLeft(till.database.read, clientId).reduce(
    (sum, each) => sum + each.leftMinor,
    0,
  );
}

/** An amount off an invoice, as a command of another act would have it. */
function creditWithin(till: TestTill, invoiceId: Ids.InvoiceId, credited: ToCredit) {
  return runCommand(till, [], (command) => {
    const settings = findSettings(command.db, till.tillId);
    const invoice = findInvoice(command.db, invoiceId);
    if (settings === null || invoice === null) throw new Error('both are there');
    const creditNoteId = till.ids.next() as Ids.CreditNoteId;
    const note = { creditNoteId, invoice, credited, reason: 'Disputed', approvedBy: null };
    const issued = issueCreditNote(till, command, settings, note);
    return issued.ok ? ok(issued.value.credited) : issued;
  });
}

describe('a credit note without a refund', () => {
  it('comes off what is owed first, and what was paid stays as credit', async () => {
    const { till, clientId, product } = counter();
    const invoice = owedView(till, clientId, [product, product]);
    payPart(till, invoice.invoiceId, 15_000, card(15_000));
    expect(dueNow(till, invoice.invoiceId)).toBe(5000);
    const note = value(await credit(till, invoice, [800]));
    expect(note).toMatchObject({ totalMinor: 8000, creditMinor: 3000, refundedMinor: 0 });
    expect(note.lines).toMatchObject([{ quantityMilli: 800, returnedTo: 'stock' }]);
    expect(dueNow(till, invoice.invoiceId)).toBe(0);
    expect(creditLeft(till, clientId)).toBe(3000);
    expect(verifyTill(till.database).problems).toEqual([]);
  });

  it('can be issued after the payment was voided, also to a walk-in', async () => {
    const { till, product } = counter();
    const invoice = await owedByWalkIn(till, [product]);
    expect(value(await credit(till, invoice, [1000]))).toMatchObject({ creditMinor: 0 });
    expect(dueNow(till, invoice.invoiceId)).toBe(0);
  });

  it('needs a client for what was paid: a walk-in gets it back instead', async () => {
    const { till, product } = counter();
    const invoice = invoiceOf(till, null, [product]);
    pay(till, invoice, cash(10_000));
    expect(await credit(till, invoice, [1])).toMatchObject({ error: { code: 'CLIENT_NEEDED' } });
  });

  it('takes no more of a line than was sold, over all notes, and is issued once', async () => {
    const { till, clientId, product } = counter('SALES', 999);
    const invoice = invoiceOf(till, clientId, [product, product]);
    pay(till, invoice, card(2163));
    const wanted = {
      creditNoteId: till.ids.next() as Ids.CreditNoteId,
      invoiceId: invoice.invoiceId,
      lines: [
        {
          lineId: invoice.lines[0]?.lineId as Ids.LineId,
          ...{ quantityMilli: quantityMilli(700), returnedTo: 'discarded' as const },
        },
      ],
      ...{ reason: 'Torn', approval: null },
    };
    const first = value(await creditWithoutRefund(till, wanted));
    expect(value(await creditWithoutRefund(till, wanted))).toEqual(first);
    const other = owedView(till, clientId, [product]);
    expect(
      await creditWithoutRefund(till, { ...wanted, invoiceId: other.invoiceId }),
    ).toMatchObject({ error: { code: 'ID_TAKEN' } });
    expect(await credit(till, invoice, [301])).toMatchObject({
      error: { code: 'CREDIT_EXCEEDS_LINE' },
    });
    value(await credit(till, invoice, [300, 1000]));
    const seen = value(findCreditable(till, invoice.invoiceId));
    expect(seen.lines.map(({ leftMilli, leftMinor }) => [leftMilli, leftMinor])).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(seen.notes.map(({ totalMinor }) => totalMinor).reduce((a, b) => a + b, 0)).toBe(2163);
    expect(creditLeft(till, clientId)).toBe(2163);
    expect(verifyTill(till.database).problems).toEqual([]);
  });

  it('is for goods: there is nothing to credit of a charge or of an open invoice', async () => {
    const { till, clientId, product } = counter();
    const nothing = { error: { code: 'NOTHING_TO_CREDIT' } };
    expect(await credit(till, invoiceOf(till, clientId, [product]), [1])).toMatchObject(nothing);
    const invoiceId = till.ids.next() as Ids.InvoiceId;
    runCommand(till, [], ({ append }) => {
      append('account.charged', {
        ...{ invoiceId, clientId, kind: 'late-fee', description: 'Late', amountMinor: minor(500) },
        ...{ number: { sequence: 2, text: 'A-000002' }, forInvoiceId: null, dueOn: '2026-12-01' },
        ...{ reason: '', approvedBy: null },
      });
      return ok(null);
    });
    const price = { lineIds: [], amountMinor: minor(100) };
    expect(creditWithin(till, invoiceId, price)).toMatchObject(nothing);
  });

  it('credits nothing of what was written off: it was neither paid nor is it owed', async () => {
    const { till, clientId, product } = counter();
    const invoice = owedView(till, clientId, [product]);
    payPart(till, invoice.invoiceId, 6000, card(6000));
    runCommand(till, [], ({ append }) => {
      append('write-off.made', {
        writeOffId: till.ids.next() as Ids.WriteOffId,
        number: { sequence: 1, text: 'A-W000001' },
        ...{ invoiceId: invoice.invoiceId, amountMinor: minor(4000) },
        ...{ reason: 'Moved away', approvedBy: null },
      });
      return ok(null);
    });
    expect(await credit(till, invoice, [1000])).toMatchObject({
      error: { code: 'CREDIT_EXCEEDS_LEFT', leftMinor: 6000 },
    });
    value(await credit(till, invoice, [600]));
    expect(creditLeft(till, clientId)).toBe(6000);
  });
});

describe('an amount that is credited', () => {
  it('is spread over the lines it is about, with their tax, and returns no goods', async () => {
    const { till, clientId, product } = counter('SALES');
    const exam = addProduct(till, { unitPriceMinor: minor(5000) });
    const invoice = owedView(till, clientId, [product, exam]);
    const [food] = invoice.lines;
    const price = { lineIds: [food?.lineId as Ids.LineId], amountMinor: minor(2000) };
    const credited = value(creditWithin(till, invoice.invoiceId, price));
    expect(credited).toMatchObject({
      lines: [{ quantityMilli: 0, netMinor: 1848, taxMinor: 152, returnedTo: 'nothing-to-return' }],
      totalMinor: 2000,
    });
    expect(dueNow(till, invoice.invoiceId)).toBe(13_825);
    // All of it can still come back, for what was left of its price.
    expect(value(await credit(till, invoice, [1000]))).toMatchObject({ totalMinor: 8825 });
    expect(creditWithin(till, invoice.invoiceId, price)).toMatchObject({
      error: { code: 'CREDIT_EXCEEDS_LEFT', leftMinor: 0 },
    });
    expect(verifyTill(till.database).problems).toEqual([]);
  });

  it('is of any line when it names none', () => {
    const { till, clientId, product } = counter();
    const invoice = owedView(till, clientId, [product, product]);
    const all = { lineIds: [], amountMinor: minor(3001) };
    const credited = value(creditWithin(till, invoice.invoiceId, all));
    expect(credited.lines.map(({ netMinor }) => netMinor)).toEqual([1501, 1500]);
    const unknown = { lineIds: [till.ids.next() as Ids.LineId], amountMinor: minor(1) };
    expect(creditWithin(till, invoice.invoiceId, unknown)).toMatchObject({
      error: { code: 'LINE_UNKNOWN' },
    });
  });
});
