import { minor, type Minor } from '@shared/domain/money/money';
import type { TenderInput } from '@shared/journal/money-facts';
import type { EmployeeId, ShiftId } from '@shared/lib/ids';
import { and, count, countDistinct, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { brandIn } from '../schema/columns';
import {
  invoiceLines,
  invoices,
  paymentAllocations,
  payments,
  paymentTenders,
  refunds,
} from '../schema/schema';

/** How often somebody did something in a shift, and what it came to. */
export interface DoneBy {
  readonly employeeId: EmployeeId;
  readonly count: number;
  readonly amountMinor: Minor;
}

/** What somebody took in one way. */
export interface TakenBy extends DoneBy {
  readonly kind: TenderInput['kind'];
  /** Of a card only. */
  readonly brand: string | null;
}

const takenIn = (shiftId: ShiftId) =>
  and(eq(payments.shiftId, shiftId), isNull(payments.voidedAtMs));

/** How many payments each took that nobody voided. */
export function paymentsTakenIn(
  db: ReadableDb,
  shiftId: ShiftId,
): { readonly employeeId: EmployeeId; readonly count: number }[] {
  return db
    .select({ employeeId: payments.takenBy, count: count() })
    .from(payments)
    .where(takenIn(shiftId))
    .groupBy(payments.takenBy)
    .all();
}

/** What each took, by kind and brand, as the tenders count now. */
export function tendersTakenIn(db: ReadableDb, shiftId: ShiftId): TakenBy[] {
  const { kind } = paymentTenders;
  const brand = brandIn(paymentTenders.detail);
  const rows = db
    .select({
      employeeId: payments.takenBy,
      kind,
      brand,
      count: count(),
      amountMinor: sql<number>`sum(${paymentTenders.amountMinor})`,
    })
    .from(payments)
    .innerJoin(paymentTenders, eq(paymentTenders.paymentId, payments.paymentId))
    .where(and(takenIn(shiftId), isNull(paymentTenders.replacedBy)))
    .groupBy(payments.takenBy, kind, brand)
    .all();
  return rows.map((row) => ({ ...row, amountMinor: minor(row.amountMinor) }));
}

export function refundsPaidIn(db: ReadableDb, shiftId: ShiftId): DoneBy[] {
  const rows = db
    .select({
      employeeId: refunds.paidBy,
      count: count(),
      amountMinor: sql<number>`sum(${refunds.amountMinor})`,
    })
    .from(refunds)
    .where(eq(refunds.shiftId, shiftId))
    .groupBy(refunds.paidBy)
    .all();
  return rows.map((row) => ({ ...row, amountMinor: minor(row.amountMinor) }));
}

/** The payments of a shift that were voided, by who voided them. */
export function paymentsVoidedIn(db: ReadableDb, shiftId: ShiftId): DoneBy[] {
  const rows = db
    .select({
      employeeId: payments.voidedBy,
      count: countDistinct(payments.paymentId),
      amountMinor: sql<number>`coalesce(sum(${paymentTenders.amountMinor}), 0)`,
    })
    .from(payments)
    .leftJoin(
      paymentTenders,
      and(eq(paymentTenders.paymentId, payments.paymentId), isNull(paymentTenders.replacedBy)),
    )
    .where(and(eq(payments.shiftId, shiftId), isNotNull(payments.voidedAtMs)))
    .groupBy(payments.voidedBy)
    .all();
  return rows.flatMap(({ employeeId, ...row }) =>
    employeeId === null ? [] : [{ ...row, employeeId, amountMinor: minor(row.amountMinor) }],
  );
}

/** What was taken off the invoices that each cashed. */
export function discountsGivenIn(db: ReadableDb, shiftId: ShiftId): DoneBy[] {
  const discountMinor = sql<number>`json_extract(${invoices.totals}, '$.discountMinor')`;
  const rows = db
    .select({
      employeeId: payments.takenBy,
      count: count(),
      amountMinor: sql<number>`sum(${discountMinor})`,
    })
    .from(payments)
    .innerJoin(paymentAllocations, eq(paymentAllocations.paymentId, payments.paymentId))
    .innerJoin(invoices, eq(invoices.invoiceId, paymentAllocations.invoiceId))
    .where(and(takenIn(shiftId), sql`${discountMinor} <> 0`))
    .groupBy(payments.takenBy)
    .all();
  return rows.map((row) => ({ ...row, amountMinor: minor(row.amountMinor) }));
}

/** How many lines of the invoices that each cashed have another price than the catalogue had. */
export function overridesIn(
  db: ReadableDb,
  shiftId: ShiftId,
): { readonly employeeId: EmployeeId; readonly count: number }[] {
  const price = (name: string) => sql`json_extract(${invoiceLines.line}, ${`$.${name}`})`;
  return db
    .select({ employeeId: payments.takenBy, count: count() })
    .from(payments)
    .innerJoin(paymentAllocations, eq(paymentAllocations.paymentId, payments.paymentId))
    .innerJoin(invoiceLines, eq(invoiceLines.invoiceId, paymentAllocations.invoiceId))
    .where(and(takenIn(shiftId), sql`${price('unitPriceMinor')} <> ${price('listPriceMinor')}`))
    .groupBy(payments.takenBy)
    .all();
}
