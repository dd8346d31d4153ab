import type { TillContext } from '@main/services/context';
import { payRefund } from '@main/services/refunds/pay-refund';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { RefundView } from '@shared/ipc/views/refunds';
import type { RefundTender } from '@shared/journal/cash-facts';
import type { QuantityMilli } from '@shared/domain/quantity/quantity';
import type * as Ids from '@shared/lib/ids';
import { assert } from '@shared/lib/assert';
import { ok, type Result } from '@shared/lib/result';

interface Wanted {
  readonly paymentId: Ids.PaymentId;
  readonly lines: readonly { readonly lineId: Ids.LineId; readonly quantityMilli: QuantityMilli }[];
  readonly tender: RefundTender;
}

/** How to ask for lines of a payment, whose money goes back in one way. */
export function refundOf(
  { ids }: Pick<TillContext, 'ids'>,
  { paymentId, lines, tender }: Wanted,
): ParsedInput<'refunds.pay'> {
  return {
    creditNoteId: ids.next() as Ids.CreditNoteId,
    paymentId,
    lines: lines.map((line) => ({ ...line, returnedTo: 'stock' })),
    parts: [{ refundId: ids.next() as Ids.RefundId, tender, amountMinor: null }],
    ...{ reason: 'Not needed', approval: null },
  };
}

/** Takes lines of a payment back, whose money goes back in one way; answers that refund. */
export async function refundInOne(
  till: TillContext,
  wanted: Wanted,
): Promise<Result<RefundView, CommandFailure>> {
  const paid = await payRefund(till, refundOf(till, wanted));
  if (!paid.ok) return paid;
  const [refund] = paid.value;
  assert(refund !== undefined, 'a refund was paid');
  return ok(refund);
}
