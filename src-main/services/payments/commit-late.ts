import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { PaymentView } from '@shared/ipc/views/invoices';
import type { Result } from '@shared/lib/result';
import type { TillContext } from '../context';
import { checkApproval } from '../people/approval';
import { takePayment } from './commit-payment';

/**
 * Takes a payment that was found while its shift is being counted, for example a card slip that
 * nobody had entered: it joins that shift, by a supervisor's word.
 */
export async function commitLatePayment(
  context: TillContext,
  { shiftId, reason, approval, ...wanted }: ParsedInput<'payments.commitLate'>,
): Promise<Result<PaymentView, CommandFailure>> {
  const approver = await checkApproval(context, approval);
  if (!approver.ok) return approver;
  return takePayment(context, wanted, { shiftId, reason, approver: approver.value });
}
