import { addMinor, sumMinor, ZERO, type Minor } from '@shared/domain/money/money';
import type { Payment } from '../../db/repos/payments';

/** What a payment settled, rounding and all; nothing once it is voided. */
export function paidBy({ tenders, cashRoundingMinor, voidedAtMs }: Payment): Minor {
  if (voidedAtMs !== null) return ZERO;
  return addMinor(sumMinor(tenders.map(({ amountMinor }) => amountMinor)), cashRoundingMinor);
}
