import type { Minor } from '@shared/domain/money/money';
import { addMinor, negateMinor, ZERO } from '@shared/domain/money/money';
import type { JournalEvent } from '@shared/journal/events';
import { assert } from '@shared/lib/assert';
import type { ShiftId, TillId } from '@shared/lib/ids';
import { eq, sql } from 'drizzle-orm';
import type { WritableDb } from '../database';
import { placeholdersFor, prepared } from '../prepared';
import { countDocument } from '../repos/counters';
import { requireInvoice } from '../repos/invoices';
import { requirePayment } from '../repos/payments';
import { creditNotes, grandTotals, payments, paymentTenders, refunds } from '../schema/schema';
import { changeInvoiceSum, makeCredit, useCredits } from './accounts';
import { redeemCertificates, voidCertificates } from './certificates';
import { authorOf, shiftOf } from './shifts';

/** The invoices are owed again; the payment stays to be seen. */
export function projectVoidedPayment(db: WritableDb, event: JournalEvent<'payment.voided'>): void {
  const { paymentId, reason } = event.body;
  db.update(payments)
    .set({ voidedAtMs: event.occurredAtMs, voidedBy: authorOf(event), voidReason: reason })
    .where(eq(payments.paymentId, paymentId))
    .run();
  const payment = requirePayment(db, paymentId);
  for (const { invoiceId, amountMinor } of payment.allocations) {
    changeInvoiceSum(db, invoiceId, 'allocatedMinor', negateMinor(amountMinor));
  }
  useCredits(db, payment.creditsUsed, -1);
  useCredits(db, payment.creditsMade);
  voidCertificates(db, payment, event.occurredAtMs);
  redeemCertificates(db, payment.tenders, payment.takenAtMs, -1);
}

/** The new tender stands where the old one stood. */
export function projectTenderChange(
  db: WritableDb,
  { body }: JournalEvent<'payment.tender-changed'>,
): void {
  const { paymentId, replacedTenderId, tender, cashRoundingMinor } = body;
  const isReplaced = eq(paymentTenders.tenderId, replacedTenderId);
  const replaced = db.select().from(paymentTenders).where(isReplaced).get();
  assert(replaced !== undefined, 'what is replaced was there');
  const { position } = replaced;
  const { kind } = tender.detail;
  const { takenAtMs } = requirePayment(db, paymentId);
  redeemCertificates(db, [replaced], takenAtMs, -1);
  redeemCertificates(db, [tender], takenAtMs);
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
  const { number, credited, excess, ...note } = event.body;
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
  changeInvoiceSum(db, note.invoiceId, 'creditedMinor', totalMinor);
  if (excess === undefined) return;
  // It was paid already, and stays here as credit instead.
  changeInvoiceSum(db, note.invoiceId, 'refundedMinor', excess.amountMinor);
  const { clientId } = requireInvoice(db, note.invoiceId);
  assert(clientId !== null, 'credit belongs to a client');
  makeCredit(db, {
    ...excess,
    clientId,
    kind: 'credit-note',
    sourceId: note.creditNoteId,
    sourceNumber: number.text,
    estimateId: null,
    madeAtMs: event.occurredAtMs,
  });
}

export function projectRefund(db: WritableDb, event: JournalEvent<'refund.paid'>): void {
  const { number, ...refund } = event.body;
  const tillId = event.tillId as TillId;
  db.insert(refunds)
    .values({
      ...refund,
      creditNoteId: refund.creditNoteId ?? null,
      clientId: refund.clientId ?? null,
      creditsUsed: refund.creditsUsed ?? [],
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
  useCredits(db, refund.creditsUsed ?? []);
  if (refund.invoiceId === null) return;
  const settledMinor = addMinor(refund.amountMinor, refund.cashRoundingMinor);
  changeInvoiceSum(db, refund.invoiceId, 'refundedMinor', settledMinor);
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
