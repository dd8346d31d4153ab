import { assert } from '../../lib/assert';
import { leftInBag } from '../../domain/cash/left-in-bag';
import { negateMinor, subtractMinor, ZERO, type Minor } from '../../domain/money/money';
import type { ShiftId } from '../../lib/ids';
import type { MovementKind } from '../cash-facts';
import type { JournalEvent } from '../events';
import { accounts } from './accounts';
import type { Documents, Posting } from './posting';

/** `amountMinor` goes from one account to the other. */
function move(amountMinor: Minor, from: string, to: string): Posting[] {
  return [
    { account: to, amountMinor },
    { account: from, amountMinor: negateMinor(amountMinor) },
  ];
}

export function openingPostings({ body }: JournalEvent<'shift.opened'>): Posting[] {
  return move(body.floatMinor, accounts.safe, accounts.drawer(body.shiftId));
}

/** Books the difference first, then empties the drawer: the float to the safe, the rest for the bank. */
export function closingPostings({ body }: JournalEvent<'shift.closed'>): Posting[] {
  const { shiftId, closing } = body;
  const drawer = accounts.drawer(shiftId);
  return [
    ...move(closing.varianceMinor, accounts.overShort, drawer),
    ...move(closing.toBankMinor, drawer, accounts.undepositedCash),
    ...move(closing.nextFloatMinor, drawer, accounts.safe),
  ];
}

export function movementPostings(event: JournalEvent<'cash.moved'>): Posting[] {
  const { kind, amountMinor } = event.body;
  assert(event.shiftId !== null, 'cash moves in a shift');
  const drawer = accounts.drawer(event.shiftId as ShiftId);
  const other = OTHER_SIDE[kind];
  return isIntoDrawer(kind) ? move(amountMinor, other, drawer) : move(amountMinor, drawer, other);
}

const OTHER_SIDE: Readonly<Record<MovementKind, string>> = {
  'paid-in': accounts.paidIn,
  'paid-out': accounts.pettyCash,
  drop: accounts.undepositedCash,
  'float-in': accounts.safe,
  'float-out': accounts.safe,
};

function isIntoDrawer(kind: MovementKind): boolean {
  return kind === 'paid-in' || kind === 'float-in';
}

/** What is found later stands against what the closing had called over or short. */
export function correctionPostings({ body }: JournalEvent<'shift.corrected'>): Posting[] {
  return move(body.amountMinor, accounts.overShort, correctedAccount(body));
}

function correctedAccount({ kind, brand }: JournalEvent<'shift.corrected'>['body']): string {
  switch (kind) {
    case 'cash':
      return accounts.undepositedCash;
    case 'check':
      return accounts.undepositedChecks;
    case 'card':
      assert(brand !== null, 'a card has its brand');
      return accounts.cardClearing(brand);
    case 'financing':
      assert(brand !== null, 'who lends has a name');
      return accounts.financingClearing(brand);
    case 'gift-certificate':
      return accounts.giftCertificates;
  }
}

export function depositPostings({ body }: JournalEvent<'deposit.prepared'>): Posting[] {
  const { cashMinor, expectedCashMinor, checkMinor } = body.content;
  return [
    ...move(
      subtractMinor(cashMinor, expectedCashMinor),
      accounts.overShort,
      accounts.undepositedCash,
    ),
    ...move(cashMinor, accounts.undepositedCash, accounts.bankInTransit),
    ...move(checkMinor, accounts.undepositedChecks, accounts.bankInTransit),
  ];
}

/**
 * The bank gets what is left of a bag: checks that had come back by then were taken off when they
 * did. What it counted differently is booked, so that nothing stays on the way for ever.
 */
export function receiptPostings(
  { body }: JournalEvent<'deposit.received'>,
  documents: Documents,
): Posting[] {
  const leftMinor = leftInBag(documents.deposit(body.depositId), body.returnedMinor ?? ZERO);
  return [
    ...move(body.amountMinor, accounts.bankInTransit, accounts.bank),
    ...move(
      subtractMinor(leftMinor, body.amountMinor),
      accounts.bankInTransit,
      accounts.bankDifference,
    ),
  ];
}
