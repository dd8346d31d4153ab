import { assert } from '@shared/lib/assert';
import type { EmployeeId, ShiftId, TillId } from '@shared/lib/ids';
import type { JournalEvent } from '@shared/journal/events';
import { postingsFor } from '@shared/journal/ledger/postings';
import {
  allocateToInvoice,
  reduceInvoice,
  type InvoiceEvent,
} from '@shared/journal/reducers/invoice';
import { eq, sql } from 'drizzle-orm';
import type { WritableDb } from '../database';
import { placeholdersFor, prepared } from '../prepared';
import { findInvoice, requireInvoice, saveInvoice } from '../repos/invoices';
import type { LedgerEntry } from '../repos/ledger';
import {
  documentCounters,
  ledgerEntries,
  paymentAllocations,
  payments,
  paymentTenders,
  shifts,
} from '../schema/schema';

export function projectInvoice(db: WritableDb, event: InvoiceEvent): void {
  const before = findInvoice(db, event.body.invoiceId);
  saveInvoice(db, before, reduceInvoice(before, event));
  if (event.type === 'invoice.finalized') {
    countDocument(db, event.tillId as TillId, 'invoice', event.body.number.sequence);
  }
}

export function projectPayment(db: WritableDb, event: JournalEvent<'payment.taken'>): void {
  const { body, employeeId, shiftId } = event;
  const tillId = event.tillId as TillId;
  assert(employeeId !== null && shiftId !== null, 'a payment is taken by somebody, in a shift');
  const { paymentId, number, clientId, changeMinor, cashRoundingMinor } = body;
  db.insert(payments)
    .values({
      paymentId,
      tillId,
      shiftId: shiftId as ShiftId,
      numberSequence: number.sequence,
      numberText: number.text,
      clientId,
      takenAtMs: event.occurredAtMs,
      takenBy: employeeId as EmployeeId,
      changeMinor,
      cashRoundingMinor,
      copies: 0,
    })
    .run();
  body.tenders.forEach((tender, position) => {
    const { kind } = tender.detail;
    db.insert(paymentTenders)
      .values({ ...tender, paymentId, position, kind })
      .run();
  });
  for (const { invoiceId, amountMinor } of body.allocations) {
    db.insert(paymentAllocations).values({ paymentId, invoiceId, amountMinor }).run();
    const invoice = requireInvoice(db, invoiceId);
    saveInvoice(db, invoice, allocateToInvoice(invoice, amountMinor));
  }
  countDocument(db, tillId, 'payment', number.sequence);
}

export function projectReprint(db: WritableDb, { body }: JournalEvent<'receipt.reprinted'>): void {
  db.update(payments)
    .set({ copies: body.copyNumber })
    .where(eq(payments.paymentId, body.paymentId))
    .run();
}

export function projectShiftOpening(db: WritableDb, event: JournalEvent<'shift.opened'>): void {
  const { body, employeeId } = event;
  assert(employeeId !== null, 'a shift is opened by somebody');
  db.insert(shifts)
    .values({
      ...body,
      tillId: event.tillId as TillId,
      status: 'open',
      openedAtMs: event.occurredAtMs,
      openedBy: employeeId as EmployeeId,
      closedAtMs: null,
      xReports: 0,
    })
    .run();
}

export function projectShiftClosing(db: WritableDb, event: JournalEvent<'shift.closed'>): void {
  db.update(shifts)
    .set({ status: 'closed', closedAtMs: event.occurredAtMs })
    .where(eq(shifts.shiftId, event.body.shiftId))
    .run();
}

export function projectXReport(db: WritableDb, { body }: JournalEvent<'x-report.taken'>): void {
  db.update(shifts)
    .set({ xReports: sql`${shifts.xReports} + 1` })
    .where(eq(shifts.shiftId, body.shiftId))
    .run();
}

const ledgerInsert = prepared((db) =>
  db.insert(ledgerEntries).values(placeholdersFor(ledgerEntries)).prepare(),
);

/** Books what `event` moves. The invoices it speaks of are already as they are after it. */
export function projectLedger(db: WritableDb, event: JournalEvent): void {
  const { eventId, occurredAtMs } = event;
  const shiftId = event.shiftId as ShiftId | null;
  postingsFor(event, (invoiceId) => requireInvoice(db, invoiceId)).forEach((posting, index) => {
    const entryNo = index + 1;
    const entry: LedgerEntry = { ...posting, eventId, entryNo, occurredAtMs, shiftId };
    ledgerInsert(db).run(entry);
  });
}

function countDocument(
  db: WritableDb,
  tillId: TillId,
  kind: 'invoice' | 'payment',
  lastSequence: number,
): void {
  db.insert(documentCounters)
    .values({ tillId, kind, lastSequence })
    .onConflictDoUpdate({
      target: [documentCounters.tillId, documentCounters.kind],
      set: { lastSequence },
    })
    .run();
}
