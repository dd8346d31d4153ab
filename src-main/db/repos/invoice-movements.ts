import { addMinor, sumMinor, type Minor } from '@shared/domain/money/money';
import type { CreditNoteId, InvoiceId } from '@shared/lib/ids';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import {
  checkReturns,
  clientCredits,
  creditNotes,
  paymentAllocations,
  payments,
  planInvoices,
  plans,
  refunds,
  writeOffs,
} from '../schema/schema';
import type { RefundRow } from './corrections';

/** A document that changed what is owed of an invoice after it was final. */
export interface MovementRow {
  readonly kind:
    'payment' | 'returned-check' | 'credit-note' | 'kept-as-credit' | 'refund' | 'write-off';
  readonly number: string;
  readonly occurredAtMs: number;
  readonly amountMinor: Minor;
}

/** Everything that stands against the invoice or was taken back of it, the oldest first. */
export function findMovements(db: ReadableDb, invoiceId: InvoiceId): MovementRow[] {
  return [
    ...findPaid(db, invoiceId),
    ...findReturned(db, invoiceId),
    ...findCredited(db, invoiceId),
    ...findRefunded(db, invoiceId),
    ...findWrittenOff(db, invoiceId),
  ].sort((a, b) => a.occurredAtMs - b.occurredAtMs);
}

export type PlanOfInvoice = typeof plans.$inferSelect & {
  /** What it puts off of each of its invoices. */
  readonly parts: readonly (typeof planInvoices.$inferSelect)[];
};

/** Promissory notes that hold and put off a part of the invoice, the oldest first. */
export function findPlansOf(db: ReadableDb, invoiceId: InvoiceId): PlanOfInvoice[] {
  return db
    .select({ plan: plans })
    .from(planInvoices)
    .innerJoin(plans, eq(plans.planId, planInvoices.planId))
    .where(and(eq(planInvoices.invoiceId, invoiceId), eq(plans.status, 'agreed')))
    .orderBy(asc(plans.agreedAtMs), asc(plans.planId))
    .all()
    .map(({ plan }) => ({
      ...plan,
      parts: db.select().from(planInvoices).where(eq(planInvoices.planId, plan.planId)).all(),
    }));
}

function findPaid(db: ReadableDb, invoiceId: InvoiceId): MovementRow[] {
  return db
    .select({
      kind: sql<'payment'>`'payment'`,
      number: payments.numberText,
      occurredAtMs: payments.takenAtMs,
      amountMinor: paymentAllocations.amountMinor,
    })
    .from(paymentAllocations)
    .innerJoin(payments, eq(payments.paymentId, paymentAllocations.paymentId))
    .where(and(eq(paymentAllocations.invoiceId, invoiceId), isNull(payments.voidedAtMs)))
    .all();
}

function findReturned(db: ReadableDb, invoiceId: InvoiceId): MovementRow[] {
  return db
    .select({ check: checkReturns, number: payments.numberText })
    .from(paymentAllocations)
    .innerJoin(checkReturns, eq(checkReturns.paymentId, paymentAllocations.paymentId))
    .innerJoin(payments, eq(payments.paymentId, paymentAllocations.paymentId))
    .where(eq(paymentAllocations.invoiceId, invoiceId))
    .all()
    .flatMap(({ check, number }) =>
      check.invoices
        .filter((part) => part.invoiceId === invoiceId)
        .map(({ amountMinor }) => ({
          ...{ kind: 'returned-check' as const, number, amountMinor },
          occurredAtMs: check.returnedAtMs,
        })),
    );
}

function findCredited(db: ReadableDb, invoiceId: InvoiceId): MovementRow[] {
  const notes = db.select().from(creditNotes).where(eq(creditNotes.invoiceId, invoiceId)).all();
  return notes.flatMap(({ creditNoteId, numberText: number, issuedAtMs, totalMinor }) => {
    const keptMinor = findKeptOf(db, creditNoteId);
    const about = { number, occurredAtMs: issuedAtMs };
    const note = { ...about, kind: 'credit-note' as const, amountMinor: totalMinor };
    if (keptMinor === 0) return [note];
    return [note, { ...about, kind: 'kept-as-credit' as const, amountMinor: keptMinor }];
  });
}

function findRefunded(db: ReadableDb, invoiceId: InvoiceId): MovementRow[] {
  return findRefundsOfInvoice(db, invoiceId).map((refund) => ({
    ...{ kind: 'refund' as const, number: refund.numberText, occurredAtMs: refund.paidAtMs },
    amountMinor: addMinor(refund.amountMinor, refund.cashRoundingMinor),
  }));
}

/** What was paid back for the invoice, the oldest first. */
export function findRefundsOfInvoice(db: ReadableDb, invoiceId: InvoiceId): RefundRow[] {
  // By the payments of the invoice, of which there is an index.
  return db
    .selectDistinct({ refund: refunds })
    .from(paymentAllocations)
    .innerJoin(refunds, eq(refunds.paymentId, paymentAllocations.paymentId))
    .where(and(eq(paymentAllocations.invoiceId, invoiceId), eq(refunds.invoiceId, invoiceId)))
    .orderBy(asc(refunds.numberSequence))
    .all()
    .map(({ refund }) => refund);
}

/** What of a credit note stays with the hospital as the client's credit. */
export function findKeptOf(db: ReadableDb, creditNoteId: CreditNoteId): Minor {
  const isOfIt = eq(clientCredits.sourceId, creditNoteId);
  const kept = db.select().from(clientCredits).where(isOfIt).all();
  return sumMinor(kept.map(({ amountMinor }) => amountMinor));
}

function findWrittenOff(db: ReadableDb, invoiceId: InvoiceId): MovementRow[] {
  const rows = db.select().from(writeOffs).where(eq(writeOffs.invoiceId, invoiceId)).all();
  return rows.map(({ numberText: number, madeAtMs, amountMinor }) => ({
    ...{ kind: 'write-off' as const, number, amountMinor },
    occurredAtMs: madeAtMs,
  }));
}
