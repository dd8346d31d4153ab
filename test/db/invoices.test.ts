import { addLines } from '@main/services/invoices/add-lines';
import { changeLine, removeLine } from '@main/services/invoices/change-line';
import { confirmLines } from '@main/services/invoices/confirm-lines';
import { finalizeInvoice } from '@main/services/invoices/finalize-invoice';
import { findClosedInvoices } from '@main/services/invoices/find-closed';
import { holdInvoice, voidInvoice } from '@main/services/invoices/hold-invoice';
import { listOpenInvoices, openInvoice, setClient } from '@main/services/invoices/open-invoice';
import { listRooms, noteInvoice, placeInvoice } from '@main/services/invoices/place-invoice';
import { setDiscount } from '@main/services/invoices/set-discount';
import { verifyInvoice } from '@main/services/invoices/verify-invoice';
import { commitPayment } from '@main/services/payments/commit-payment';
import { showReceipt } from '@main/services/payments/receipts';
import { verifyTill } from '@main/services/maintenance/verify';
import { saveClient } from '@main/services/records/save-client';
import { minor } from '@shared/domain/money/money';
import { ONE_UNIT, quantityMilli } from '@shared/domain/quantity/quantity';
import { ratePpm } from '@shared/domain/rate/rate';
import type * as Ids from '@shared/lib/ids';
import { describe, expect, it } from 'vitest';
import { card, invoiceWith } from '../support/sales';
import {
  addProduct,
  furnishedTill,
  openDrawer,
  signInAs,
  value,
  type TestTill,
} from '../support/till-context';

const why = { reason: 'Because', approval: null };

/** An open invoice of a client: one exam at 65.00. */
function examOf(till: TestTill) {
  const clientId = till.ids.next() as Ids.ClientId;
  value(saveClient(till, clientId, { lastName: 'Li' }));
  const invoice = invoiceWith(till, [addProduct(till)]);
  return value(setClient(till, invoice.invoiceId, clientId));
}

function payWhole(till: TestTill, invoiceId: Ids.InvoiceId, amountMinor: number) {
  return commitPayment(till, {
    paymentId: till.ids.next() as Ids.PaymentId,
    invoiceId,
    expectedTotalMinor: minor(amountMinor),
    tenders: [{ tenderId: till.ids.next() as Ids.TenderId, detail: card(amountMinor) }],
  });
}

describe('a visit', () => {
  it('begins in a room with somebody, and moves, also while it waits', () => {
    const till = furnishedTill();
    const vet = signInAs(till, 'veterinarian');
    const invoiceId = till.ids.next() as Ids.InvoiceId;
    const place = { room: 'Room 2', withEmployee: vet };
    const opened = value(openInvoice(till, invoiceId, null, place));
    expect(opened).toMatchObject({ room: 'Room 2', withEmployeeName: 'Sam Field' });
    value(holdInvoice(till, invoiceId, 'X-ray'));
    value(placeInvoice(till, { invoiceId, room: 'Imaging', withEmployee: null }));
    expect(value(listOpenInvoices(till))).toMatchObject([
      { room: 'Imaging', withEmployee: null, holdNote: 'X-ray' },
    ]);
    expect(value(listRooms(till))).toEqual(['Imaging']);
    const nobody = till.ids.next() as Ids.EmployeeId;
    expect(placeInvoice(till, { invoiceId, room: '', withEmployee: nobody })).toEqual({
      ok: false,
      error: { code: 'EMPLOYEE_UNKNOWN' },
    });
  });

  it('has a note for the client, which the receipt says', () => {
    const till = furnishedTill();
    const { invoiceId } = invoiceWith(till, [addProduct(till)]);
    expect(value(noteInvoice(till, invoiceId, 'Fast from 8 pm'))).toMatchObject({
      note: 'Fast from 8 pm',
    });
    openDrawer(till);
    const { paymentId } = value(payWhole(till, invoiceId, 6500));
    const { blocks } = value(showReceipt(till, paymentId)).document;
    expect(blocks).toContainEqual(expect.objectContaining({ text: 'Fast from 8 pm' }));
  });

  it('has no place for a card number in its note', () => {
    const till = furnishedTill();
    const { invoiceId } = invoiceWith(till, [addProduct(till)]);
    expect(noteInvoice(till, invoiceId, 'Card 4242 4242 4242 4242')).toEqual({
      ok: false,
      error: { code: 'CARD_NUMBER_REFUSED' },
    });
  });

  it('waits for a word on what one entered for another, and again when it changed', async () => {
    const till = furnishedTill();
    const vet = signInAs(till, 'veterinarian');
    const desk = signInAs(till, 'cashier');
    const { invoiceId } = invoiceWith(till, [addProduct(till)]);
    const productId = addProduct(till);
    const lineId = till.ids.next() as Ids.LineId;
    const line = { lineId, productId, quantityMilli: ONE_UNIT, patientId: null, performedBy: vet };
    value(addLines(till, { invoiceId, lines: [line] }));
    const counted = () => value(listOpenInvoices(till))[0]?.unconfirmedCount;
    expect(counted()).toBe(1);
    value(confirmLines(till, invoiceId, [lineId]));
    expect(counted()).toBe(0);
    const changes = { quantityMilli: quantityMilli(2000) };
    value(await changeLine(till, { invoiceId, lineId, changes, reason: '', approval: null }));
    expect(counted()).toBe(1);
    till.session.employeeId = vet;
    const confirmed = value(confirmLines(till, invoiceId, [lineId]));
    till.session.employeeId = desk;
    // Who said so first stays.
    const again = value(confirmLines(till, invoiceId, [lineId]));
    expect([confirmed, again].map(({ lines }) => lines[1]?.confirmedBy)).toEqual([vet, vet]);
    const unknown = till.ids.next() as Ids.LineId;
    expect(confirmLines(till, invoiceId, [unknown])).toMatchObject({
      error: { code: 'LINE_UNKNOWN' },
    });
  });
});

describe('an invoice that is not paid now', () => {
  it('is final once, numbered, owed by its client and paid later', () => {
    const till = furnishedTill();
    const { invoiceId } = examOf(till);
    const final = value(finalizeInvoice(till, invoiceId, minor(6500)));
    expect(final).toMatchObject({ state: 'finalized', number: 'A-000001', dueMinor: 6500 });
    expect(value(finalizeInvoice(till, invoiceId, minor(6500)))).toEqual(final);
    openDrawer(till);
    value(payWhole(till, invoiceId, 6500));
    expect(value(finalizeInvoice(till, invoiceId, minor(6500)))).toMatchObject({
      state: 'settled',
      dueMinor: 0,
    });
    expect(verifyTill(till.database)).toMatchObject({ ledgerSumMinor: 0, problems: [] });
  });

  it('is the sale of the shift that is open', () => {
    const till = furnishedTill();
    const shiftId = openDrawer(till);
    const { invoiceId } = examOf(till);
    value(finalizeInvoice(till, invoiceId, minor(6500)));
    const sold = till.database.sqlite
      .prepare<[], string>('SELECT finalized_in FROM invoices')
      .pluck();
    expect(sold.get()).toBe(shiftId);
  });

  it('needs a client, lines, and the total that was seen', () => {
    const till = furnishedTill();
    const walkIn = invoiceWith(till, [addProduct(till)]);
    const refusal = (invoiceId: Ids.InvoiceId, amountMinor: number) => {
      const answer = finalizeInvoice(till, invoiceId, minor(amountMinor));
      return answer.ok ? null : answer.error.code;
    };
    expect(refusal(walkIn.invoiceId, 6500)).toBe('CLIENT_NEEDED');
    const { invoiceId, client } = examOf(till);
    expect(refusal(invoiceId, 6400)).toBe('TOTAL_CHANGED');
    const empty = till.ids.next() as Ids.InvoiceId;
    value(openInvoice(till, empty, client?.clientId ?? null));
    expect(refusal(empty, 0)).toBe('INVOICE_EMPTY');
    value(holdInvoice(till, invoiceId, ''));
    expect(refusal(invoiceId, 6500)).toBe('INVOICE_HELD');
    expect(refusal(till.ids.next() as Ids.InvoiceId, 0)).toBe('INVOICE_UNKNOWN');
  });

  it('changes no more, whatever is asked', async () => {
    const till = furnishedTill();
    const { invoiceId, lines } = examOf(till);
    const lineId = lines[0]?.lineId ?? (till.ids.next() as Ids.LineId);
    const productId = addProduct(till);
    value(finalizeInvoice(till, invoiceId, minor(6500)));
    const line = { productId, quantityMilli: ONE_UNIT, patientId: null, performedBy: null };
    const more = [{ ...line, lineId: till.ids.next() as Ids.LineId }];
    const tenth = { kind: 'percent', ratePpm: ratePpm(100_000) } as const;
    const changes = { quantityMilli: quantityMilli(2000) };
    const answers = [
      addLines(till, { invoiceId, lines: more }),
      await changeLine(till, { invoiceId, lineId, changes, ...why }),
      removeLine(till, invoiceId, lineId),
      await setDiscount(till, { invoiceId, discount: tenth, ...why }),
      setClient(till, invoiceId, null),
      placeInvoice(till, { invoiceId, room: 'Room 1', withEmployee: null }),
      noteInvoice(till, invoiceId, 'Later'),
      confirmLines(till, invoiceId, [lineId]),
      holdInvoice(till, invoiceId, ''),
      await voidInvoice(till, { invoiceId, ...why }),
      verifyInvoice(till, invoiceId),
    ];
    for (const answer of answers)
      expect(answer).toMatchObject({ error: { code: 'INVOICE_NOT_OPEN' } });
    expect(finalizeInvoice(till, invoiceId, minor(1))).toMatchObject({
      error: { code: 'INVOICE_NOT_OPEN' },
    });
  });
});

describe('what was final or voided', () => {
  it('is found by number, by client, or as what came last', async () => {
    const till = furnishedTill();
    const first = examOf(till);
    value(finalizeInvoice(till, first.invoiceId, minor(6500)));
    const second = examOf(till);
    value(finalizeInvoice(till, second.invoiceId, minor(6500)));
    const voided = examOf(till);
    value(await voidInvoice(till, { invoiceId: voided.invoiceId, ...why }));
    const find = (number: string, clientId: Ids.ClientId | null = null) =>
      value(findClosedInvoices(till, { clientId, number, limit: 10 })).map((row) => row.invoiceId);
    expect(find('1')).toEqual([first.invoiceId]);
    expect(find('a-000002')).toEqual([second.invoiceId]);
    expect(find('B-000002')).toEqual([]);
    expect(find('Li')).toEqual([]);
    expect(find('')).toEqual([second.invoiceId, first.invoiceId]);
    const ofThird = voided.client?.clientId ?? null;
    expect(find('', ofThird)).toEqual([voided.invoiceId]);
    const row = value(findClosedInvoices(till, { clientId: ofThird, number: '', limit: 1 }))[0];
    expect(row).toMatchObject({ state: 'voided', clientName: 'Li', number: null, dueMinor: 0 });
  });
});
