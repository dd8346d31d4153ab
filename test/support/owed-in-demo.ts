import type { Page } from '@playwright/test';
import { minor } from '@shared/domain/money/money';
import { ONE_UNIT } from '@shared/domain/quantity/quantity';
import type * as Ids from '@shared/lib/ids';
import { v7 } from 'uuid';
import { ask, LEASH } from './counter';

/**
 * An owed invoice with a note, a dispute and an application for credit, and an open one, as
 * whoever is signed in; answers the number of the first.
 */
export async function oweAndAgree(page: Page, name = 'ho'): Promise<string> {
  const [client] = await ask(page, 'clients.search', { text: name, limit: 1 });
  if (client === undefined) throw new Error('the demo hospital has clients');
  const { clientId } = client;
  const { invoiceId, totalMinor } = await openInvoice(page, clientId);
  await ask(page, 'invoices.finalize', { invoiceId, expectedTotalMinor: totalMinor });
  const why = { reason: 'Because', approval: null };
  await ask(page, 'plans.agree', {
    ...{ planId: v7(), clientId, signature: null, ...why },
    invoices: [{ invoiceId, amountMinor: minor(100) }],
    instalments: [{ dueOn: '2099-01-31', amountMinor: minor(100) }],
  });
  await ask(page, 'applications.submit', {
    ...{ applicationId: v7(), clientId, signature: null },
    form: {
      ...{ employer: '', occupation: '', monthlyIncomeMinor: minor(0), yearsAtAddress: 0 },
      ...{ reference: '', requestedLimitMinor: minor(10_000) },
    },
  });
  const { invoiceNumber } = await ask(page, 'disputes.open', {
    ...{ disputeId: v7(), invoiceId, lineIds: [], amountMinor: minor(100) },
    ...{ reason: 'It was cheaper before', reviewOn: null, reviewer: null },
  });
  const paid = await openInvoice(page, clientId);
  await ask(page, 'payments.commit', {
    ...{ paymentId: v7(), invoiceId: paid.invoiceId },
    expectedTotalMinor: paid.totalMinor,
    tenders: [
      {
        tenderId: v7(),
        detail: { kind: 'cash', tenderedMinor: minor(paid.totalMinor + 100) },
      },
    ],
  });
  await openInvoice(page, clientId);
  return invoiceNumber;
}

async function openInvoice(page: Page, clientId: Ids.ClientId) {
  const { productId } = await ask(page, 'products.scan', { barcode: LEASH.code });
  const invoiceId = v7() as Ids.InvoiceId;
  await ask(page, 'invoices.open', { invoiceId, clientId });
  const line = { productId, patientId: null, performedBy: null, quantityMilli: ONE_UNIT };
  const lines = [1, 2, 3].map(() => ({ ...line, lineId: v7() as Ids.LineId }));
  const { totals } = await ask(page, 'invoices.addLines', { invoiceId, lines });
  return { invoiceId, totalMinor: totals.totalMinor };
}
