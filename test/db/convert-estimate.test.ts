import { addBundle } from '@main/services/estimates/add-bundle';
import { convertEstimate } from '@main/services/estimates/convert-estimate';
import { findEstimateView } from '@main/services/estimates/find-estimates';
import { fillTemplate, saveTemplate } from '@main/services/estimates/templates';
import { addLines } from '@main/services/invoices/add-lines';
import { findInvoiceView, openInvoice } from '@main/services/invoices/open-invoice';
import { savePatient } from '@main/services/records/save-patient';
import { saveProduct } from '@main/services/records/save-product';
import { minor } from '@shared/domain/money/money';
import { ONE_UNIT, quantityMilli } from '@shared/domain/quantity/quantity';
import type { EstimateView } from '@shared/ipc/views/estimates';
import type * as Ids from '@shared/lib/ids';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptedEstimate, estimatedLine, estimateOf } from '../support/estimates';
import { newClient } from '../support/owed-sales';
import { addProduct, furnishedTill, value, type TestTill } from '../support/till-context';

/** All that was accepted, on a new invoice. */
function wholeOf(till: TestTill, { estimateId, accepted }: EstimateView) {
  const lines = (accepted?.lineIds ?? []).map((estimateLineId) => ({
    estimateLineId,
    lineId: till.ids.next() as Ids.LineId,
    side: 'high' as const,
  }));
  return { estimateId, invoiceId: till.ids.next() as Ids.InvoiceId, lines };
}

function sell(till: TestTill, invoiceId: Ids.InvoiceId, productId: Ids.ProductId) {
  const lineId = till.ids.next() as Ids.LineId;
  const line = { lineId, productId, quantityMilli: ONE_UNIT, patientId: null, performedBy: null };
  return value(addLines(till, { invoiceId, lines: [line] }));
}

describe('converting an estimate', () => {
  it('keeps every line, at the price it was estimated at', async () => {
    const till = furnishedTill();
    const products = [
      addProduct(till, { taxCode: 'SALES', fixedFeeMinor: minor(1450) }),
      addProduct(till, { taxCode: 'STD', unitPriceMinor: minor(333) }),
      addProduct(till),
    ] as const;
    const clientId = newClient(till);
    const anyLine = fc.record({
      product: fc.nat(2),
      high: fc.integer({ min: 1, max: 90_000 }),
      price: fc.option(fc.nat(40_000)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyLine, { minLength: 1, maxLength: 8 }), async (all) => {
        const lines = all.map(({ product, high, price }) =>
          estimatedLine(till, products[product] ?? products[0], {
            lowMilli: 0,
            highMilli: quantityMilli(high),
            lowPriceMinor: price === null ? null : minor(price),
            highPriceMinor: price === null ? null : minor(price),
          }),
        );
        const wanted = { ...estimateOf(till, lines, clientId), reason: 'As agreed' };
        const estimate = await acceptedEstimate(till, wanted);
        const invoice = value(convertEstimate(till, wholeOf(till, estimate)));
        const kept = invoice.lines.map(({ productId, quantityMilli: amount, unitPriceMinor }) => ({
          ...{ productId, amount, unitPriceMinor },
        }));
        const estimated = estimate.lines.map(({ productId, highMilli, highPriceMinor }) => ({
          ...{ productId, amount: highMilli, unitPriceMinor: highPriceMinor },
        }));
        expect(kept).toEqual(estimated);
        expect(invoice.totals.totalMinor).toBe(estimate.accepted?.highMinor);
        expect(invoice.estimate?.surprises).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('does not follow the catalogue, takes each side as wanted, and is done once', async () => {
    const till = furnishedTill();
    const productId = addProduct(till);
    const [one, two] = [estimatedLine(till, productId), estimatedLine(till, productId)];
    const estimate = await acceptedEstimate(till, estimateOf(till, [one, two]));
    value(saveProduct(till, productId, { unitPriceMinor: minor(9900), active: false }));
    const whole = wholeOf(till, estimate);
    const [first, second] = whole.lines;
    if (first === undefined || second === undefined) throw new Error('both were accepted');
    const wanted = { ...whole, lines: [{ ...first, side: 'low' as const }, second] };
    const invoice = value(convertEstimate(till, wanted));
    expect(invoice.lines.map((line) => line.quantityMilli)).toEqual([1000, 2000]);
    expect(invoice.totals.totalMinor).toBe(19_500);
    expect(invoice.estimate).toMatchObject({ lowMinor: 13_000, highMinor: 26_000 });
    expect(value(convertEstimate(till, wanted))).toEqual(invoice);
    expect(convertEstimate(till, wholeOf(till, estimate))).toMatchObject({
      error: { code: 'ESTIMATE_CLOSED' },
    });
    expect(value(findEstimateView(till, estimate.estimateId))).toMatchObject({
      state: 'invoiced',
      invoiceId: invoice.invoiceId,
    });
  });

  it('goes on an open invoice of the same client, of one estimate only', async () => {
    const till = furnishedTill();
    const productId = addProduct(till);
    const clientId = newClient(till);
    const make = () =>
      acceptedEstimate(till, estimateOf(till, [estimatedLine(till, productId)], clientId));
    const open = (of: Ids.ClientId | null) => {
      const invoiceId = till.ids.next() as Ids.InvoiceId;
      value(openInvoice(till, invoiceId, of));
      sell(till, invoiceId, productId);
      return invoiceId;
    };
    const estimate = await make();
    const whole = wholeOf(till, estimate);
    expect(convertEstimate(till, { ...whole, invoiceId: open(null) })).toMatchObject({
      error: { code: 'INVOICE_OF_OTHER_CLIENT' },
    });
    const invoiceId = open(clientId);
    const invoice = value(convertEstimate(till, { ...whole, invoiceId }));
    // 65.00 that nobody estimated, and 130.00.
    expect(invoice.estimate).toMatchObject({
      actualMinor: 19_500,
      highMinor: 13_000,
      standing: 'over',
      surprises: [{ lineId: invoice.lines[0]?.lineId, standing: 'unplanned' }],
    });
    const next = wholeOf(till, await make());
    expect(convertEstimate(till, { ...next, invoiceId })).toMatchObject({
      error: { code: 'INVOICE_HAS_ESTIMATE' },
    });
  });

  it('warns once the invoice passes the high side', async () => {
    const till = furnishedTill();
    const productId = addProduct(till);
    const estimate = await acceptedEstimate(
      till,
      estimateOf(till, [estimatedLine(till, productId)]),
    );
    const whole = wholeOf(till, estimate);
    const { invoiceId } = whole;
    const converted = value(convertEstimate(till, whole));
    expect(converted.estimate?.standing).toBe('near');
    expect(sell(till, invoiceId, productId).estimate?.standing).toBe('over');
    expect(value(findInvoiceView(till, invoiceId)).estimate?.standing).toBe('over');
  });
});

describe('a template', () => {
  function spay(till: TestTill) {
    const surgery = addProduct(till, { unitPriceMinor: minor(49_600) });
    const tablets = addProduct(till, { unitPriceMinor: minor(172), fixedFeeMinor: minor(1450) });
    const templateId = till.ids.next() as Ids.TemplateId;
    const once = { lowMilli: ONE_UNIT, highMilli: ONE_UNIT, isPerKilogram: false };
    const cone = (choice: string) => ({
      ...{ productId: surgery, ...once, stepMilli: ONE_UNIT, option: { group: 'Cone', choice } },
    });
    const items = [
      { productId: surgery, ...once, stepMilli: ONE_UNIT, option: null },
      {
        productId: tablets,
        lowMilli: 0 as const,
        highMilli: quantityMilli(411),
        isPerKilogram: true,
        stepMilli: ONE_UNIT,
        option: null,
      },
      cone('Soft'),
      cone('Hard'),
    ];
    value(saveTemplate(till, { templateId, changes: { name: 'Spay', items } }));
    const clientId = newClient(till);
    const patientId = till.ids.next() as Ids.PatientId;
    value(savePatient(till, patientId, { clientId, name: 'Bea' }));
    return { templateId, clientId, patientId };
  }

  it('fills by weight, and asks for it where it is missing', () => {
    const till = furnishedTill();
    const { templateId, patientId } = spay(till);
    const missing = { error: { code: 'RECORD_INCOMPLETE', field: 'weightGrams' } };
    expect(fillTemplate(till, templateId, patientId)).toMatchObject(missing);
    expect(fillTemplate(till, templateId, null)).toMatchObject(missing);
    value(savePatient(till, patientId, { weightGrams: 18_200 }));
    const lines = value(fillTemplate(till, templateId, patientId));
    // 18.2 kg × 0.411 = 7.4802
    expect(lines[1]).toMatchObject({ lowMilli: 0, highMilli: 8000, patientId });
  });

  it('goes straight on an invoice, one choice of each either/or, once', () => {
    const till = furnishedTill();
    const { templateId, clientId, patientId } = spay(till);
    value(savePatient(till, patientId, { weightGrams: 18_200 }));
    const invoiceId = till.ids.next() as Ids.InvoiceId;
    value(openInvoice(till, invoiceId, clientId));
    const lineIds = [1, 2, 3].map(() => till.ids.next() as Ids.LineId);
    const choices = [{ group: 'Cone', choice: 'Hard' }];
    const wanted = { invoiceId, templateId, patientId, choices, lineIds };
    const invoice = value(addBundle(till, wanted));
    expect(invoice.lines.map((line) => line.quantityMilli)).toEqual([1000, 8000, 1000]);
    expect(value(addBundle(till, wanted))).toEqual(invoice);
    expect(addBundle(till, { ...wanted, lineIds: lineIds.slice(1) })).toMatchObject({
      error: { code: 'TEMPLATE_UNKNOWN' },
    });
  });
});
