import type { JournalEvent } from '@shared/journal/events';
import { cashParts, expectedByKind, liveTenders } from './drawer-model';
import { ofType, sumOf } from './journal-reader';

type Events = readonly JournalEvent[];

const isOpen = (events: Events) => {
  const closed = new Set(ofType(events, 'shift.closed').map(({ body }) => body.shiftId));
  return ({ body }: JournalEvent<'shift.opened'>) => !closed.has(body.shiftId);
};

/**
 * Where all the money of a till is by its journal: one amount for each account of the books but
 * what clients owe, what was sold and its tax. Reckoned place by place, not posting by posting.
 */
export function whereMoneyIs(events: Events): Record<string, number> {
  const opened = ofType(events, 'shift.opened');
  return {
    ...Object.fromEntries(
      opened
        .filter(isOpen(events))
        .map(({ body: { shiftId } }) => [
          `cash-drawer/${shiftId}`,
          expectedByKind(events, shiftId)['cash'] ?? 0,
        ]),
    ),
    'cash-safe': inSafe(events),
    ...forTheBank(events),
    ...notAsItShouldBe(events),
    'cash-paid-in': 0 - moved(events, 'paid-in'),
    'petty-cash': moved(events, 'paid-out'),
    ...onSlips(events),
    'cash-rounding': roundedAway(events),
  };
}

function moved(events: Events, kind: string): number {
  const ofKind = ofType(events, 'cash.moved').filter(({ body }) => body.kind === kind);
  return sumOf(ofKind, ({ body }) => body.amountMinor);
}

function corrected(events: Events, kind: string): number {
  const ofKind = ofType(events, 'shift.corrected').filter(({ body }) => body.kind === kind);
  return sumOf(ofKind, ({ body }) => body.amountMinor);
}

/** Floats wait there between two shifts. */
function inSafe(events: Events): number {
  return (
    sumOf(ofType(events, 'shift.closed'), ({ body }) => body.closing.nextFloatMinor) -
    sumOf(ofType(events, 'shift.opened'), ({ body }) => body.floatMinor) -
    moved(events, 'float-in') +
    moved(events, 'float-out')
  );
}

/** What waits for the bank, what is on its way there, and what it has. */
export function forTheBank(events: Events): Record<string, number> {
  const bags = ofType(events, 'deposit.prepared');
  const received = ofType(events, 'deposit.received');
  const there = new Map(received.map(({ body }) => [body.depositId, body.amountMinor]));
  const sent = ({ body }: (typeof bags)[number]) =>
    sumOf(body.content.checks, ({ amountMinor }) => amountMinor) + body.content.cashMinor;
  const arrived = bags.filter(({ body }) => there.has(body.depositId));
  const checks = liveTenders(events).filter(({ tender }) => tender.detail.kind === 'check');
  const back = cameBack(events);
  return {
    'undeposited-cash':
      moved(events, 'drop') +
      sumOf(ofType(events, 'shift.closed'), ({ body }) => body.closing.toBankMinor) +
      corrected(events, 'cash') -
      sumOf(bags, ({ body }) => body.content.expectedCashMinor),
    'undeposited-checks':
      sumOf(checks, ({ tender }) => tender.amountMinor) +
      corrected(events, 'check') -
      sumOf(bags, (bag) => sent(bag) - bag.body.content.cashMinor) -
      back.fromSafe,
    'bank-in-transit':
      sumOf(bags, sent) - back.onTheWay - (sumOf(arrived, sent) - back.onTheWayThatArrived),
    bank: sumOf(received, ({ body }) => body.amountMinor) - back.fromBank,
    'bank-difference':
      sumOf(arrived, sent) -
      back.onTheWayThatArrived -
      sumOf(received, ({ body }) => body.amountMinor),
  };
}

/** The checks that came back, by where they lay then as the order of the journal has it. */
function cameBack(events: Events) {
  const sums = { fromSafe: 0, onTheWay: 0, onTheWayThatArrived: 0, fromBank: 0 };
  const bags = ofType(events, 'deposit.prepared');
  for (const { body, tillSeq } of ofType(events, 'check.returned')) {
    const bag = bags.find((each) =>
      each.body.content.checks.some(({ tenderId }) => tenderId === body.tenderId),
    );
    const receipt = ofType(events, 'deposit.received').find(
      (each) => each.body.depositId === bag?.body.depositId,
    );
    if (bag === undefined) sums.fromSafe += body.amountMinor;
    else if (receipt !== undefined && receipt.tillSeq < tillSeq) sums.fromBank += body.amountMinor;
    else {
      sums.onTheWay += body.amountMinor;
      if (receipt !== undefined) sums.onTheWayThatArrived += body.amountMinor;
    }
  }
  return sums;
}

/** Short is a cost, over is a gain. */
function notAsItShouldBe(events: Events): Record<string, number> {
  const bags = ofType(events, 'deposit.prepared');
  const over =
    sumOf(ofType(events, 'shift.closed'), ({ body }) => body.closing.varianceMinor) +
    sumOf(ofType(events, 'shift.corrected'), ({ body }) => body.amountMinor) +
    sumOf(bags, ({ body }) => body.content.cashMinor - body.content.expectedCashMinor);
  return { 'cash-over-short': 0 - over };
}

/** What card companies and lenders owe, and what certificates are not out any more. */
function onSlips(events: Events): Record<string, number> {
  const sums: Record<string, number> = {};
  const add = (kind: string, whose: string | null, amount: number) => {
    const name = whose ?? '';
    const account = kind === 'gift-certificate' ? 'gift-certificates' : `${kind}-clearing/${name}`;
    sums[account] = (sums[account] ?? 0) + amount;
  };
  const isSlip = (kind: string) => kind !== 'cash' && kind !== 'check';
  const whose = (tender: {
    readonly kind: string;
    readonly brand?: string;
    readonly provider?: string;
  }) => tender.brand ?? tender.provider ?? '';
  for (const { tender } of liveTenders(events)) {
    const { kind } = tender.detail;
    if (isSlip(kind)) add(kind, whose(tender.detail), tender.amountMinor);
  }
  for (const { body } of ofType(events, 'refund.paid')) {
    const { kind } = body.tender;
    if (isSlip(kind)) add(kind, whose(body.tender), 0 - body.amountMinor);
  }
  for (const { body } of ofType(events, 'shift.corrected')) {
    if (isSlip(body.kind)) add(body.kind, body.brand, body.amountMinor);
  }
  return sums;
}

/** What was settled without money: of each payment what its tenders do not pay. */
function roundedAway(events: Events): number {
  const live = liveTenders(events);
  const voided = new Set(ofType(events, 'payment.voided').map(({ body }) => body.paymentId));
  const standing = ofType(events, 'payment.taken').filter(
    ({ body }) => !voided.has(body.paymentId),
  );
  const owed = sumOf(standing, ({ body }) => sumOf(body.allocations, (each) => each.amountMinor));
  return (
    owed -
    sumOf(live, ({ tender }) => tender.amountMinor) -
    sumOf(ofType(events, 'refund.paid'), ({ body }) => body.cashRoundingMinor)
  );
}

/** How the drawer of a closed shift was emptied, and how it had been filled: both are the same. */
export function cashOfShift(events: Events, { body }: JournalEvent<'shift.closed'>) {
  const part = cashParts(events, body.shiftId);
  const of = (name: string) => part[name] ?? 0;
  const { nextFloatMinor, toBankMinor, varianceMinor } = body.closing;
  return {
    filled:
      of('floatMinor') +
      (of('tenderedMinor') - of('changeMinor')) +
      of('paidInMinor') +
      of('floatInMinor') +
      varianceMinor,
    emptied:
      of('refundedMinor') +
      of('paidOutMinor') +
      of('floatOutMinor') +
      of('droppedMinor') +
      toBankMinor +
      nextFloatMinor,
  };
}
