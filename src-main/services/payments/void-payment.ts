import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { PaymentView } from '@shared/ipc/views/invoices';
import type { Result } from '@shared/lib/result';
import type { TillContext } from '../context';
import { hasPrinter, kickDrawer } from '../printing/queue-papers';
import { correctPayment } from './correct-payment';

/** Takes a payment back as if it had not been: the invoice is owed again. Asked twice, it acts once. */
export function voidPayment(
  context: TillContext,
  wanted: ParsedInput<'payments.void'>,
): Promise<Result<PaymentView, CommandFailure>> {
  const { paymentId, reason } = wanted;
  return correctPayment(context, wanted, 'void-payment', ({ command, payment, approvedBy }) => {
    if (payment.voidedAtMs !== null) return null;
    command.append('payment.voided', { paymentId, reason, approvedBy });
    // The money, or the check, goes back to the client.
    const isInDrawer = payment.tenders.some(({ detail }) => detail.kind !== 'card');
    if (isInDrawer && hasPrinter(context, command)) {
      kickDrawer(context, command, { cause: 'refund', paymentId, reason, approvedBy });
    }
    return null;
  });
}
