import { saveDocumentPdf, showDocument } from '@main/services/documents/documents';
import { runCommand, type Command } from '@main/services/command';
import { requireInvoice } from '@main/db/repos/invoices';
import { findMovements, type MovementRow } from '@main/db/repos/invoice-movements';
import { commitPayment } from '@main/services/payments/commit-payment';
import { setClient } from '@main/services/invoices/open-invoice';
import {
  addMinor,
  minor,
  negateMinor,
  subtractMinor,
  type Minor,
} from '@shared/domain/money/money';
import { ONE_UNIT } from '@shared/domain/quantity/quantity';
import { ratePpm } from '@shared/domain/rate/rate';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import { clientDefaults } from '@shared/journal/defaults';
import type { EstimateContent } from '@shared/journal/estimate-events';
import type { HospitalRecord } from '@shared/journal/records';
import { dueOf } from '@shared/journal/reducers/invoice';
import type * as Ids from '@shared/lib/ids';
import { ok } from '@shared/lib/result';
import { describe, expect, it } from 'vitest';
import { cash, invoiceWith } from '../support/sales';
import {
  addProduct,
  furnishedTill,
  openDrawer,
  signInAs,
  value,
  type TestTill,
} from '../support/till-context';

interface Written {
  readonly name: string;
  readonly html: string;
  readonly size: string | undefined;
}

/** A till that writes down what it would have drawn. */
function office(changes: Partial<HospitalRecord> = {}) {
  const written: Written[] = [];
  const pdf = {
    save(name: string, html: string, sheet?: { readonly size: string }) {
      written.push({ name, html, size: sheet?.size });
      return Promise.resolve(`/papers/${name}.pdf`);
    },
  };
  const till: TestTill = { ...furnishedTill('manager', changes), pdf };
  openDrawer(till);
  return { till, written };
}

function journal(till: TestTill, work: (command: Command) => void): void {
  value(
    runCommand(till, [], (command) => {
      work(command);
      return ok(null);
    }),
  );
}

function addClient(till: TestTill): Ids.ClientId {
  const clientId = till.ids.next() as Ids.ClientId;
  const name = { firstName: '<b>Eva', lastName: 'Ortiz', language: 'es-US' as const };
  const place = { addressLines: ['3 Elm'], city: 'Salem', state: 'MA', postcode: '01970' };
  journal(till, ({ append }) => {
    append('client.saved', { clientId, changes: { ...clientDefaults, ...name, ...place } });
  });
  return clientId;
}

const NUMBER = { sequence: 1, text: 'X-000001' };
const why = { reason: 'Because', approvedBy: null };

describe('the letter of an invoice', () => {
  it('goes to its client, in their language and with all of their name', () => {
    const { till } = office();
    const clientId = addClient(till);
    const { invoiceId } = invoiceWith(till, [addProduct(till)]);
    value(setClient(till, invoiceId, clientId));
    pay(till, invoiceId, 6500);
    const { html, title, size } = value(showDocument(till, { kind: 'invoice', id: invoiceId }));
    expect(html).toContain('&lt;b&gt;Eva Ortiz\n3 Elm\nSalem, MA 01970');
    expect(html).toContain('<html lang="es-US">');
    expect(title).toContain('A-000001');
    expect(size).toBe('letter');
  });

  it('is the original once, and then a copy with its number', async () => {
    const { till, written } = office({ pageSize: 'a4' });
    const { invoiceId: id } = invoiceOf(till);
    pay(till, id, 6500);
    const document = { kind: 'invoice', id } as const;
    value(showDocument(till, document));
    const copies = [];
    for (let times = 0; times < 3; times += 1) {
      copies.push(value(await saveDocumentPdf(till, document)).copyNumber);
    }
    expect(copies).toEqual([0, 1, 2]);
    const names = ['A-000001', 'A-000001-copy-1', 'A-000001-copy-2'];
    expect(written.map(({ name }) => name)).toEqual(names);
    expect(written.map(({ html }) => /COPY \d/.exec(html)?.[0])).toEqual([
      undefined,
      'COPY 1',
      'COPY 2',
    ]);
    expect(written[0]?.size).toBe('a4');
    // The screen shows what the original says.
    expect(value(showDocument(till, document)).html).not.toContain('COPY');
  });

  it('is copied only by those who may print again', async () => {
    const { till } = office();
    const { invoiceId: id } = invoiceOf(till);
    pay(till, id, 6500);
    signInAs(till, 'technician');
    const document = { kind: 'invoice', id } as const;
    value(await saveDocumentPdf(till, document));
    expect(await saveDocumentPdf(till, document)).toEqual({
      ok: false,
      error: { code: 'NOT_ALLOWED', act: 'reprint' },
    });
  });

  it('is not given out before the invoice is final, nor without anything that draws', async () => {
    const { till } = office();
    const { invoiceId: id } = invoiceOf(till);
    const document = { kind: 'invoice', id } as const;
    const notFinal = { ok: false, error: { code: 'INVOICE_NOT_FINAL' } };
    expect(showDocument(till, document)).toEqual(notFinal);
    expect(await saveDocumentPdf(till, document)).toEqual(notFinal);
    pay(till, id, 6500);
    expect(await saveDocumentPdf({ ...till, pdf: null }, document)).toMatchObject({ ok: false });
    // Nothing was counted.
    expect(value(await saveDocumentPdf(till, document)).copyNumber).toBe(0);
    const unknown = { kind: 'invoice', id: till.ids.next() } as const;
    expect(showDocument(till, unknown)).toMatchObject({ error: { code: 'INVOICE_UNKNOWN' } });
  });

  it('names everything that changed what is owed, and it adds up', () => {
    const { till } = office();
    const clientId = addClient(till);
    const { invoiceId, lines } = invoiceOf(till);
    value(setClient(till, invoiceId, clientId));
    const { paymentId, tenderId } = pay(till, invoiceId, 6500);
    const lineId = lines[0]?.lineId as Ids.LineId;
    journal(till, ({ append }) => {
      append('check.returned', {
        checkReturnId: till.ids.next() as Ids.CheckReturnId,
        ...{
          paymentId,
          tenderId,
          clientId,
          amountMinor: minor(2500),
          from: 'bank',
          depositId: null,
        },
        ...{ credits: [], invoices: [{ invoiceId, amountMinor: minor(2500) }], ...why },
      });
      append('credit-note.issued', {
        creditNoteId: till.ids.next() as Ids.CreditNoteId,
        ...{ number: NUMBER, invoiceId, ...why },
        credited: {
          lines: [{ lineId, quantityMilli: ONE_UNIT, netMinor: minor(3100), taxMinor: minor(0) }],
          totalMinor: minor(3100),
        },
        excess: { creditId: till.ids.next() as Ids.CreditId, amountMinor: minor(600) },
      });
      append('refund.paid', {
        refundId: till.ids.next() as Ids.RefundId,
        ...{ number: NUMBER, paymentId, invoiceId, tender: { kind: 'cash' }, ...why },
        ...{ amountMinor: minor(200), cashRoundingMinor: minor(1) },
      });
      append('write-off.made', {
        writeOffId: till.ids.next() as Ids.WriteOffId,
        ...{ number: NUMBER, invoiceId, amountMinor: minor(150), ...why },
      });
    });
    const db = till.database.read;
    const invoice = requireInvoice(db, invoiceId);
    const movements = findMovements(db, invoiceId);
    expect(movements.map(({ kind }) => kind).sort()).toEqual([
      ...['credit-note', 'kept-as-credit', 'payment', 'refund', 'returned-check', 'write-off'],
    ]);
    const total = invoice.totals?.totalMinor ?? minor(0);
    const owed = movements.map(signed).reduce((sum, part) => addMinor(sum, part), total);
    expect(owed).toBe(dueOf(invoice));
    expect(owed).toBe(minor(6500 - 6500 + 2500 - 3100 + 600 + 201 - 150));
  });
});

function signed({ kind, amountMinor }: MovementRow): Minor {
  const isMoreOwed = ['returned-check', 'refund', 'kept-as-credit'].includes(kind);
  return isMoreOwed ? amountMinor : negateMinor(amountMinor);
}

function invoiceOf(till: TestTill): InvoiceView {
  return invoiceWith(till, [addProduct(till)]);
}

function pay(till: TestTill, invoiceId: Ids.InvoiceId, totalMinor: number) {
  const paymentId = till.ids.next() as Ids.PaymentId;
  const tenderId = till.ids.next() as Ids.TenderId;
  const tenders = [{ tenderId, detail: cash(totalMinor) }];
  value(
    commitPayment(till, { paymentId, invoiceId, expectedTotalMinor: minor(totalMinor), tenders }),
  );
  return { paymentId, tenderId };
}

describe('the letter of an estimate', () => {
  function drafted(till: TestTill): Ids.EstimateId {
    const estimateId = till.ids.next() as Ids.EstimateId;
    const line: EstimateContent['lines'][number] = {
      estimateLineId: till.ids.next() as Ids.EstimateLineId,
      productId: addProduct(till),
      ...{ productCode: '', description: 'Spay', category: 'Surgery', sellingUnit: '' },
      ...{ lowMilli: 0, highMilli: ONE_UNIT, taxCode: 'STD', ratePpm: ratePpm(80_000) },
      ...{ lowPriceMinor: minor(21_000), highPriceMinor: minor(26_000) },
      ...{ listPriceMinor: minor(21_000), fixedFeeMinor: minor(0) },
      ...{ patientId: null, performedBy: null, option: null },
    };
    const clientId = addClient(till);
    const about = { title: 'Spay', note: 'Fasting', validUntil: '2026-12-01', taxExempt: false };
    journal(till, ({ append }) => {
      const content = { clientId, ...about, lines: [line] };
      const why = { reason: '', approvedBy: null };
      append('estimate.drafted', { estimateId, number: NUMBER, content, ...why });
    });
    return estimateId;
  }

  it('says the low and the high side with tax, as often as it is asked for', async () => {
    const { till, written } = office();
    const document = { kind: 'estimate', id: drafted(till) } as const;
    value(await saveDocumentPdf(till, document));
    value(await saveDocumentPdf(till, document));
    expect(written.map(({ name }) => name)).toEqual(['X-000001', 'X-000001']);
    const amounts = written[1]?.html.match(/\$[\d.,]+/g);
    expect(amounts).toEqual(['$0.00', '$260.00', '$0.00', '$280.80']);
  });

  it('is for one that is known', () => {
    const { till } = office();
    const unknown = { kind: 'estimate', id: till.ids.next() } as const;
    expect(showDocument(till, unknown)).toMatchObject({ error: { code: 'ESTIMATE_UNKNOWN' } });
  });
});

it('the letter of a credit note says what of its money went back and what stays', () => {
  const { till } = office();
  const { paymentId, invoiceId } = sold(till);
  const creditNoteId = till.ids.next() as Ids.CreditNoteId;
  const lineId = requireInvoice(till.database.read, invoiceId).lines[0]?.line.lineId;
  const excess = { creditId: till.ids.next() as Ids.CreditId, amountMinor: minor(1000) };
  journal(till, ({ append }) => {
    append('credit-note.issued', {
      ...{ creditNoteId, number: NUMBER, invoiceId, excess, ...why },
      credited: {
        lines: [
          {
            ...{ lineId: lineId as Ids.LineId, quantityMilli: ONE_UNIT },
            ...{ netMinor: minor(6500), taxMinor: minor(0) },
          },
        ],
        totalMinor: minor(6500),
      },
    });
    append('refund.paid', {
      refundId: till.ids.next() as Ids.RefundId,
      ...{ number: NUMBER, paymentId, invoiceId, creditNoteId, tender: { kind: 'cash' }, ...why },
      ...{ amountMinor: subtractMinor(minor(6500), minor(1000)), cashRoundingMinor: minor(0) },
    });
  });
  const { html } = value(showDocument(till, { kind: 'credit-note', id: creditNoteId }));
  const amounts = html.match(/\$[\d.,]+/g);
  expect(amounts).toEqual(['$0.00', '$65.00', '$65.00', '$55.00', '$10.00']);
  const unknown = { kind: 'credit-note', id: till.ids.next() } as const;
  expect(showDocument(till, unknown)).toMatchObject({ error: { code: 'CREDIT_NOTE_UNKNOWN' } });
});

function sold(till: TestTill) {
  const { invoiceId } = invoiceOf(till);
  value(setClient(till, invoiceId, addClient(till)));
  return { invoiceId, ...pay(till, invoiceId, 6500) };
}
