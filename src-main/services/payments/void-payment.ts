import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { PaymentView } from '@shared/ipc/views/invoices';
import { isCounted } from '@shared/journal/money-facts';
import type { Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { findCertificate, findCredit } from '../../db/repos/credits';
import { requireInvoice } from '../../db/repos/invoices';
import type { Payment } from '../../db/repos/payments';
import type { TillContext } from '../context';
import { hasPrinter, kickDrawer } from '../printing/queue-papers';
import { correctPayment } from './correct-payment';

/**
 * Takes a payment back as if it had not been: what it paid is owed again, and credit that it used is
 * there again. Asked twice, it acts once.
 */
export function voidPayment(
  context: TillContext,
  wanted: ParsedInput<'payments.void'>,
): Promise<Result<PaymentView, CommandFailure>> {
  const { paymentId, reason } = wanted;
  return correctPayment(context, wanted, 'void-payment', ({ command, payment, approvedBy }) => {
    if (payment.voidedAtMs !== null) return null;
    const problem = usedSince(command.db, payment);
    if (problem !== null) return problem;
    command.append('payment.voided', { paymentId, reason, approvedBy });
    // The money, or the check, goes back to the client.
    const isInDrawer = payment.tenders.some(
      ({ detail }) => isCounted(detail) && detail.kind !== 'card',
    );
    if (isInDrawer && hasPrinter(context, command)) {
      kickDrawer(context, command, { cause: 'refund', paymentId, reason, approvedBy });
    }
    return null;
  });
}

/** What the payment left with the hospital must all be there still. */
function usedSince(db: ReadableDb, payment: Payment): CommandFailure | null {
  const isUsed = payment.creditsMade.some(({ creditId, amountMinor }) => {
    const credit = findCredit(db, creditId);
    return credit === null || credit.leftMinor < amountMinor;
  });
  // A check that made the credit used here came back: these invoices are owed again already.
  const isOwedAgain = payment.allocations.some(
    ({ invoiceId, amountMinor }) => requireInvoice(db, invoiceId).allocatedMinor < amountMinor,
  );
  if (isUsed || isOwedAgain) return { code: 'CREDIT_USED' };
  for (const { number, amountMinor } of payment.certificatesSold) {
    const leftMinor = findCertificate(db, number)?.leftMinor ?? amountMinor;
    if (leftMinor < amountMinor) return { code: 'CERTIFICATE_SHORT', number, leftMinor };
  }
  return null;
}
