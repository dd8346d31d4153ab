import type { CashCountFact, DrawerCount, RefundTender } from '@shared/journal/cash-facts';
import type { JournalEvent } from '@shared/journal/events';
import type { SettledTender } from '@shared/journal/money-facts';
import { journalOf, ofType, sumOf } from './journal-reader';

export { journalOf };

/**
 * What a drawer should hold, reckoned from the journal alone: a second opinion that shares neither
 * table, query nor rule with the till.
 */
type Events = readonly JournalEvent[];

/** A tender that counts: of a payment that stands, and not replaced. */
export interface LiveTender {
  readonly paymentId: string;
  readonly shiftId: string | null;
  readonly tender: SettledTender;
}

/** An amount per way to pay: `cash`, `check`, and slips as `card/Visa`. Nothing is left out. */
export type ByKind = Readonly<Record<string, number>>;

export function liveTenders(events: Events): LiveTender[] {
  let live: LiveTender[] = [];
  for (const { type, shiftId, body } of events) {
    if (type === 'payment.taken') {
      const { paymentId, tenders } = body;
      live.push(...tenders.map((tender) => ({ paymentId, shiftId, tender })));
    }
    if (type === 'payment.voided') {
      live = live.filter(({ paymentId }) => paymentId !== body.paymentId);
    }
    if (type === 'payment.tender-changed') {
      live = live.map((each) =>
        each.tender.tenderId === body.replacedTenderId ? { ...each, tender: body.tender } : each,
      );
    }
  }
  return live;
}

/** The parts of a shift's cash, as its Z report has to name them. */
export function cashParts(events: Events, shiftId: string): Record<string, number> {
  const cash = liveTenders(events).filter(
    (each) => each.shiftId === shiftId && each.tender.detail.kind === 'cash',
  );
  const moved = (kind: string) =>
    sumOf(
      ofType(events, 'cash.moved').filter((e) => e.shiftId === shiftId && e.body.kind === kind),
      ({ body }) => body.amountMinor,
    );
  const opened = ofType(events, 'shift.opened').filter(({ body }) => body.shiftId === shiftId);
  return {
    floatMinor: sumOf(opened, ({ body }) =>
      sumOf(body.floatCounts, ({ valueMinor, count }) => valueMinor * count),
    ),
    tenderedMinor: sumOf(cash, ({ tender: { detail } }) =>
      detail.kind === 'cash' ? detail.tenderedMinor : 0,
    ),
    changeMinor: sumOf(cash, ({ tender }) => tender.changeMinor),
    refundedMinor: sumOf(refundsIn(events, shiftId, 'cash'), ({ body }) => body.amountMinor),
    paidInMinor: moved('paid-in'),
    paidOutMinor: moved('paid-out'),
    droppedMinor: moved('drop'),
    floatInMinor: moved('float-in'),
    floatOutMinor: moved('float-out'),
  };
}

/** What should be there of each way to pay. */
export function expectedByKind(events: Events, shiftId: string): ByKind {
  const part = cashParts(events, shiftId);
  const of = (name: string) => part[name] ?? 0;
  const sums: Record<string, number> = {
    cash:
      of('floatMinor') +
      of('tenderedMinor') -
      of('changeMinor') -
      of('refundedMinor') +
      of('paidInMinor') -
      of('paidOutMinor') -
      of('droppedMinor') +
      of('floatInMinor') -
      of('floatOutMinor'),
    check: 0,
  };
  const add = (kind: string, amount: number) => {
    sums[kind] = (sums[kind] ?? 0) + amount;
  };
  for (const each of liveTenders(events).filter((live) => live.shiftId === shiftId)) {
    const { detail } = each.tender;
    if (detail.kind === 'check') add('check', detail.amountMinor);
    if (detail.kind !== 'cash' && detail.kind !== 'check') add(slipOf(detail), detail.amountMinor);
  }
  for (const { body } of [
    ...refundsIn(events, shiftId, 'card'),
    ...refundsIn(events, shiftId, 'financing'),
  ]) {
    add(slipOf(body.tender), 0 - body.amountMinor);
  }
  return sums;
}

/** What a count comes to: of the checks, those that were seen and still are checks. */
export function countedByKind(events: Events, shiftId: string, count: DrawerCount): ByKind {
  const seen = liveTenders(events).filter(
    ({ shiftId: where, tender }) =>
      where === shiftId && tender.detail.kind === 'check' && count.checks.includes(tender.tenderId),
  );
  return {
    cash: moneyIn(count.cash),
    check: sumOf(seen, ({ tender }) => tender.amountMinor),
    ...Object.fromEntries(
      count.slips.map(({ kind, brand, amountMinor }) => [`${kind}/${brand}`, Number(amountMinor)]),
    ),
  };
}

export function moneyIn({ counts, rolls }: CashCountFact): number {
  return (
    sumOf(counts, ({ valueMinor, count }) => valueMinor * count) +
    sumOf(rolls, ({ valueMinor, coins, count }) => valueMinor * coins * count)
  );
}

/** Sold and taken back in `shiftIds` together, by the papers that say so. */
export function grandTotals(
  events: Events,
  shiftIds: readonly string[],
): { salesMinor: number; returnsMinor: number } {
  const isIn = ({ shiftId }: { readonly shiftId: string | null }) =>
    shiftId !== null && shiftIds.includes(shiftId);
  return {
    salesMinor: sumOf(
      ofType(events, 'invoice.finalized').filter(isIn),
      ({ body }) => body.totals.totalMinor,
    ),
    returnsMinor: sumOf(
      ofType(events, 'credit-note.issued').filter(isIn),
      ({ body }) => body.credited.totalMinor,
    ),
  };
}

/** Whose slip it is, told by the fields that a tender of its kind has. */
function slipOf(tender: {
  readonly kind: string;
  readonly brand?: string;
  readonly provider?: string;
}): string {
  return `${tender.kind}/${tender.brand ?? tender.provider ?? ''}`;
}

function refundsIn(events: Events, shiftId: string, kind: RefundTender['kind']) {
  return ofType(events, 'refund.paid').filter(
    (event) => event.shiftId === shiftId && event.body.tender.kind === kind,
  );
}
