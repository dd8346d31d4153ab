import { assert } from '../../lib/assert';
import { negateMinor, sumMinor } from '../../domain/money/money';
import type { JournalEvent } from '../events';
import { accounts } from './accounts';
import { creditPosting } from './payment-postings';
import type { Documents, Posting } from './posting';

/** What is owed beside invoices. */
export function chargePostings({ body }: JournalEvent<'account.charged'>): Posting[] {
  const { invoiceId, clientId, kind, amountMinor } = body;
  return [
    { account: accounts.receivable(clientId), amountMinor, itemId: invoiceId },
    { account: accounts.charges(kind), amountMinor: negateMinor(amountMinor) },
  ];
}

/** What nobody expects to be paid any more. */
export function writeOffPostings(
  { body }: JournalEvent<'write-off.made'>,
  documents: Documents,
): Posting[] {
  const { invoiceId, amountMinor } = body;
  const account = accounts.receivable(documents.invoice(invoiceId).clientId);
  return [
    { account: accounts.badDebt, amountMinor },
    { account, amountMinor: negateMinor(amountMinor), itemId: invoiceId },
  ];
}

/** The check is taken from where it had come to; what it had settled is owed again. */
export function checkReturnPostings(
  { body }: JournalEvent<'check.returned'>,
  documents: Documents,
): Posting[] {
  const { clientId, amountMinor, from, invoices, credits, certificates = [], rest } = body;
  const others = rest === undefined ? [] : [rest];
  const parts = [...invoices, ...credits, ...certificates, ...others].map(
    (part) => part.amountMinor,
  );
  assert(sumMinor(parts) === amountMinor, 'a check had settled what it was worth');
  return [
    { account: CAME_TO[from], amountMinor: negateMinor(amountMinor) },
    ...invoices.map((part) => ({
      account: accounts.receivable(documents.invoice(part.invoiceId).clientId),
      amountMinor: part.amountMinor,
      itemId: part.invoiceId,
    })),
    ...credits.map((part) => creditPosting(clientId, part, part.amountMinor)),
    ...certificates.map((part) => ({
      account: accounts.giftCertificates,
      amountMinor: part.amountMinor,
    })),
    ...others.map((part) => ({
      account: accounts.receivable(clientId),
      amountMinor: part.amountMinor,
      itemId: part.invoiceId,
    })),
  ];
}

const CAME_TO = {
  undeposited: accounts.undepositedChecks,
  'in-transit': accounts.bankInTransit,
  bank: accounts.bank,
} as const;
