import { ZERO, type Minor } from '@shared/domain/money/money';
import { insteadOf } from '@shared/domain/tender/instead-of';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import type { PaymentView } from '@shared/ipc/views/invoices';
import { isCounted, type SettledTender, type TenderInput } from '@shared/journal/money-facts';
import type { Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import { anyTenderKnown, type Payment } from '../../db/repos/payments';
import { findClient } from '../../db/repos/records';
import type { TillContext } from '../context';
import { certificatesProblem, withSoldNumbers } from './certificates';
import { correctPayment } from './correct-payment';
import { tenderProblem } from './tender-problem';

/**
 * What was entered as one tender was another: the new one stands in its place for the same amount.
 */
export function changeTender(
  context: TillContext,
  wanted: ParsedInput<'payments.changeTender'>,
): Promise<Result<PaymentView, CommandFailure>> {
  const { paymentId, replacedTenderId, tenderId, reason } = wanted;
  return correctPayment(context, wanted, 'change-tender', (work): CommandFailure | null => {
    const { command, payment, approvedBy, settings } = work;
    if (payment.voidedAtMs !== null) return { code: 'PAYMENT_VOIDED' };
    if (payment.tenders.some((each) => each.tenderId === tenderId)) return null;
    const replaced = payment.tenders.find((each) => each.tenderId === replacedTenderId);
    if (replaced === undefined || !isCounted(replaced.detail)) return { code: 'TENDER_UNKNOWN' };
    if (anyTenderKnown(command.db, [tenderId])) return { code: 'ID_TAKEN' };
    const detail = withSoldNumbers(command.db, wanted.detail);
    const client = payment.clientId === null ? null : findClient(command.db, payment.clientId);
    const problem = tenderProblem([detail], false, client);
    if (problem !== null) return problem;
    const refused = certificateRefused(command.db, payment, replaced, detail);
    if (refused !== null) return refused;
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

/** A certificate pays what is owed, as far as it is worth that; what it had paid before is back. */
function certificateRefused(
  db: ReadableDb,
  { creditsMade, certificatesSold }: Payment,
  { detail: before, amountMinor }: SettledTender,
  detail: TenderInput,
): CommandFailure | null {
  if (detail.kind !== 'gift-certificate') return null;
  const buys = creditsMade.length + certificatesSold.length > 0;
  if (buys && before.kind !== 'gift-certificate')
    return { code: 'TENDER_NOT_ALLOWED', kind: detail.kind };
  const isSame = before.kind === 'gift-certificate' && before.number === detail.number;
  // The same paper for the same amount is worth what it was.
  return isSame && detail.amountMinor <= amountMinor ? null : certificatesProblem(db, [detail]);
}

function offeredMinor(detail: TenderInput): Minor {
  return detail.kind === 'cash' ? detail.tenderedMinor : detail.amountMinor;
}
