import type { Minor } from '@shared/domain/money/money';
import type { ClientId, InvoiceId, PlanId } from '@shared/lib/ids';
import { and, asc, desc, eq, exists } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { invoices, planInvoices, plans } from '../schema/schema';

export type PlanRow = typeof plans.$inferSelect;

export function findPlan(db: ReadableDb, planId: PlanId): PlanRow | null {
  return db.select().from(plans).where(eq(plans.planId, planId)).get() ?? null;
}

const LATEST = 200;

/** The latest notes, those of `clientId` if one is given, the newest first. */
export function findLatestPlans(db: ReadableDb, clientId: ClientId | null): PlanRow[] {
  const isMeant = clientId === null ? undefined : eq(plans.clientId, clientId);
  return db.select().from(plans).where(isMeant).orderBy(desc(plans.agreedAtMs)).limit(LATEST).all();
}

/** Notes that hold and of which something may be owed: an invoice of theirs is not settled. */
export function findOpenPlans(db: ReadableDb, clientId: ClientId | null): PlanRow[] {
  const isOwed = exists(
    db
      .select({ planId: planInvoices.planId })
      .from(planInvoices)
      .innerJoin(invoices, eq(invoices.invoiceId, planInvoices.invoiceId))
      .where(and(eq(planInvoices.planId, plans.planId), eq(invoices.status, 'finalized'))),
  );
  const isMeant = clientId === null ? undefined : eq(plans.clientId, clientId);
  return db
    .select()
    .from(plans)
    .where(and(eq(plans.status, 'agreed'), isOwed, isMeant))
    .orderBy(asc(plans.agreedAtMs), asc(plans.numberSequence))
    .all();
}

/** The invoices of a note, and what it puts off of each. */
export function findPlanInvoices(
  db: ReadableDb,
  planId: PlanId,
): { readonly invoiceId: InvoiceId; readonly number: string; readonly amountMinor: Minor }[] {
  const rows = db
    .select({
      invoiceId: planInvoices.invoiceId,
      number: invoices.numberText,
      amountMinor: planInvoices.amountMinor,
    })
    .from(planInvoices)
    .innerJoin(invoices, eq(invoices.invoiceId, planInvoices.invoiceId))
    .where(eq(planInvoices.planId, planId))
    .orderBy(asc(invoices.numberSequence))
    .all();
  return rows.map((row) => ({ ...row, number: row.number ?? '' }));
}

/** The notes that hold for an invoice, the oldest first. */
export function findPlansOfInvoice(
  db: ReadableDb,
  invoiceId: InvoiceId,
): { readonly planId: PlanId; readonly amountMinor: Minor }[] {
  return db
    .select({ planId: planInvoices.planId, amountMinor: planInvoices.amountMinor })
    .from(planInvoices)
    .innerJoin(plans, eq(plans.planId, planInvoices.planId))
    .where(and(eq(planInvoices.invoiceId, invoiceId), eq(plans.status, 'agreed')))
    .orderBy(asc(plans.agreedAtMs), asc(plans.numberSequence))
    .all();
}
