import type { Minor } from '@shared/domain/money/money';
import { addMinor, negateMinor, ZERO } from '@shared/domain/money/money';
import type { JournalEvent } from '@shared/journal/events';
import {
  allocateToInvoice,
  creditOnInvoice,
  refundOnInvoice,
  type InvoiceState,
} from '@shared/journal/reducers/invoice';
import type { InvoiceId, ShiftId, TillId } from '@shared/lib/ids';
import { eq, sql } from 'drizzle-orm';
import type { WritableDb } from '../database';
import { placeholdersFor, prepared } from '../prepared';
import { countDocument } from '../repos/counters';
import { requireInvoice, saveInvoice } from '../repos/invoices';
import { requirePayment } from '../repos/payments';
import { creditNotes, grandTotals, payments, paymentTenders, refunds } from '../schema/schema';
import { authorOf, shiftOf } from './shifts';

/** The invoices are owed again; the payment stays to be seen. */
export function projectVoidedPayment(db: WritableDb, event: JournalEvent<'payment.voided'>): void {
  const { paymentId, reason } = event.body;
  db.update(payments)
    .set({ voidedAtMs: event.occurredAtMs, voidedBy: authorOf(event), voidReason: reason })
    .where(eq(payments.paymentId, paymentId))
    .run();
  for (const { invoiceId, amountMinor } of requirePayment(db, paymentId).allocations) {
    changeInvoice(db, invoiceId, (invoice) => allocateToInvoice(invoice, negateMinor(amountMinor)));
  }
}

/** The new tender stands where the old one stood. */
export function projectTenderChange(
  db: WritableDb,
  { body }: JournalEvent<'payment.tender-changed'>,
): void {
  const { paymentId, replacedTenderId, tender, cashRoundingMinor } = body;
  const isReplaced = eq(paymentTenders.tenderId, replacedTenderId);
  const position = db.select().from(paymentTenders).where(isReplaced).get()?.position ?? 0;
  const { kind } = tender.detail;
  db.update(paymentTenders).set({ replacedBy: tender.tenderId }).where(isReplaced).run();
  db.insert(paymentTenders)
    .values({ ...tender, paymentId, position, kind, replacedBy: null, depositId: null })
    .run();
  const changeMinor = requirePayment(db, paymentId).tenders.reduce(
    (sum, each) => addMinor(sum, each.changeMinor),
    ZERO,
  );
  db.update(payments)
    .set({ cashRoundingMinor, changeMinor })
    .where(eq(payments.paymentId, paymentId))
    .run();
}

export function projectCreditNote(db: WritableDb, event: JournalEvent<'credit-note.issued'>): void {
  const { number, credited, ...note } = event.body;
  const tillId = event.tillId as TillId;
  const { totalMinor } = credited;
  db.insert(creditNotes)
    .values({
      ...note,
      credited,
      tillId,
      shiftId: event.shiftId as ShiftId | null,
      numberSequence: number.sequence,
      numberText: number.text,
      totalMinor,
      issuedAtMs: event.occurredAtMs,
      issuedBy: authorOf(event),
    })
    .run();
  countDocument(db, tillId, 'credit-note', number.sequence);
  growTotals(db, tillId, { salesMinor: ZERO, returnsMinor: totalMinor });
  changeInvoice(db, note.invoiceId, (invoice) => creditOnInvoice(invoice, totalMinor));
}

export function projectRefund(db: WritableDb, event: JournalEvent<'refund.paid'>): void {
  const { number, ...refund } = event.body;
  const tillId = event.tillId as TillId;
  db.insert(refunds)
    .values({
      ...refund,
      tillId,
      shiftId: shiftOf(event),
      numberSequence: number.sequence,
      numberText: number.text,
      kind: refund.tender.kind,
      paidAtMs: event.occurredAtMs,
      paidBy: authorOf(event),
    })
    .run();
  countDocument(db, tillId, 'refund', number.sequence);
  const settledMinor = addMinor(refund.amountMinor, refund.cashRoundingMinor);
  changeInvoice(db, refund.invoiceId, (invoice) => refundOnInvoice(invoice, settledMinor));
}

const growing = prepared((db) =>
  db
    .insert(grandTotals)
    .values(placeholdersFor(grandTotals))
    .onConflictDoUpdate({
      target: grandTotals.tillId,
      set: {
        salesMinor: sql`${grandTotals.salesMinor} + excluded.sales_minor`,
        returnsMinor: sql`${grandTotals.returnsMinor} + excluded.returns_minor`,
      },
    })
    .prepare(),
);

/** Adds to what the till has sold, or has taken back, since it began. */
export function growTotals(
  db: WritableDb,
  tillId: TillId,
  { salesMinor, returnsMinor }: { readonly salesMinor: Minor; readonly returnsMinor: Minor },
): void {
  growing(db).run({ tillId, salesMinor, returnsMinor });
}

function changeInvoice(
  db: WritableDb,
  invoiceId: InvoiceId,
  change: (before: InvoiceState) => InvoiceState,
): void {
  const before = requireInvoice(db, invoiceId);
  saveInvoice(db, before, change(before));
}
