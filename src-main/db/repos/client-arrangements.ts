import type { Minor } from '@shared/domain/money/money';
import type { Instalment, InvoicePart } from '@shared/journal/account-facts';
import type { ClientId, InvoiceId, PlanId } from '@shared/lib/ids';
import { and, asc, count, eq, gte, inArray, isNull, lt, or, sql, sum, type SQL } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { prepared } from '../prepared';
import {
  accountCharges,
  cardAttempts,
  checkReturns,
  disputes,
  dueDates,
  planInvoices,
  plans,
} from '../schema/schema';

/** A promissory note, and the part of each invoice that it put off. */
export interface PlanWithParts {
  readonly planId: PlanId;
  readonly clientId: ClientId;
  readonly numberText: string;
  readonly agreedAtMs: number;
  readonly instalments: readonly Instalment[];
  readonly parts: readonly InvoicePart[];
}

const isAgreed = sql`${plans.status} = 'agreed'`;

const agreedPlansOf = prepared((db) =>
  plansWhere(db, and(eq(plans.clientId, sql.placeholder('clientId')), isAgreed)).prepare(),
);

/** The promissory notes of the client that hold, the oldest first. */
export function findAgreedPlansOf(db: ReadableDb, clientId: ClientId): PlanWithParts[] {
  return withParts(agreedPlansOf(db).all({ clientId }));
}

/**
 * The promissory notes that put some of `ids` off, with the parts of these alone, the oldest first:
 * those that held when `atMs` came, or where it is null those that hold.
 */
export function findPlansAt(
  db: ReadableDb,
  ids: readonly InvoiceId[],
  atMs: number | null,
): PlanWithParts[] {
  const held =
    atMs === null
      ? isAgreed
      : and(lt(plans.agreedAtMs, atMs), or(isNull(plans.endedAtMs), gte(plans.endedAtMs, atMs)));
  return withParts(plansWhere(db, and(inArray(planInvoices.invoiceId, [...ids]), held)).all());
}

function plansWhere(db: ReadableDb, isMeant: SQL | undefined) {
  const { planId, clientId, numberText, instalments, agreedAtMs } = plans;
  const { invoiceId, amountMinor } = planInvoices;
  return db
    .select({
      plan: { planId, clientId, numberText, instalments, agreedAtMs },
      part: { invoiceId, amountMinor },
    })
    .from(planInvoices)
    .innerJoin(plans, eq(plans.planId, planInvoices.planId))
    .where(isMeant)
    .orderBy(asc(agreedAtMs), asc(planId), asc(invoiceId));
}

type PlanRow = ReturnType<ReturnType<typeof plansWhere>['all']>[number];

function withParts(rows: readonly PlanRow[]): PlanWithParts[] {
  const found = new Map<PlanId, PlanWithParts>();
  for (const { plan, part } of rows) {
    const before = found.get(plan.planId)?.parts ?? [];
    found.set(plan.planId, { ...plan, parts: [...before, part] });
  }
  return [...found.values()];
}

export type DisputeRow = typeof disputes.$inferSelect;

const openDisputesOf = prepared((db) =>
  db
    .select()
    .from(disputes)
    .where(and(eq(disputes.clientId, sql.placeholder('clientId')), isNull(disputes.outcome)))
    .orderBy(asc(disputes.reviewOn))
    .prepare(),
);

/** What the client disputes and nobody has resolved, by the day on which it is to be looked at. */
export function findOpenDisputesOf(db: ReadableDb, clientId: ClientId): DisputeRow[] {
  return openDisputesOf(db).all({ clientId });
}

/** What was set aside of each of `ids` when `atMs` came. */
export function findDisputedAt(
  db: ReadableDb,
  ids: readonly InvoiceId[],
  atMs: number,
): Map<InvoiceId, Minor> {
  const wasOpen = or(isNull(disputes.resolvedAtMs), gte(disputes.resolvedAtMs, atMs));
  const rows = db
    .select({ id: disputes.invoiceId, minor: sql<Minor>`${sum(disputes.amountMinor)} + 0` })
    .from(disputes)
    .where(and(inArray(disputes.invoiceId, [...ids]), lt(disputes.openedAtMs, atMs), wasOpen))
    .groupBy(disputes.invoiceId)
    .all();
  return new Map(rows.map(({ id, minor }) => [id, minor]));
}

/** Until when each of `ids` might wait when `atMs` came; one that was due at once is not there. */
export function findDueDatesAt(
  db: ReadableDb,
  ids: readonly InvoiceId[],
  atMs: number,
): Map<InvoiceId, string> {
  const { invoiceId, dueOn, setAtMs, eventId } = dueDates;
  const rows = db
    .select({ invoiceId, dueOn })
    .from(dueDates)
    .where(and(inArray(invoiceId, [...ids]), lt(setAtMs, atMs)))
    .orderBy(asc(setAtMs), asc(eventId))
    .all();
  return new Map(rows.map((row) => [row.invoiceId, row.dueOn]));
}

export type ChargeRow = typeof accountCharges.$inferSelect;

/** What was charged before for being late with one of `ids`. */
export function findChargesFor(db: ReadableDb, ids: readonly InvoiceId[]): ChargeRow[] {
  const isFor = inArray(accountCharges.forInvoiceId, [...ids]);
  return db.select().from(accountCharges).where(isFor).all();
}

export type CardAttemptRow = typeof cardAttempts.$inferSelect;

const openAttemptsOf = prepared((db) => {
  const { state, clientId, triedAtMs } = cardAttempts;
  const isOpen = sql`${state} IN ('unknown', 'approved')`;
  return db
    .select()
    .from(cardAttempts)
    .where(and(isOpen, eq(clientId, sql.placeholder('clientId'))))
    .orderBy(asc(triedAtMs))
    .prepare();
});

/** Cards of the client of which nobody knows whether they were charged, or which no payment took. */
export function findOpenAttemptsOf(db: ReadableDb, clientId: ClientId): CardAttemptRow[] {
  return openAttemptsOf(db).all({ clientId });
}

const returnedChecksOf = prepared((db) =>
  db
    .select({ times: count() })
    .from(checkReturns)
    .where(eq(checkReturns.clientId, sql.placeholder('clientId')))
    .prepare(),
);

/** How many checks of the client the bank did not pay. */
export function countReturnedChecksOf(db: ReadableDb, clientId: ClientId): number {
  return returnedChecksOf(db).get({ clientId })?.times ?? 0;
}
