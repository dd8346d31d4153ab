import type { LeftOfPayment } from '@shared/domain/credit/money-back';
import { subtractMinor, sumMinor, type Minor } from '@shared/domain/money/money';
import type { RefundTender } from '@shared/journal/cash-facts';
import type { TenderInput } from '@shared/journal/money-facts';
import type { ReadableDb } from '../../db/database';
import { findRefundsOfPayment, refundedOf } from '../../db/repos/corrections';
import type { Payment } from '../../db/repos/payments';
import { paidBy } from './paid-by';

/** What of `payment` did not go back yet. */
export function leftOfPayment(db: ReadableDb, payment: Payment): LeftOfPayment {
  const { paymentId, tenders } = payment;
  const back = findRefundsOfPayment(db, paymentId);
  return {
    leftMinor: subtractMinor(paidBy(payment), refundedOf(db, paymentId)),
    leftInMoneyMinor: subtractMinor(
      sumMinor(tenders.map(({ amountMinor }) => amountMinor)),
      sumMinor(back.map(({ amountMinor }) => amountMinor)),
    ),
  };
}

/** Cash can go out for whatever was paid; it is no place that money came from. */
type PaidFrom = Exclude<RefundTender, { readonly kind: 'cash' }>;

/** What that card or lender paid of `payment`, less what went back to it already. */
export function leftOfTender(
  db: ReadableDb,
  { paymentId, tenders }: Payment,
  from: PaidFrom,
): Minor {
  const paid = tenders.filter(({ detail }) => isSame(detail, from));
  const back = findRefundsOfPayment(db, paymentId).filter(({ tender }) => isSame(tender, from));
  return subtractMinor(
    sumMinor(paid.map(({ amountMinor }) => amountMinor)),
    sumMinor(back.map(({ amountMinor }) => amountMinor)),
  );
}

/** The approval code is of the slip, not of the card. */
function isSame(tender: TenderInput | RefundTender, from: PaidFrom): boolean {
  if (from.kind === 'financing') {
    return tender.kind === 'financing' && tender.provider === from.provider;
  }
  return tender.kind === 'card' && tender.brand === from.brand && tender.last4 === from.last4;
}
