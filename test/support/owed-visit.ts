import type { Page } from '@playwright/test';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import type * as Ids from '@shared/lib/ids';
import { v7 } from 'uuid';
import { ask } from './counter';

/** A visit of the first client of that name, final and not paid. `sold` finds each product. */
export async function owedVisit(page: Page, client: string, sold: readonly string[]) {
  const [hit] = await ask(page, 'clients.search', { text: client, limit: 1 });
  if (hit === undefined) throw new Error(`nobody is called ${client}`);
  const { clientId } = hit;
  const invoiceId = v7() as Ids.InvoiceId;
  await ask(page, 'invoices.open', { invoiceId, clientId });
  const lines = [];
  for (const text of sold) {
    const [product] = await ask(page, 'products.search', { text, limit: 1 });
    if (product === undefined) throw new Error(`nothing is called ${text}`);
    lines.push({
      ...{ lineId: v7() as Ids.LineId, productId: product.productId },
      ...{ quantityMilli: quantityMilli(1000), patientId: null, performedBy: null },
    });
  }
  const { totals } = await ask(page, 'invoices.addLines', { invoiceId, lines });
  const expectedTotalMinor = totals.totalMinor;
  await ask(page, 'invoices.finalize', { invoiceId, expectedTotalMinor });
  return { invoiceId, clientId, lineIds: lines.map(({ lineId }) => lineId) };
}

/** The client does not agree with a line of it. */
export async function disputeLine(page: Page, invoiceId: Ids.InvoiceId, lineId: Ids.LineId) {
  await ask(page, 'disputes.open', {
    ...{ disputeId: v7(), invoiceId, lineIds: [lineId], amountMinor: null },
    ...{ reason: 'It was not done', reviewOn: null, reviewer: null },
  });
}
