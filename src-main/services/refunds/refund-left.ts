import type { LeftOfPayment } from '@shared/domain/credit/money-back';
import {
  addMinor,
  minor,
  subtractMinor,
  sumMinor,
  ZERO,
  type Minor,
} from '@shared/domain/money/money';
import type { RefundTender } from '@shared/journal/cash-facts';
import type { TenderInput } from '@shared/journal/money-facts';
import type { InvoiceId, PaymentId } from '@shared/lib/ids';
import type { ReadableDb } from '../../db/database';
import { findReturnsOfPayment, returnedOf } from '../../db/repos/check-returns';
import { findRefundsOfPayment, settledBy } from '../../db/repos/corrections';
import type { Payment } from '../../db/repos/payments';
import { paidBy } from '../payments/paid-by';

/**
 * What of `payment` was set against an invoice and did not go back yet. A check that the bank did
 * not pay never came, so it does not go back either; it may come back after money did.
 */
export function leftForInvoice(
  db: ReadableDb,
  payment: Payment,
  invoiceId: InvoiceId,
): LeftOfPayment {
  const { paymentId, tenders } = payment;
  const back = findRefundsOfPayment(db, paymentId);
  const returnedMinor = returnedOf(db, paymentId);
  const all = leftAfter(paidBy(payment), addMinor(settledBy(back), returnedMinor));
  const backInMoney = sumMinor(back.map(({ amountMinor }) => amountMinor));
  const allInMoney = leftAfter(
    sumMinor(tenders.map(({ amountMinor }) => amountMinor)),
    addMinor(backInMoney, returnedMinor),
  );
  const against = payment.allocations.filter((each) => each.invoiceId === invoiceId);
  const here = leftAfter(
    sumMinor(against.map(({ amountMinor }) => amountMinor)),
    addMinor(
      settledBy(back.filter((each) => each.invoiceId === invoiceId)),
      returnedFor(db, paymentId, invoiceId),
    ),
  );
  // What rounding has left over goes with the last of a payment.
  if (here >= all) return { leftMinor: all, leftInMoneyMinor: allInMoney };
  return { leftMinor: here, leftInMoneyMinor: minor(Math.min(here, allInMoney)) };
}

/** What the invoice is owed again of what the payment had brought by check. */
function returnedFor(db: ReadableDb, paymentId: PaymentId, invoiceId: InvoiceId): Minor {
  const parts = findReturnsOfPayment(db, paymentId).flatMap(({ invoices }) => invoices);
  const here = parts.filter((part) => part.invoiceId === invoiceId);
  return sumMinor(here.map(({ amountMinor }) => amountMinor));
}

function leftAfter(amount: Minor, gone: Minor): Minor {
  return gone < amount ? subtractMinor(amount, gone) : ZERO;
}

/**
 * What came in the way of `from` by `payment`, less what went back that way already. What rounding
 * has left over is counted with the cash.
 */
export function leftOfTender(
  db: ReadableDb,
  { paymentId, tenders, cashRoundingMinor }: Payment,
  from: RefundTender,
): Minor {
  const paid = tenders.filter(({ detail }) => isSame(detail, from));
  const back = findRefundsOfPayment(db, paymentId).filter(({ tender }) => isSame(tender, from));
  const paidMinor = sumMinor(paid.map(({ amountMinor }) => amountMinor));
  if (from.kind !== 'cash') {
    return subtractMinor(paidMinor, sumMinor(back.map(({ amountMinor }) => amountMinor)));
  }
  const settledMinor = paid.length === 0 ? paidMinor : addMinor(paidMinor, cashRoundingMinor);
  // Somebody may have let more go back in cash than came in it.
  return leftAfter(settledMinor, settledBy(back));
}

/** The ways in which money of `payment` can go back: cards and lenders, and at the end the cash. */
export function waysBack({ tenders }: Payment): RefundTender[] {
  const ways: RefundTender[] = [];
  for (const { detail } of tenders) {
    if (detail.kind !== 'card' && detail.kind !== 'financing') continue;
    const { amountMinor: _paid, ...from } = { ...detail, approvalCode: '' };
    if (!ways.some((way) => isSame(way, from))) ways.push(from);
  }
  return [...ways, { kind: 'cash' }];
}

/** The approval code is of the slip, not of the card. */
function isSame(tender: TenderInput | RefundTender, from: RefundTender): boolean {
  switch (from.kind) {
    case 'cash':
      return tender.kind === 'cash';
    case 'financing':
      return tender.kind === 'financing' && tender.provider === from.provider;
    case 'card':
      return tender.kind === 'card' && tender.brand === from.brand && tender.last4 === from.last4;
  }
}
