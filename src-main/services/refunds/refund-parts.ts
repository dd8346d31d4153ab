import {
  exactParts,
  partsInMoney,
  type PartInMoney,
  type RefundPart,
} from '@shared/domain/credit/refund-parts';
import type { LeftOfPayment } from '@shared/domain/credit/money-back';
import { subtractMinor, sumMinor, ZERO, type Minor } from '@shared/domain/money/money';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { CommandFailure } from '@shared/ipc/failures';
import { err, ok, type Result } from '@shared/lib/result';
import type { ReadableDb } from '../../db/database';
import type { Payment } from '../../db/repos/payments';
import { leftOfTender } from './refund-left';

type Wanted = ParsedInput<'refunds.pay'>['parts'][number];

/** A part as it is paid out. */
export type PaidPart = Pick<Wanted, 'refundId' | 'tender'> & PartInMoney;

export interface PaidParts {
  readonly parts: readonly PaidPart[];
  /** More goes back in cash than came in cash: that is another way than it was paid. */
  readonly isAnotherWay: boolean;
}

/** Of what a refund is paid. */
export interface RefundedFrom {
  readonly payment: Payment;
  readonly left: LeftOfPayment;
  /** Of cash. */
  readonly stepMinor: number;
}

/** What of `totalMinor` each of `wanted` pays, or why one of them cannot. */
export function paidParts(
  db: ReadableDb,
  totalMinor: Minor,
  wanted: readonly Wanted[],
  { payment, left, stepMinor }: RefundedFrom,
): Result<PaidParts, CommandFailure> {
  const parts = filledParts(totalMinor, wanted);
  // What the others leave may be less than nothing.
  const isOver = parts.some(({ amountMinor }) => amountMinor < 0);
  if (isOver || sumMinor(parts.map(({ amountMinor }) => amountMinor)) !== totalMinor) {
    return err({ code: 'REFUND_DOES_NOT_ADD_UP', amountMinor: totalMinor });
  }
  if (exactParts(parts) > left.leftInMoneyMinor) {
    return err({ code: 'REFUND_EXCEEDS_PAID', leftMinor: left.leftInMoneyMinor });
  }
  const inMoney = partsInMoney(parts, left, stepMinor);
  const paid: PaidPart[] = [];
  let isAnotherWay = false;
  for (const [at, { refundId, tender, amountMinor }] of parts.entries()) {
    const money = inMoney[at] ?? { amountMinor: ZERO, cashRoundingMinor: ZERO };
    const leftMinor = leftOfTender(db, payment, tender);
    if (tender.kind === 'cash') isAnotherWay ||= amountMinor > leftMinor;
    else if (money.amountMinor > leftMinor) {
      return err({ code: 'REFUND_EXCEEDS_TENDER', leftMinor });
    }
    if (money.amountMinor > 0) paid.push({ refundId, tender, ...money });
  }
  return paid.length === 0 ? err({ code: 'NOTHING_TO_REFUND' }) : ok({ parts: paid, isAnotherWay });
}

/** The part that says no amount takes what the others leave. */
function filledParts(totalMinor: Minor, wanted: readonly Wanted[]): (Wanted & RefundPart)[] {
  const saidMinor = sumMinor(wanted.flatMap(({ amountMinor }) => amountMinor ?? []));
  return wanted.map((part) => ({
    ...part,
    isCash: part.tender.kind === 'cash',
    amountMinor: part.amountMinor ?? subtractMinor(totalMinor, saidMinor),
  }));
}
