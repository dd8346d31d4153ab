import type { Page } from '@playwright/test';
import { ONE_UNIT } from '@shared/domain/quantity/quantity';
import type { ClientId, InvoiceId, LineId } from '@shared/lib/ids';
import { v7 } from 'uuid';
import { ask, LEASH } from './counter';

/** So many clients more, of whom each owes a leash. */
export async function letOwe(page: Page, clients: number): Promise<void> {
  const [leash] = await ask(page, 'products.search', { text: LEASH.words, limit: 1 });
  if (leash === undefined) throw new Error('the demo has a leash');
  const { productId } = leash;
  const one = { productId, quantityMilli: ONE_UNIT, patientId: null, performedBy: null };
  const owe = async (lastName: string) => {
    const [clientId, invoiceId] = [v7() as ClientId, v7() as InvoiceId];
    await ask(page, 'clients.save', { clientId, changes: { firstName: 'Ada', lastName } });
    await ask(page, 'invoices.open', { invoiceId, clientId });
    const lines = [{ ...one, lineId: v7() as LineId }];
    const { totals } = await ask(page, 'invoices.addLines', { invoiceId, lines });
    const expectedTotalMinor = totals.totalMinor;
    await ask(page, 'invoices.finalize', { invoiceId, expectedTotalMinor });
  };
  const names = Array.from({ length: clients }, (_, at) => `Ledger ${String(100 + at)}`);
  await Promise.all(names.map(owe));
}
