import type { Failure } from '@shared/ipc/failures';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import { goTo } from '../../../state/route';
import { openEditor, showView, tellNotice, tenderSession, useCheckout } from './checkout-store';
import { startNextSale } from './open-invoices';
import { failureOf, runInTurn, send } from './send';

/** Asks whether the sale on the counter is to become final unpaid. What a card was charged comes first. */
export function askToLeaveUnpaid(): void {
  const state = useCheckout.getState();
  if (state.invoice === null || state.invoice.lines.length === 0) return;
  if ((tenderSession(state)?.tenders.length ?? 0) > 0) {
    showView('paying');
    tellNotice({ kind: 'tenders-listed' });
  } else {
    openEditor({ kind: 'unpaid' });
  }
}

/** Makes the invoice final and leads to where its client's promise is taken down. Null when done. */
export function finalizeUnpaid({ invoiceId, totals }: InvoiceView): Promise<Failure | null> {
  return runInTurn(async () => {
    const expectedTotalMinor = totals.totalMinor;
    const result = await send('invoices.finalize', { invoiceId, expectedTotalMinor });
    if (!result.ok) {
      if (result.error.code === 'TOTAL_CHANGED') await send('invoices.get', { invoiceId });
      return failureOf(result);
    }
    useCheckout.setState(({ tenderSessions }) => ({
      tenderSessions: tenderSessions.filter((one) => one.invoiceId !== invoiceId),
    }));
    startNextSale();
    goTo({ screen: 'arrangements', invoiceId });
    return null;
  });
}
