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
import type { ShiftId } from '../../lib/ids';
import type { JournalEvent } from '../events';
import type { InvoiceState } from '../reducers/invoice';
import { accounts } from './accounts';
import {
  closingPostings,
  correctionPostings,
  depositPostings,
  movementPostings,
  openingPostings,
  receiptPostings,
} from './drawer-postings';
import { chargePostings, checkReturnPostings, writeOffPostings } from './account-postings';
import {
  creditPosting,
  paymentPostings,
  refundPostings,
  tenderChangePostings,
  voidPostings,
} from './payment-postings';
import type { Documents, Posting } from './posting';

/** What `event` books: nothing, or entries that sum to zero. */
export function postingsFor(event: JournalEvent, documents: Documents): Posting[] {
  const postings = rawPostings(event, documents).filter(({ amountMinor }) => amountMinor !== 0);
  const sum = sumMinor(postings.map(({ amountMinor }) => amountMinor));
  assert(sum === 0, `the entries of ${event.type} must balance, they sum to ${sum}`);
  return postings;
}

type BookedEvent = Extract<JournalEvent, { type: (typeof BOOKED)[number] }>;

/** The events that move money. Whatever else is journalled leaves the books alone. */
const BOOKED = [
  'shift.opened',
  'shift.closed',
  'shift.corrected',
  'cash.moved',
  'deposit.prepared',
  'deposit.received',
  'invoice.finalized',
  'credit-note.issued',
  'payment.taken',
  'payment.voided',
  'payment.tender-changed',
  'refund.paid',
  'account.charged',
  'write-off.made',
  'check.returned',
] as const;

function isBooked(event: JournalEvent): event is BookedEvent {
  return (BOOKED as readonly string[]).includes(event.type);
}

function rawPostings(event: JournalEvent, documents: Documents): Posting[] {
  return isBooked(event) ? bookedPostings(event, documents) : [];
}

function bookedPostings(event: BookedEvent, documents: Documents): Posting[] {
  switch (event.type) {
    case 'shift.opened':
      return openingPostings(event);
    case 'shift.closed':
      return closingPostings(event);
    case 'shift.corrected':
      return correctionPostings(event);
    case 'cash.moved':
      return movementPostings(event);
    case 'deposit.prepared':
      return depositPostings(event);
    case 'deposit.received':
      return receiptPostings(event, documents);
    case 'invoice.finalized':
      return salesPostings(documents.invoice(event.body.invoiceId));
    case 'credit-note.issued':
      return creditPostings(event, documents.invoice(event.body.invoiceId));
    case 'payment.taken':
      assert(event.shiftId !== null, 'a payment is taken in a shift');
      return paymentPostings(
        {
          ...event.body,
          shiftId: event.shiftId as ShiftId,
          creditsUsed: event.body.creditsUsed ?? [],
          creditsMade: event.body.creditsMade ?? [],
          certificatesSold: event.body.certificatesSold ?? [],
        },
        documents,
      );
    case 'payment.voided':
      return voidPostings(documents.payment(event.body.paymentId), documents);
    case 'payment.tender-changed':
      return tenderChangePostings(event, documents);
    case 'refund.paid':
      return refundPostings(event, documents);
    case 'account.charged':
      return chargePostings(event);
    case 'write-off.made':
      return writeOffPostings(event, documents);
    case 'check.returned':
      return checkReturnPostings(event, documents);
  }
}

/** Goods come back: their sales and their tax are taken back, and the client is owed the sum. */
function creditPostings(
  { body }: JournalEvent<'credit-note.issued'>,
  invoice: InvoiceState,
): Posting[] {
  const { lines, totalMinor } = body.credited;
  const debits = lines.flatMap(({ lineId, netMinor, taxMinor }) => {
    const found = invoice.lines.find(({ line }) => line.lineId === lineId);
    assert(found !== undefined, 'a credit note speaks of lines of its invoice');
    const { category, taxCode, ratePpm } = found.line;
    return [
      { account: accounts.sales(category), amountMinor: netMinor },
      { account: accounts.taxPayable(taxCode, ratePpm), amountMinor: taxMinor },
    ];
  });
  const { clientId, invoiceId } = invoice;
  const account = accounts.receivable(clientId);
  const { excess } = body;
  return [
    ...byAccount(debits),
    { account, amountMinor: negateMinor(totalMinor), itemId: invoiceId },
    ...(excess === undefined
      ? []
      : [
          { account, amountMinor: excess.amountMinor, itemId: invoiceId },
          creditPosting(clientId, excess, negateMinor(excess.amountMinor)),
        ]),
  ];
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
    {
      account: accounts.receivable(invoice.clientId),
      amountMinor: totals.totalMinor,
      itemId: invoice.invoiceId,
    },
    ...byAccount(sales),
    ...totals.taxGroups.map(({ taxCode, ratePpm, taxMinor }) => ({
      account: accounts.taxPayable(taxCode, ratePpm),
      amountMinor: negateMinor(taxMinor),
    })),
  ];
}

function byAccount(postings: readonly Posting[]): Posting[] {
  const sums = new Map<string, Minor>();
  for (const { account, amountMinor } of postings) {
    sums.set(account, addMinor(sums.get(account) ?? minor(0), amountMinor));
  }
  return [...sums].map(([account, amountMinor]) => ({ account, amountMinor }));
}
