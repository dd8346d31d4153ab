import { sumMinor } from '@shared/domain/money/money';
import { exceedsCounterLimit, type Act } from '@shared/domain/people/permission';
import { lineAmounts, type Discount } from '@shared/domain/pricing/line';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import type { InvoiceState } from '@shared/journal/reducers/invoice';
import type { Result } from '@shared/lib/result';
import type { TillContext } from '../context';
import { checkApproval } from '../people/approval';
import { changeInvoice } from './change-invoice';
import { wordFor } from './change-line';

/** Takes something off the whole invoice, or takes the discount back. */
export async function setDiscount(
  context: TillContext,
  { invoiceId, discount, reason, approval }: ParsedInput<'invoices.setDiscount'>,
): Promise<Result<InvoiceView, CommandFailure>> {
  const approver = await checkApproval(context, approval);
  if (!approver.ok) return approver;
  return changeInvoice(context, invoiceId, 'build-invoice', ({ invoice, employee, append }) => {
    const acts = discount === null ? [] : [actOf(invoice, discount)];
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

function actOf(invoice: InvoiceState, discount: Discount): Act {
  const baseMinor = sumMinor(invoice.lines.map(({ line }) => lineAmounts(line).netMinor));
  return exceedsCounterLimit(baseMinor, discount) ? 'discount-over-limit' : 'discount';
}
