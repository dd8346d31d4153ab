import { assert } from '../../lib/assert';
import {
  addMinor,
  allocateMinor,
  minor,
  negateMinor,
  sumMinor,
  ZERO,
  type Minor,
} from '../../domain/money/money';
import type { InvoiceId, ShiftId } from '../../lib/ids';
import type { JournalEvent } from '../events';
import type { SettledTender } from '../money-facts';
import type { InvoiceState } from '../reducers/invoice';
import { accounts } from './accounts';

/** One side of a booking: a debit is positive, a credit negative. */
export interface Posting {
  readonly account: string;
  readonly amountMinor: Minor;
}

/** Looks an invoice up as it is after the event. */
export type InvoiceOf = (invoiceId: InvoiceId) => InvoiceState;

/** What `event` books: nothing, or entries that sum to zero. */
export function postingsFor(event: JournalEvent, invoiceOf: InvoiceOf): Posting[] {
  const postings = rawPostings(event, invoiceOf).filter(({ amountMinor }) => amountMinor !== 0);
  const sum = sumMinor(postings.map(({ amountMinor }) => amountMinor));
  assert(sum === 0, `the entries of ${event.type} must balance, they sum to ${sum}`);
  return postings;
}

function rawPostings(event: JournalEvent, invoiceOf: InvoiceOf): Posting[] {
  if (event.type === 'shift.opened') {
    const { shiftId, floatMinor } = event.body;
    return [
      { account: accounts.drawer(shiftId), amountMinor: floatMinor },
      { account: accounts.safe, amountMinor: negateMinor(floatMinor) },
    ];
  }
  if (event.type === 'shift.closed') {
    const { shiftId, toSafeMinor } = event.body;
    return [
      { account: accounts.safe, amountMinor: toSafeMinor },
      { account: accounts.drawer(shiftId), amountMinor: negateMinor(toSafeMinor) },
    ];
  }
  if (event.type === 'invoice.finalized') return salesPostings(invoiceOf(event.body.invoiceId));
  if (event.type === 'payment.taken') return paymentPostings(event, invoiceOf);
  return [];
}

function salesPostings(invoice: InvoiceState): Posting[] {
  const { totals } = invoice;
  assert(totals !== null, 'a final invoice has its totals');
  const sales = totals.taxGroups.flatMap(({ taxCode, ratePpm, netMinor }) => {
    const members = invoice.lines.filter(
      ({ line }) => line.taxCode === taxCode && line.ratePpm === ratePpm,
    );
    // With inclusive prices a line's net contains the tax: each category gets its share without.
    const shares = allocateMinor(
      netMinor,
      members.map((member) => member.netMinor ?? 0),
    );
    return members.map(({ line }, index) => ({
      account: accounts.sales(line.category),
      amountMinor: negateMinor(shares[index] ?? ZERO),
    }));
  });
  return [
    { account: accounts.receivable(invoice.clientId), amountMinor: totals.totalMinor },
    ...byAccount(sales),
    ...totals.taxGroups.map(({ taxCode, ratePpm, taxMinor }) => ({
      account: accounts.taxPayable(taxCode, ratePpm),
      amountMinor: negateMinor(taxMinor),
    })),
  ];
}

function paymentPostings(event: JournalEvent<'payment.taken'>, invoiceOf: InvoiceOf): Posting[] {
  const { tenders, allocations, cashRoundingMinor } = event.body;
  assert(event.shiftId !== null, 'a payment is taken in a shift');
  const shiftId = event.shiftId as ShiftId;
  return [
    ...tenders.map((tender) => ({
      account: tenderAccount(tender, shiftId),
      amountMinor: tender.amountMinor,
    })),
    { account: accounts.cashRounding, amountMinor: cashRoundingMinor },
    ...allocations.map(({ invoiceId, amountMinor }) => ({
      account: accounts.receivable(invoiceOf(invoiceId).clientId),
      amountMinor: negateMinor(amountMinor),
    })),
  ];
}

function tenderAccount({ detail }: SettledTender, shiftId: ShiftId): string {
  switch (detail.kind) {
    case 'cash':
      return accounts.drawer(shiftId);
    case 'check':
      return accounts.undepositedChecks;
    case 'card':
      return accounts.cardClearing(detail.brand);
  }
}

function byAccount(postings: readonly Posting[]): Posting[] {
  const sums = new Map<string, Minor>();
  for (const { account, amountMinor } of postings) {
    sums.set(account, addMinor(sums.get(account) ?? minor(0), amountMinor));
  }
  return [...sums].map(([account, amountMinor]) => ({ account, amountMinor }));
}
