import type { CommandFailure } from '@shared/ipc/failures';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import type { InvoiceId, LineId } from '@shared/lib/ids';
import type { Result } from '@shared/lib/result';
import type { TillContext } from '../context';
import { changeInvoice } from './change-invoice';

/** Says that lines are right. What somebody confirmed already stays under that name. */
export function confirmLines(
  context: TillContext,
  invoiceId: InvoiceId,
  lineIds: readonly LineId[],
): Result<InvoiceView, CommandFailure> {
  return changeInvoice(context, invoiceId, 'build-invoice', ({ invoice, append }) => {
    const confirmers = new Map(
      invoice.lines.map(({ line, confirmedBy }) => [line.lineId, confirmedBy]),
    );
    if (lineIds.some((lineId) => !confirmers.has(lineId))) return { code: 'LINE_UNKNOWN' };
    const news = [...new Set(lineIds)].filter((lineId) => confirmers.get(lineId) === null);
    if (news.length > 0) append('invoice.lines-confirmed', { invoiceId, lineIds: news });
    return null;
  });
}
