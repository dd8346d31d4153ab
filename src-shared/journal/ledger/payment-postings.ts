import { assert } from '../../lib/assert';
import { addMinor, negateMinor, subtractMinor, type Minor } from '../../domain/money/money';
import type { ClientId, ShiftId } from '../../lib/ids';
import type { CreditPart } from '../account-facts';
import type { RefundTender } from '../cash-facts';
import type { JournalEvent } from '../events';
import type { CountedTender } from '../money-facts';
import { accounts } from './accounts';
import type { BookedPayment, Documents, Posting } from './posting';

/** What a payment books: the tenders against what the clients owed, leave behind or bought. */
export function paymentPostings(payment: BookedPayment, documents: Documents): Posting[] {
  const { tenders, shiftId, clientId, creditsUsed, creditsMade, certificatesSold } = payment;
  // What was left before is told part by part, so that each is known by what it was.
  const counted = tenders.flatMap(({ detail, amountMinor }) =>
    detail.kind === 'client-credit' ? [] : [{ account: accountOf(detail, shiftId), amountMinor }],
  );
  return [
    ...counted,
    ...creditsUsed.map((part) => creditPosting(clientId, part, part.amountMinor)),
    { account: accounts.cashRounding, amountMinor: payment.cashRoundingMinor },
    ...payment.allocations.map(({ invoiceId, amountMinor }) => ({
      account: accounts.receivable(documents.invoice(invoiceId).clientId),
      amountMinor: negateMinor(amountMinor),
      itemId: invoiceId,
    })),
    ...creditsMade.map((part) => creditPosting(clientId, part, negateMinor(part.amountMinor))),
    ...certificatesSold.map(({ amountMinor }) => ({
      account: accounts.giftCertificates,
      amountMinor: negateMinor(amountMinor),
    })),
  ];
}

/** `amountMinor` less, or with a minus more, of what the client has left with the hospital. */
export function creditPosting(
  clientId: ClientId | null,
  { creditId }: Pick<CreditPart, 'creditId'>,
  amountMinor: Minor,
): Posting {
  assert(clientId !== null, 'credit belongs to a client');
  return { account: accounts.clientCredit(clientId), amountMinor, itemId: creditId };
}

/** Takes all of it back, as it stands by then. */
export function voidPostings(payment: BookedPayment, documents: Documents): Posting[] {
  return paymentPostings(payment, documents).map((posting) => ({
    ...posting,
    amountMinor: negateMinor(posting.amountMinor),
  }));
}

/** Moves the amount from where it was thought to be to where it is. */
export function tenderChangePostings(
  { body }: JournalEvent<'payment.tender-changed'>,
  documents: Documents,
): Posting[] {
  const { shiftId } = documents.payment(body.paymentId);
  const replaced = documents.tender(body.replacedTenderId);
  const { detail } = body.tender;
  assert(
    replaced.detail.kind !== 'client-credit' && detail.kind !== 'client-credit',
    'what a client has left is no slip that could be another',
  );
  return [
    {
      account: accountOf(replaced.detail, shiftId),
      amountMinor: negateMinor(replaced.amountMinor),
    },
    { account: accountOf(detail, shiftId), amountMinor: body.tender.amountMinor },
    {
      account: accounts.cashRounding,
      amountMinor: subtractMinor(replaced.amountMinor, body.tender.amountMinor),
    },
  ];
}

/** Money goes back: what the client had been owed, or had left here, is settled. */
export function refundPostings(
  event: JournalEvent<'refund.paid'>,
  documents: Documents,
): Posting[] {
  const { invoiceId, clientId, creditsUsed = [], tender, amountMinor } = event.body;
  const { cashRoundingMinor } = event.body;
  assert(event.shiftId !== null, 'a refund is paid in a shift');
  const account = accountOf(tender, event.shiftId as ShiftId);
  const owed = addMinor(amountMinor, cashRoundingMinor);
  return [
    ...(invoiceId === null
      ? creditsUsed.map((part) => creditPosting(clientId ?? null, part, part.amountMinor))
      : [
          {
            account: accounts.receivable(documents.invoice(invoiceId).clientId),
            amountMinor: owed,
            itemId: invoiceId,
          },
        ]),
    { account, amountMinor: negateMinor(amountMinor) },
    { account: accounts.cashRounding, amountMinor: negateMinor(cashRoundingMinor) },
  ];
}

function accountOf(tender: CountedTender | RefundTender, shiftId: ShiftId): string {
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
