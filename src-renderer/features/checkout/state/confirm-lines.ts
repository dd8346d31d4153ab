import type { LineId } from '@shared/lib/ids';
import { tellNotice } from './checkout-store';
import { currentInvoice, noticeOf } from './sell';
import { failureOf, runInTurn, send } from './send';

/** Says that lines of the sale on the counter are right. */
export function confirmLines(lineIds: readonly LineId[]): Promise<void> {
  return runInTurn(async () => {
    if (lineIds.length === 0) return;
    const { invoiceId } = currentInvoice();
    const result = await send('invoices.confirmLines', { invoiceId, lineIds: [...lineIds] });
    tellNotice(noticeOf(failureOf(result)));
  });
}
