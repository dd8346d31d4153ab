import { addMinor, sumMinor, ZERO, type Minor } from '@shared/domain/money/money';
import type { Payment } from '../../db/repos/payments';

/** What a payment came to when it was taken, rounding and all. */
export function totalOf({ tenders, cashRoundingMinor }: Payment): Minor {
  return addMinor(sumMinor(tenders.map(({ amountMinor }) => amountMinor)), cashRoundingMinor);
}

/** What a payment settled; nothing once it is voided. */
export function paidBy(payment: Payment): Minor {
  return payment.voidedAtMs === null ? totalOf(payment) : ZERO;
}
