import type {
  CorrectionId,
  CreditNoteId,
  InvoiceId,
  PaymentId,
  RefundId,
  ShiftId,
  TillId,
} from '@shared/lib/ids';
import { addMinor, minor, type Minor } from '@shared/domain/money/money';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { creditNotes, grandTotals, refunds, shiftCorrections, shifts } from '../schema/schema';
import type { GrandTotals } from '@shared/journal/cash-facts';

export type CorrectionRow = typeof shiftCorrections.$inferSelect;
export type RefundRow = typeof refunds.$inferSelect;
export type CreditNoteRow = typeof creditNotes.$inferSelect;

export function findCorrection(db: ReadableDb, correctionId: CorrectionId): CorrectionRow | null {
  const isIt = eq(shiftCorrections.correctionId, correctionId);
  return db.select().from(shiftCorrections).where(isIt).get() ?? null;
}

/** What was found out about a closed shift, the oldest first. */
export function findCorrections(db: ReadableDb, shiftId: ShiftId): CorrectionRow[] {
  return db
    .select()
    .from(shiftCorrections)
    .where(eq(shiftCorrections.shiftId, shiftId))
    .orderBy(asc(shiftCorrections.correctedAtMs))
    .all();
}

/** Cash that was found, or is missing, since its shift was closed, and is in no bag yet. */
export function findCorrectionsToBank(db: ReadableDb, tillId: TillId): CorrectionRow[] {
  const rows = db
    .select({ correction: shiftCorrections })
    .from(shiftCorrections)
    .innerJoin(shifts, eq(shifts.shiftId, shiftCorrections.shiftId))
    .where(
      and(
        eq(shifts.tillId, tillId),
        eq(shiftCorrections.kind, 'cash'),
        isNull(shiftCorrections.depositId),
      ),
    )
    .orderBy(asc(shiftCorrections.correctedAtMs))
    .all();
  return rows.map(({ correction }) => correction);
}

export function findRefund(db: ReadableDb, refundId: RefundId): RefundRow | null {
  return db.select().from(refunds).where(eq(refunds.refundId, refundId)).get() ?? null;
}

export function findRefundsOfShift(db: ReadableDb, shiftId: ShiftId): RefundRow[] {
  return db
    .select()
    .from(refunds)
    .where(eq(refunds.shiftId, shiftId))
    .orderBy(asc(refunds.numberSequence))
    .all();
}

export function findRefundsOfPayment(db: ReadableDb, paymentId: PaymentId): RefundRow[] {
  return db.select().from(refunds).where(eq(refunds.paymentId, paymentId)).all();
}

/** What was paid out on a credit note, in the order of the numbers. */
export function findRefundsOfCreditNote(db: ReadableDb, creditNoteId: CreditNoteId): RefundRow[] {
  return db
    .select()
    .from(refunds)
    .where(eq(refunds.creditNoteId, creditNoteId))
    .orderBy(asc(refunds.numberSequence))
    .all();
}

/** What went back of a payment, rounding and all. */
export function refundedOf(db: ReadableDb, paymentId: PaymentId): Minor {
  return settledBy(findRefundsOfPayment(db, paymentId));
}

/** What `rows` settled together, rounding and all. */
export function settledBy(
  rows: readonly Pick<RefundRow, 'amountMinor' | 'cashRoundingMinor'>[],
): Minor {
  return rows.reduce(
    (sum, { amountMinor, cashRoundingMinor }) =>
      addMinor(sum, addMinor(amountMinor, cashRoundingMinor)),
    minor(0),
  );
}

export function findCreditNote(db: ReadableDb, creditNoteId: CreditNoteId): CreditNoteRow | null {
  const isIt = eq(creditNotes.creditNoteId, creditNoteId);
  return db.select().from(creditNotes).where(isIt).get() ?? null;
}

export function findCreditNotes(db: ReadableDb, invoiceId: InvoiceId): CreditNoteRow[] {
  return db
    .select()
    .from(creditNotes)
    .where(eq(creditNotes.invoiceId, invoiceId))
    .orderBy(asc(creditNotes.numberSequence))
    .all();
}

export function findCreditNotesOfShift(db: ReadableDb, shiftId: ShiftId): CreditNoteRow[] {
  return db
    .select()
    .from(creditNotes)
    .where(eq(creditNotes.shiftId, shiftId))
    .orderBy(asc(creditNotes.numberSequence))
    .all();
}

/** What the till has sold and taken back since it began. */
export function grandTotalsOf(db: ReadableDb, tillId: TillId): GrandTotals {
  const row = db.select().from(grandTotals).where(eq(grandTotals.tillId, tillId)).get();
  return { salesMinor: row?.salesMinor ?? minor(0), returnsMinor: row?.returnsMinor ?? minor(0) };
}
