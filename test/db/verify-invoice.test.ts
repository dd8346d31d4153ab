import { addLines } from '@main/services/invoices/add-lines';
import { changeLine } from '@main/services/invoices/change-line';
import { confirmLines } from '@main/services/invoices/confirm-lines';
import { openInvoice } from '@main/services/invoices/open-invoice';
import { verifyInvoice } from '@main/services/invoices/verify-invoice';
import { runCommand } from '@main/services/command';
import { saveClient } from '@main/services/records/save-client';
import { savePatient } from '@main/services/records/save-patient';
import { minor } from '@shared/domain/money/money';
import { ONE_UNIT, quantityMilli } from '@shared/domain/quantity/quantity';
import { ratePpm } from '@shared/domain/rate/rate';
import type { EstimateLine } from '@shared/journal/estimate-events';
import type * as Ids from '@shared/lib/ids';
import { ok } from '@shared/lib/result';
import { describe, expect, it } from 'vitest';
import { invoiceWith, payByCardAndCash } from '../support/sales';
import {
  addProduct,
  furnishedTill,
  openDrawer,
  signInAs,
  value,
  type TestTill,
} from '../support/till-context';

const vaccine = { name: 'Rabies vaccine', category: 'Vaccines', unitPriceMinor: minor(3000) };

function sellOften(till: TestTill, products: readonly Ids.ProductId[], times: number): void {
  for (let time = 0; time < times; time += 1) {
    payByCardAndCash(till, invoiceWith(till, products));
  }
}

function findings(till: TestTill, { invoiceId }: { readonly invoiceId: Ids.InvoiceId }) {
  return value(verifyInvoice(till, invoiceId)).findings;
}

function client(till: TestTill, pet: object = {}) {
  const clientId = till.ids.next() as Ids.ClientId;
  const patientId = till.ids.next() as Ids.PatientId;
  value(saveClient(till, clientId, { lastName: 'Li' }));
  value(savePatient(till, patientId, { clientId, name: 'Rex', ...pet }));
  return { clientId, patientId };
}

function oneLine(till: TestTill, productId: Ids.ProductId, patientId: Ids.PatientId | null) {
  const lineId = till.ids.next() as Ids.LineId;
  return { lineId, productId, quantityMilli: ONE_UNIT, patientId, performedBy: null };
}

describe('before it is paid', () => {
  it('misses the exam of a vaccine, and suggests the one that is usual', () => {
    const till = furnishedTill();
    openDrawer(till);
    const [exam, rabies] = [addProduct(till), addProduct(till, vaccine)];
    sellOften(till, [exam, rabies], 3);
    const invoice = invoiceWith(till, [rabies]);
    expect(findings(till, invoice)).toEqual([
      {
        kind: 'missing-kind',
        lineId: invoice.lines[0]?.lineId,
        wanted: 'exam',
        suggestion: { productId: exam, name: 'Exam' },
      },
    ]);
  });

  it('learns what stands beside a product on four of five invoices', () => {
    const till = furnishedTill();
    openDrawer(till);
    const bath = addProduct(till, { name: 'Bath', category: 'Grooming' });
    const bow = addProduct(till, { name: 'Bow', category: 'Retail' });
    sellOften(till, [bath, bow], 16);
    sellOften(till, [bath], 4);
    expect(findings(till, invoiceWith(till, [bath]))).toMatchObject([
      { kind: 'missing-product', suggestion: { productId: bow }, count: 16, of: 20 },
    ]);
    expect(findings(till, invoiceWith(till, [bath, bow]))).toEqual([]);
    sellOften(till, [bath], 1);
    expect(findings(till, invoiceWith(till, [bath]))).toEqual([]);
  });

  it('doubts an odd quantity and a free exam until somebody confirms the line', async () => {
    const till = furnishedTill();
    openDrawer(till);
    const exam = addProduct(till);
    sellOften(till, [exam], 5);
    const { invoiceId, lines } = invoiceWith(till, [exam]);
    const [line] = lines;
    if (line === undefined) throw new Error('it has a line');
    const changes = { quantityMilli: quantityMilli(11_000), unitPriceMinor: minor(0) };
    const { lineId } = line;
    const change = { invoiceId, lineId, changes, reason: 'Typed', approval: null };
    value(await changeLine(till, change));
    expect(findings(till, { invoiceId })).toEqual([
      { kind: 'quantity', lineId, usualMilli: 1000 },
      { kind: 'no-price', lineId, listMinor: 71_500 },
    ]);
    const confirmed = value(confirmLines(till, invoiceId, [lineId]));
    expect(confirmed.lines[0]).toMatchObject({ confirmedByName: 'Sam Field', isConfirmed: true });
    expect(findings(till, { invoiceId })).toEqual([]);
  });

  it('names the dead, and the line that is for no animal', () => {
    const till = furnishedTill();
    const exam = addProduct(till);
    const { clientId, patientId } = client(till, { dateOfDeath: '2026-11-20' });
    const invoiceId = till.ids.next() as Ids.InvoiceId;
    value(openInvoice(till, invoiceId, clientId));
    const lines = [oneLine(till, exam, patientId), oneLine(till, exam, null)];
    value(addLines(till, { invoiceId, lines }));
    expect(findings(till, { invoiceId })).toEqual([
      { kind: 'deceased', lineId: lines[0]?.lineId },
      { kind: 'no-patient', lineId: lines[1]?.lineId },
    ]);
  });

  it('lists who performed what, and what it comes to after all discounts', () => {
    const till = furnishedTill();
    const exam = addProduct(till);
    const { invoiceId } = invoiceWith(till, [exam]);
    const other = signInAs(till, 'veterinarian');
    const line = { ...oneLine(till, exam, null), quantityMilli: quantityMilli(2000) };
    value(addLines(till, { invoiceId, lines: [line] }));
    const { performers } = value(verifyInvoice(till, invoiceId));
    expect(performers).toMatchObject([
      { netMinor: 6500 },
      { employeeId: other, lineIds: [line.lineId], netMinor: 13_000 },
    ]);
  });

  it('remembers what the client agreed to and nobody billed', () => {
    const till = furnishedTill();
    const [spay, exam] = [addProduct(till, { name: 'Bath' }), addProduct(till)];
    const { clientId, patientId } = client(till);
    const estimateId = till.ids.next() as Ids.EstimateId;
    const agreed = [agreedLine(till, spay, patientId), agreedLine(till, exam, patientId)];
    runCommand(till, [], ({ append }) => {
      const content = {
        ...{ clientId, title: 'Spay', note: '', validUntil: '2027-01-01', taxExempt: false },
        lines: agreed,
      };
      const number = { sequence: 1, text: 'A-E000001' };
      const word = { reason: '', approvedBy: null };
      append('estimate.drafted', { estimateId, number, content, ...word });
      append('estimate.presented', { estimateId });
      const lineIds = agreed.map(({ estimateLineId }) => estimateLineId);
      const deal = { signature: null, depositMinor: minor(0) };
      append('estimate.accepted', { estimateId, lineIds, ...deal });
      return ok(null);
    });
    const invoiceId = till.ids.next() as Ids.InvoiceId;
    value(openInvoice(till, invoiceId, clientId));
    value(addLines(till, { invoiceId, lines: [oneLine(till, exam, patientId)] }));
    expect(findings(till, { invoiceId })).toMatchObject([
      { kind: 'agreed', estimateNumber: 'A-E000001', productId: spay, quantityMilli: 2000 },
    ]);
  });
});

function agreedLine(
  till: TestTill,
  productId: Ids.ProductId,
  patientId: Ids.PatientId,
): EstimateLine {
  return {
    estimateLineId: till.ids.next() as Ids.EstimateLineId,
    productId,
    productCode: 'X',
    description: 'Agreed',
    category: 'Grooming',
    sellingUnit: '',
    lowMilli: ONE_UNIT,
    highMilli: quantityMilli(2000),
    lowPriceMinor: minor(6500),
    highPriceMinor: minor(6500),
    listPriceMinor: minor(6500),
    fixedFeeMinor: minor(0),
    taxCode: 'EXEMPT',
    ratePpm: ratePpm(0),
    patientId,
    performedBy: null,
    option: null,
  };
}
