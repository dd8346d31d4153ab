import type { Act } from '@shared/domain/people/permission';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import type { Result } from '@shared/lib/result';
import type { TillContext } from '../context';
import { checkApproval } from '../people/approval';
import { changeInvoice } from './change-invoice';
import { wordFor } from './change-line';
import { documentShare, isTooMuchForAny } from './discount-share';

/** Takes something off the whole invoice, or takes the discount back. */
export async function setDiscount(
  context: TillContext,
  { invoiceId, discount, reason, approval }: ParsedInput<'invoices.setDiscount'>,
): Promise<Result<InvoiceView, CommandFailure>> {
  const approver = await checkApproval(context, approval);
  if (!approver.ok) return approver;
  return changeInvoice(context, invoiceId, 'build-invoice', ({ invoice, employee, append }) => {
    const lines = invoice.lines.map(({ line }) => line);
    const isOver = isTooMuchForAny(lines, documentShare(lines, discount));
    const act = isOver ? 'discount-over-limit' : 'discount';
    const acts: Act[] = discount === null ? [] : [act];
    const approvedBy = wordFor(acts, employee, approver.value, reason);
    if (!approvedBy.ok) return approvedBy.error;
    append('invoice.discount-set', {
      invoiceId,
      discount,
      reason,
      approvedBy: approvedBy.value,
    });
    return null;
  });
}
