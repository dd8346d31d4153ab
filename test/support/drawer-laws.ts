import { listWaiting } from '@main/services/deposits/waiting';
import { shiftDocuments } from '@main/services/shifts/documents';
import { shiftFigures } from '@main/services/shifts/figures';
import { COUNTED_KINDS } from '@shared/domain/tender/settle';
import type { TenderFigures } from '@shared/journal/cash-facts';
import type { JournalEvent } from '@shared/journal/events';
import { expect } from 'vitest';
import { cashOfShift, whereMoneyIs } from './cash-model';
import {
  cashParts,
  countedByKind,
  expectedByKind,
  grandTotals,
  liveTenders,
  moneyIn,
  type ByKind,
} from './drawer-model';
import { journalOf, ofType, sumOf } from './journal-reader';
import { value } from './result';
import type { TestTill } from './till-context';

/** What a drawer owes its hospital, each law held against the journal alone. */
export const DRAWER_LAWS: Readonly<Record<string, (till: TestTill) => void>> = {
  'expected + variance = counted, for each way to pay': expectCountsExplained,
  'every payment is in exactly one shift, the one its event names': expectOneShiftEach,
  'Z numbers have no gap': expectZNumbers,
  'perpetual totals never fall and are what the journal sums to': expectGrandTotals,
  'deposit + next float + drops = cash that left the drawer': expectCashConserved,
  'no more goes back than was paid, and to a card no more than it paid': expectRefundsCovered,
  'what went to the bank is in one bag, and nothing else is': expectOneBagEach,
};

/** Debits and credits even out: all of them, and those of each event. */
export function expectLedgerZero({ database }: TestTill): void {
  const unbalanced = database.sqlite
    .prepare('SELECT event_id FROM ledger_entries GROUP BY event_id HAVING sum(amount_minor) <> 0')
    .all();
  expect(unbalanced, 'events that do not balance').toEqual([]);
  expect(sumOf(Object.values(balances(database)), Number), 'the ledger').toBe(0);
}

/** The journal up to just before `event`: what whoever did it could know. */
function before(events: readonly JournalEvent[], event: JournalEvent): JournalEvent[] {
  return events.filter(({ tillSeq }) => tillSeq < event.tillSeq);
}

function byKind({ cashMinor, checkMinor, slips }: TenderFigures): ByKind {
  return {
    cash: cashMinor,
    check: checkMinor,
    ...Object.fromEntries(
      slips.map(({ kind, brand, amountMinor }) => [`${kind}/${brand}`, amountMinor]),
    ),
  };
}

function expectCountsExplained(till: TestTill): void {
  const events = journalOf(till.database);
  for (const event of ofType(events, 'shift.closed')) {
    const { shiftId, closing } = event.body;
    const then = before(events, event);
    const count = ofType(then, 'shift.counted').findLast(({ body }) => body.shiftId === shiftId);
    if (count === undefined) throw new Error('a shift was closed without a count');
    const expected = expectedByKind(then, shiftId);
    const counted = countedByKind(then, shiftId, count.body.count);
    expect(closing.cash, 'the parts of the cash').toEqual(cashParts(then, shiftId));
    expect(byKind(closing.expected), 'expected').toEqual(expected);
    expect(byKind(closing.counted), 'counted').toEqual(counted);
    expect((expected['cash'] ?? 0) + closing.varianceMinor, 'cash and its variance').toBe(
      counted['cash'],
    );
  }
  for (const { body } of ofType(events, 'shift.opened')) {
    const shown = value(shiftFigures(till, body.shiftId)).expected;
    if (shown === null) throw new Error('a manager sees what should be there');
    const closed = ofType(events, 'shift.closed').find((e) => e.body.shiftId === body.shiftId);
    // Nothing that comes after the closing changes it.
    const then = closed === undefined ? events : before(events, closed);
    expect(byKind(shown), 'expected, as it is shown').toEqual(expectedByKind(then, body.shiftId));
  }
}

function expectOneShiftEach(till: TestTill): void {
  const { sqlite } = till.database;
  const events = journalOf(till.database);
  const taken = ofType(events, 'payment.taken');
  const kept = sqlite
    .prepare<[], { id: string; shiftId: string }>(
      'SELECT payment_id AS id, shift_id AS shiftId FROM payments ORDER BY number_sequence',
    )
    .all();
  expect(kept, 'the shift of each payment').toEqual(
    taken.map(({ body, shiftId }) => ({ id: body.paymentId, shiftId })),
  );
  for (const event of taken) {
    const states = statesBefore(events, event);
    const isLate = ofType(events, 'payment.added-late').some(
      ({ body }) => body.paymentId === event.body.paymentId,
    );
    expect(states.get(event.shiftId ?? ''), 'the shift a payment joined').toBe(
      isLate ? 'counting' : 'open',
    );
  }
  const shown = ofType(events, 'shift.opened').flatMap(({ body: { shiftId } }) =>
    COUNTED_KINDS.flatMap((figure) =>
      value(shiftDocuments(till, { shiftId, figure, brand: null }))
        // What went back to a card is of the shift that paid it back.
        .filter(({ kind }) => kind === 'payment')
        .map(({ paymentId }) => `${String(paymentId)} in ${shiftId}`),
    ),
  );
  const live = liveTenders(events).map(({ paymentId, shiftId }) => `${paymentId} in ${shiftId}`);
  expect(new Set(shown), 'the papers behind the figures').toEqual(new Set(live));
  for (const { body } of ofType(events, 'shift.closed')) {
    const members = taken.filter(({ shiftId }) => shiftId === body.shiftId);
    expect(body.closing.sales.payments, 'the payments of a Z').toBe(members.length);
  }
}

/** Of each shift whether it sold, was counted or was closed when `event` happened. */
function statesBefore(events: readonly JournalEvent[], event: JournalEvent) {
  const states = new Map<string, 'open' | 'counting' | 'closed'>();
  for (const { type, body } of before(events, event)) {
    if (type === 'shift.opened' || type === 'shift.resumed') states.set(body.shiftId, 'open');
    if (type === 'shift.frozen') states.set(body.shiftId, 'counting');
    if (type === 'shift.closed') states.set(body.shiftId, 'closed');
  }
  return states;
}

function expectZNumbers({ database }: TestTill): void {
  const numbers = ofType(journalOf(database), 'shift.closed').map(({ body }) => body.number);
  expect(numbers).toEqual(
    numbers.map((_, index) => ({
      sequence: index + 1,
      text: `A-Z${String(index + 1).padStart(6, '0')}`,
    })),
  );
}

function expectGrandTotals({ database }: TestTill): void {
  const events = journalOf(database);
  const closed: string[] = [];
  let last = { salesMinor: 0, returnsMinor: 0 };
  for (const event of ofType(events, 'shift.closed')) {
    const totals = event.body.closing.grandTotals;
    expect(totals.salesMinor, 'sales, Z to Z').toBeGreaterThanOrEqual(last.salesMinor);
    expect(totals.returnsMinor, 'returns, Z to Z').toBeGreaterThanOrEqual(last.returnsMinor);
    closed.push(event.body.shiftId);
    // What the next shift sells while this one is counted is told by its own Z.
    expect(totals, 'by the journal').toEqual(grandTotals(before(events, event), closed));
    last = totals;
  }
}

function expectCashConserved(till: TestTill): void {
  const events = journalOf(till.database);
  for (const event of ofType(events, 'shift.closed')) {
    const { closing } = event.body;
    const { filled, emptied } = cashOfShift(before(events, event), event);
    expect(emptied, 'what left the drawer').toBe(filled);
    expect(closing.nextFloatMinor, 'the next float').toBe(moneyIn(closing.nextFloat));
    expect(closing.nextFloatMinor + closing.toBankMinor, 'what was counted').toBe(
      moneyIn(closing.count.cash),
    );
  }
  const booked = balances(till.database);
  const model = whereMoneyIs(events);
  const isPlace = (account: string) => !/^(receivable|sales|tax-payable)\//.test(account);
  const places = new Set([...Object.keys(booked), ...Object.keys(model)].filter(isPlace));
  for (const place of places) expect(booked[place] ?? 0, place).toBe(model[place] ?? 0);
}

function expectOneBagEach(till: TestTill): void {
  const events = journalOf(till.database);
  const bags = ofType(events, 'deposit.prepared').map(({ body }) => body);
  for (const { shiftIds, correctionIds, content } of bags) {
    const shifts = ofType(events, 'shift.closed').filter((e) => shiftIds.includes(e.body.shiftId));
    const found = ofType(events, 'shift.corrected').filter(
      ({ body }) => body.kind === 'cash' && correctionIds.includes(body.correctionId),
    );
    expect(content.cashMinor, 'the cash in a bag').toBe(moneyIn(content.cash));
    expect(content.expectedCashMinor, 'the cash for a bag').toBe(
      sumOf(shifts, ({ body: { closing } }) => closing.toBankMinor) +
        sumOf(shifts, ({ body }) => droppedIn(events, body.shiftId)) +
        sumOf(found, ({ body }) => body.amountMinor),
    );
  }
  const banked = bags.flatMap(({ shiftIds }) => shiftIds);
  const checks = bags.flatMap(({ content }) => content.checks.map(({ tenderId }) => tenderId));
  const settled = bags.flatMap(({ correctionIds }) => correctionIds);
  expect(new Set<string>([...banked, ...checks, ...settled]).size, 'put into one bag once').toBe(
    banked.length + checks.length + settled.length,
  );
  const waiting = value(listWaiting(till));
  const closed = ofType(events, 'shift.closed').map(({ body }) => body.shiftId);
  expect(
    [...waiting.shifts.map(({ shiftId }) => shiftId), ...banked].sort(),
    'banked or waiting',
  ).toEqual([...closed].sort());
  const gone = ofType(events, 'shift.corrected').flatMap(({ body }) => body.tenderId ?? []);
  const taken = liveTenders(events).filter(
    ({ shiftId, tender }) =>
      tender.detail.kind === 'check' && closed.some((each) => each === shiftId),
  );
  expect(
    [...waiting.checks.map(({ tenderId }) => tenderId), ...checks, ...gone].sort(),
    'checks that are banked, gone or waiting',
  ).toEqual(taken.map(({ tender }) => tender.tenderId).sort());
}

function expectRefundsCovered({ database }: TestTill): void {
  const events = journalOf(database);
  const tenders = liveTenders(events);
  const refunds = ofType(events, 'refund.paid');
  for (const { body } of refunds) {
    const paid = tenders.filter(({ paymentId }) => paymentId === body.paymentId);
    const back = refunds.filter((each) => each.body.paymentId === body.paymentId);
    const from = sourceOf(body.tender);
    const paidFrom = paid.filter(({ tender }) => sourceOf(tender.detail) === from);
    const backThere = back.filter((each) => sourceOf(each.body.tender) === from);
    const amountOf = ({ tender }: (typeof paid)[number]) => tender.amountMinor;
    const backOf = (each: (typeof back)[number]) => each.body.amountMinor;
    expect(sumOf(back, backOf), 'of a payment').toBeLessThanOrEqual(sumOf(paid, amountOf));
    if (body.tender.kind === 'cash') continue;
    expect(sumOf(backThere, backOf), from).toBeLessThanOrEqual(sumOf(paidFrom, amountOf));
  }
}

/** Which card, or who lends. */
function sourceOf(tender: object): string {
  const { kind, brand, last4, provider } = tender as Record<string, string | undefined>;
  return [kind, brand, last4, provider].join('/');
}

function droppedIn(events: readonly JournalEvent[], shiftId: string): number {
  return cashParts(events, shiftId)['droppedMinor'] ?? 0;
}

function balances({ sqlite }: TestTill['database']): Record<string, number> {
  const sql = 'SELECT account, sum(amount_minor) AS sum FROM ledger_entries GROUP BY account';
  const rows = sqlite.prepare<[], { account: string; sum: number }>(sql).all();
  return Object.fromEntries(rows.map(({ account, sum }) => [account, sum]));
}
