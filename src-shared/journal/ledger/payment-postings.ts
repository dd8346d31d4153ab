import { assert } from '../../lib/assert';
import { addMinor, negateMinor, subtractMinor } from '../../domain/money/money';
import type { ShiftId } from '../../lib/ids';
import type { RefundTender } from '../cash-facts';
import type { JournalEvent } from '../events';
import type { TenderInput } from '../money-facts';
import { accounts } from './accounts';
import type { BookedPayment, Documents, Posting } from './posting';

/** What a payment books: the tenders against what the clients owed. */
export function paymentPostings(payment: BookedPayment, documents: Documents): Posting[] {
  return [
    ...payment.tenders.map((tender) => ({
      account: accountOf(tender.detail, payment.shiftId),
      amountMinor: tender.amountMinor,
    })),
    { account: accounts.cashRounding, amountMinor: payment.cashRoundingMinor },
    ...payment.allocations.map(({ invoiceId, amountMinor }) => ({
      account: accounts.receivable(documents.invoice(invoiceId).clientId),
      amountMinor: negateMinor(amountMinor),
    })),
  ];
}

/** Takes all of it back, as it stands by then. */
export function voidPostings(payment: BookedPayment, documents: Documents): Posting[] {
  return paymentPostings(payment, documents).map(({ account, amountMinor }) => ({
    account,
    amountMinor: negateMinor(amountMinor),
  }));
}

/** Moves the amount from where it was thought to be to where it is. */
export function tenderChangePostings(
  { body }: JournalEvent<'payment.tender-changed'>,
  documents: Documents,
): Posting[] {
  const { shiftId } = documents.payment(body.paymentId);
  const replaced = documents.tender(body.replacedTenderId);
  return [
    {
      account: accountOf(replaced.detail, shiftId),
      amountMinor: negateMinor(replaced.amountMinor),
    },
    { account: accountOf(body.tender.detail, shiftId), amountMinor: body.tender.amountMinor },
    {
      account: accounts.cashRounding,
      amountMinor: subtractMinor(replaced.amountMinor, body.tender.amountMinor),
    },
  ];
}

/** Money goes back: what the client had been owed is settled. */
export function refundPostings(
  event: JournalEvent<'refund.paid'>,
  documents: Documents,
): Posting[] {
  const { invoiceId, tender, amountMinor, cashRoundingMinor } = event.body;
  assert(event.shiftId !== null, 'a refund is paid in a shift');
  const account = accountOf(tender, event.shiftId as ShiftId);
  return [
    {
      account: accounts.receivable(documents.invoice(invoiceId).clientId),
      amountMinor: addMinor(amountMinor, cashRoundingMinor),
    },
    { account, amountMinor: negateMinor(amountMinor) },
    { account: accounts.cashRounding, amountMinor: negateMinor(cashRoundingMinor) },
  ];
}

function accountOf(tender: TenderInput | RefundTender, shiftId: ShiftId): string {
  switch (tender.kind) {
    case 'cash':
      return accounts.drawer(shiftId);
    case 'check':
      return accounts.undepositedChecks;
    case 'card':
      return accounts.cardClearing(tender.brand);
    case 'financing':
      return accounts.financingClearing(tender.provider);
    case 'gift-certificate':
      return accounts.giftCertificates;
  }
}
