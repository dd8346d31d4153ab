import { ZERO, type Minor } from '@shared/domain/money/money';
import { insteadOf } from '@shared/domain/tender/instead-of';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { PaymentView } from '@shared/ipc/views/invoices';
import { isCounted, type SettledTender, type TenderInput } from '@shared/journal/money-facts';
import type { Result } from '@shared/lib/result';
import { anyTenderKnown } from '../../db/repos/payments';
import { findClient } from '../../db/repos/records';
import type { TillContext } from '../context';
import { correctPayment } from './correct-payment';
import { tenderProblem } from './tender-problem';

/**
 * What was entered as one tender was another: the new one stands in its place for the same amount.
 */
export function changeTender(
  context: TillContext,
  wanted: ParsedInput<'payments.changeTender'>,
): Promise<Result<PaymentView, CommandFailure>> {
  const { paymentId, replacedTenderId, tenderId, detail, reason } = wanted;
  return correctPayment(context, wanted, 'change-tender', (work): CommandFailure | null => {
    const { command, payment, approvedBy, settings } = work;
    if (payment.voidedAtMs !== null) return { code: 'PAYMENT_VOIDED' };
    if (payment.tenders.some((each) => each.tenderId === tenderId)) return null;
    const replaced = payment.tenders.find((each) => each.tenderId === replacedTenderId);
    if (replaced === undefined || !isCounted(replaced.detail)) return { code: 'TENDER_UNKNOWN' };
    if (anyTenderKnown(command.db, [tenderId])) return { code: 'ID_TAKEN' };
    const client = payment.clientId === null ? null : findClient(command.db, payment.clientId);
    const problem = tenderProblem([detail], false, client);
    if (problem !== null) return problem;
    const { amountMinor, cashRoundingMinor } = insteadOf(
      payment,
      replaced,
      detail.kind,
      settings.hospital.cashRoundingStepMinor,
    );
    if (offeredMinor(detail) !== amountMinor) return { code: 'AMOUNT_DIFFERS', amountMinor };
    const tender: SettledTender = { tenderId, amountMinor, changeMinor: ZERO, detail };
    const body = { paymentId, replacedTenderId, tender, cashRoundingMinor, reason, approvedBy };
    command.append('payment.tender-changed', body);
    return null;
  });
}

function offeredMinor(detail: TenderInput): Minor {
  return detail.kind === 'cash' ? detail.tenderedMinor : detail.amountMinor;
}
