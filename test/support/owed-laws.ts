import { findCreditsLeft } from '@main/db/repos/credits';
import { requireInvoice } from '@main/db/repos/invoices';
import type { JournalEvent } from '@shared/journal/events';
import { dueOf } from '@shared/journal/reducers/invoice';
import type { ClientId, InvoiceId } from '@shared/lib/ids';
import { expect } from 'vitest';
import { forTheBank } from './cash-model';
import { liveTenders } from './drawer-model';
import { journalOf, ofType, sumOf } from './journal-reader';
import { owedModel } from './owed-model';
import type { TestTill } from './till-context';

/** What must hold of money that is owed, each law held against the journal alone. */
export const OWED_LAWS: Readonly<Record<string, (till: TestTill) => void>> = {
  'no part is more than either side of it': expectPartsWithinBothSides,
  'what the books say of a client is what is owed less what is left': expectClientBalances,
  'a check is taken back from where it lay, and its bag arrives without it': expectChecksInPlace,
  'no more goes back than was paid': expectRefundsWithinPayments,
  'no more is credited than was sold': expectNotesWithinLines,
  'what is only agreed upon changes nothing that is owed': expectAgreedBooksNothing,
  'what becomes of an estimate is every line that was converted': expectConvertedWhole,
};

function expectPartsWithinBothSides(till: TestTill): void {
  const { owed, left, totals, made } = owedModel(journalOf(till.database));
  for (const [sums, whole] of [
    [owed, totals],
    [left, made],
  ] as const) {
    for (const [id, amount] of sums) {
      expect(amount, id).toBeGreaterThanOrEqual(0);
      expect(amount, id).toBeLessThanOrEqual(whole.get(id) ?? 0);
    }
  }
}

function expectClientBalances({ database }: TestTill): void {
  const { owed, left } = owedModel(journalOf(database));
  const sql = `SELECT coalesce(item_id, '') AS item, account, sum(amount_minor) AS sum
    FROM ledger_entries WHERE account LIKE 'receivable/%' OR account LIKE 'client-credit/%'
    GROUP BY 1, 2 HAVING sum(amount_minor) <> 0`;
  const booked = database.sqlite
    .prepare<[], { item: string; account: string; sum: number }>(sql)
    .all();
  const model = new Map([...owed, ...[...left].map(([id, each]) => [id, -each] as const)]);
  const byItem = Object.fromEntries(booked.map(({ item, sum }) => [item, sum]));
  const open = [...model].filter(([, amount]) => amount !== 0);
  // Each invoice and each credit stands on the account of one client.
  expect(booked.length, 'accounts of an item').toBe(Object.keys(byItem).length);
  expect(byItem, 'the books').toEqual(Object.fromEntries(open));
  for (const { clientId, due } of dueByClient(database)) {
    const account = [`receivable/${clientId}`, `client-credit/${clientId}`];
    const ledger = booked.filter((each) => account.includes(each.account));
    expect(
      sumOf(ledger, ({ sum }) => sum),
      'a client',
    ).toBe(due);
  }
}

function expectChecksInPlace({ database }: TestTill): void {
  const sql = 'SELECT coalesce(sum(amount_minor), 0) FROM ledger_entries WHERE account = ?';
  const booked = database.sqlite.prepare<[string], number>(sql).pluck();
  for (const [account, amount] of Object.entries(forTheBank(journalOf(database)))) {
    expect(booked.get(account), account).toBe(amount);
  }
}

/** As the client's own page has it. */
function dueByClient(database: TestTill['database']) {
  const clients = database.sqlite
    .prepare<[], ClientId>('SELECT client_id FROM clients')
    .pluck()
    .all();
  const invoices = database.sqlite
    .prepare<[], InvoiceId>('SELECT invoice_id FROM invoices')
    .pluck()
    .all()
    .map((invoiceId) => requireInvoice(database.read, invoiceId));
  return clients.map((clientId) => {
    const owed = invoices.filter((invoice) => invoice.clientId === clientId);
    const credits = findCreditsLeft(database.read, clientId);
    return { clientId, due: sumOf(owed, dueOf) - sumOf(credits, ({ leftMinor }) => leftMinor) };
  });
}

function expectRefundsWithinPayments({ database }: TestTill): void {
  const events = journalOf(database);
  const refunds = ofType(events, 'refund.paid').map(({ body }) => body);
  const tenders = liveTenders(events);
  for (const paymentId of new Set(refunds.map((each) => each.paymentId))) {
    if (paymentId === null) continue;
    const back = refunds.filter((each) => each.paymentId === paymentId);
    const paid = tenders.filter((each) => each.paymentId === paymentId);
    expect(
      sumOf(back, ({ amountMinor }) => amountMinor),
      'of a payment',
    ).toBeLessThanOrEqual(sumOf(paid, ({ tender }) => tender.amountMinor));
  }
  for (const { body } of ofType(events, 'credit-note.issued')) {
    const out = refunds.filter((each) => each.creditNoteId === body.creditNoteId);
    const settled = sumOf(out, (each) => each.amountMinor + each.cashRoundingMinor);
    const kept = body.excess?.amountMinor ?? 0;
    expect(settled + kept, 'of a note').toBeLessThanOrEqual(body.credited.totalMinor);
  }
}

function expectNotesWithinLines({ database }: TestTill): void {
  const events = journalOf(database);
  const notes = ofType(events, 'credit-note.issued').map(({ body }) => body);
  for (const { body } of ofType(events, 'invoice.finalized')) {
    const here = notes.filter(({ invoiceId }) => invoiceId === body.invoiceId);
    const credited = sumOf(here, (each) => each.credited.totalMinor);
    expect(credited, 'of an invoice').toBeLessThanOrEqual(body.totals.totalMinor);
    for (const { lineId, netMinor } of body.totals.lines) {
      const of = here.flatMap((each) => each.credited.lines.filter((one) => one.lineId === lineId));
      expect(
        sumOf(of, (each) => each.netMinor),
        'of a line',
      ).toBeLessThanOrEqual(netMinor);
      expect(
        sumOf(of, (each) => each.quantityMilli),
        'quantity of a line',
      ).toBeLessThanOrEqual(soldMilli(events, lineId));
    }
  }
}

function soldMilli(events: readonly JournalEvent[], lineId: string): number {
  const added = ofType(events, 'invoice.lines-added').flatMap(({ body }) => body.lines);
  const changed = ofType(events, 'invoice.line-changed').filter(
    ({ body }) => body.lineId === lineId,
  );
  const latest = changed.findLast(({ body }) => body.changes.quantityMilli !== undefined);
  const first = added.find((line) => line.lineId === lineId)?.quantityMilli ?? 0;
  return latest?.body.changes.quantityMilli ?? first;
}

const AGREED = [
  ...['dispute.opened', 'dispute.resolved', 'plan.agreed', 'plan.ended', 'account-terms.set'],
  ...['invoice.put-on-account', 'credit-application.submitted', 'credit-application.decided'],
  ...['estimate.drafted', 'estimate.accepted', 'estimate.declined', 'estimate.invoiced'],
];

function expectAgreedBooksNothing({ database }: TestTill): void {
  const booked = new Set(
    database.sqlite.prepare<[], string>('SELECT event_id FROM ledger_entries').pluck().all(),
  );
  const agreed = journalOf(database).filter(({ type }) => AGREED.includes(type));
  expect(agreed.filter(({ eventId }) => booked.has(eventId)).map(({ type }) => type)).toEqual([]);
}

function expectConvertedWhole({ database }: TestTill): void {
  const events = journalOf(database);
  const added = ofType(events, 'invoice.lines-added').flatMap(({ body }) =>
    body.lines.map((line) => ({ invoiceId: body.invoiceId, ...line })),
  );
  const converted = ofType(events, 'estimate.invoiced');
  for (const event of converted) {
    const { estimateId, invoiceId, lines } = event.body;
    const drafts = ofType(events, 'estimate.drafted').filter(
      ({ body, tillSeq }) => body.estimateId === estimateId && tillSeq < event.tillSeq,
    );
    const content = drafts.at(-1)?.body.content.lines ?? [];
    for (const { estimateLineId, lineId } of lines) {
      const wanted = content.find((line) => line.estimateLineId === estimateLineId);
      const got = added.find((line) => line.lineId === lineId);
      expect(got, 'a line of the invoice').toMatchObject({
        ...{ invoiceId, productId: wanted?.productId, patientId: wanted?.patientId },
      });
      const sides = [wanted?.lowMilli, wanted?.highMilli];
      expect(sides, 'as little or as much').toContain(got?.quantityMilli);
    }
  }
  const names = converted.flatMap(({ body }) =>
    body.lines.map(({ estimateLineId }) => `${body.estimateId} ${estimateLineId}`),
  );
  expect(new Set(names).size, 'each line once').toBe(names.length);
}
