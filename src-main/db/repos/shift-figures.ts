import { addMinor, minor, ZERO, type Minor } from '@shared/domain/money/money';
import type {
  CashParts,
  MovementKind,
  RefundTender,
  SalesFigures,
} from '@shared/journal/cash-facts';
import type { TenderInput } from '@shared/journal/money-facts';
import type { ShiftId } from '@shared/lib/ids';
import { and, count, eq, isNotNull, isNull, max, min, sql, sum, type SQL } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { brandIn } from '../schema/columns';
import {
  cashMovements,
  creditNotes,
  drawerOpenings,
  invoices,
  payments,
  paymentTenders,
  refunds,
} from '../schema/schema';
import type { ShiftRow } from './shifts';

/** What was paid in one way, by the tenders that count. Refunds are taken off. */
export interface TenderSum {
  readonly kind: TenderInput['kind'];
  /** Of a card, or who lends. */
  readonly brand: string | null;
  readonly tenders: number;
  readonly amountMinor: Minor;
  readonly changeMinor: Minor;
}

/** What the tenders of a shift come to, by kind and brand; payments that were voided are not in it. */
export function tenderSums(db: ReadableDb, shiftId: ShiftId): TenderSum[] {
  const brand = brandIn(paymentTenders.detail);
  const rows = db
    .select({
      kind: paymentTenders.kind,
      brand,
      tenders: count(),
      amountMinor: sum(paymentTenders.amountMinor).mapWith(Number),
      changeMinor: sum(paymentTenders.changeMinor).mapWith(Number),
    })
    .from(payments)
    .innerJoin(paymentTenders, eq(paymentTenders.paymentId, payments.paymentId))
    .where(
      and(
        eq(payments.shiftId, shiftId),
        isNull(payments.voidedAtMs),
        isNull(paymentTenders.replacedBy),
      ),
    )
    .groupBy(paymentTenders.kind, brand)
    .orderBy(paymentTenders.kind, brand)
    .all();
  return rows.map((row) => ({
    ...row,
    amountMinor: minor(row.amountMinor),
    changeMinor: minor(row.changeMinor),
  }));
}

export interface RefundSum {
  readonly kind: RefundTender['kind'];
  readonly brand: string | null;
  readonly refunds: number;
  readonly amountMinor: Minor;
}

/** What was paid back in a shift, by kind and brand. */
export function refundSums(db: ReadableDb, shiftId: ShiftId): RefundSum[] {
  const brand = brandIn(refunds.tender);
  const rows = db
    .select({
      kind: refunds.kind,
      brand,
      refunds: count(),
      amountMinor: sum(refunds.amountMinor).mapWith(Number),
    })
    .from(refunds)
    .where(eq(refunds.shiftId, shiftId))
    .groupBy(refunds.kind, brand)
    .orderBy(refunds.kind, brand)
    .all();
  return rows.map((row) => ({ ...row, amountMinor: minor(row.amountMinor) }));
}

/** What was paid in a shift and what was paid back: every figure of its money comes from these. */
export interface MoneySums {
  readonly paid: readonly TenderSum[];
  readonly refunded: readonly RefundSum[];
}

export function moneySums(db: ReadableDb, shiftId: ShiftId): MoneySums {
  return { paid: tenderSums(db, shiftId), refunded: refundSums(db, shiftId) };
}

/** How the cash of a shift comes about; `sums` for whoever has asked for them already. */
export function cashPartsOf(
  db: ReadableDb,
  { shiftId, floatMinor }: Pick<ShiftRow, 'shiftId' | 'floatMinor'>,
  sums: MoneySums = moneySums(db, shiftId),
): CashParts {
  const cash = sums.paid.find(({ kind }) => kind === 'cash');
  const refunded = sums.refunded.find(({ kind }) => kind === 'cash');
  const moved = movementSums(db, shiftId);
  return {
    floatMinor,
    tenderedMinor: addMinor(cash?.amountMinor ?? ZERO, cash?.changeMinor ?? ZERO),
    changeMinor: cash?.changeMinor ?? ZERO,
    refundedMinor: refunded?.amountMinor ?? ZERO,
    paidInMinor: moved('paid-in'),
    paidOutMinor: moved('paid-out'),
    droppedMinor: moved('drop'),
    floatInMinor: moved('float-in'),
    floatOutMinor: moved('float-out'),
  };
}

/** What was moved in a shift, by kind. */
export function movementSums(db: ReadableDb, shiftId: ShiftId): (kind: MovementKind) => Minor {
  const rows = db
    .select({
      kind: cashMovements.kind,
      amountMinor: sum(cashMovements.amountMinor).mapWith(Number),
    })
    .from(cashMovements)
    .where(eq(cashMovements.shiftId, shiftId))
    .groupBy(cashMovements.kind)
    .all();
  return (kind) => minor(rows.find((row) => row.kind === kind)?.amountMinor ?? 0);
}

/** What was sold in a shift, and by which papers; `refunded` for whoever has asked already. */
export function salesFiguresOf(
  db: ReadableDb,
  shiftId: ShiftId,
  refunded: readonly RefundSum[] = refundSums(db, shiftId),
): SalesFigures {
  const sold = soldIn(db, shiftId);
  const paid = numbersOfPayments(db, shiftId);
  const credited = db
    .select({ totalMinor: sum(creditNotes.totalMinor).mapWith(Number) })
    .from(creditNotes)
    .where(eq(creditNotes.shiftId, shiftId))
    .get();
  const isVoided = and(eq(payments.shiftId, shiftId), isNotNull(payments.voidedAtMs));
  return {
    ...sold,
    ...paid,
    creditedMinor: minor(credited?.totalMinor ?? 0),
    refunds: refunded.reduce((times, each) => times + each.refunds, 0),
    voidedPayments: howMany(db, payments, isVoided),
    drawerOpens: howMany(db, drawerOpenings, eq(drawerOpenings.shiftId, shiftId)),
  };
}

function soldIn(db: ReadableDb, shiftId: ShiftId) {
  const total = (name: string) =>
    sql<number>`coalesce(sum(json_extract(${invoices.totals}, ${`$.${name}`})), 0)`;
  const row = db
    .select({
      invoices: count(),
      subtotalMinor: total('subtotalMinor'),
      discountMinor: total('discountMinor'),
      taxMinor: total('taxMinor'),
      totalMinor: total('totalMinor'),
      first: min(invoices.numberSequence),
      last: max(invoices.numberSequence),
    })
    .from(invoices)
    .where(eq(invoices.finalizedIn, shiftId))
    .get();
  const numberOf = (sequence: number | null | undefined) =>
    numberIn(db, invoices, eq(invoices.finalizedIn, shiftId), sequence);
  return {
    invoices: row?.invoices ?? 0,
    subtotalMinor: minor(row?.subtotalMinor ?? 0),
    discountMinor: minor(row?.discountMinor ?? 0),
    taxMinor: minor(row?.taxMinor ?? 0),
    totalMinor: minor(row?.totalMinor ?? 0),
    firstInvoice: numberOf(row?.first),
    lastInvoice: numberOf(row?.last),
  };
}

function numbersOfPayments(db: ReadableDb, shiftId: ShiftId) {
  const isIn = eq(payments.shiftId, shiftId);
  const row = db
    .select({
      payments: count(),
      first: min(payments.numberSequence),
      last: max(payments.numberSequence),
    })
    .from(payments)
    .where(isIn)
    .get();
  const numberOf = (sequence: number | null | undefined) => numberIn(db, payments, isIn, sequence);
  return {
    payments: row?.payments ?? 0,
    firstPayment: numberOf(row?.first),
    lastPayment: numberOf(row?.last),
  };
}

/** The number with that place among those of `condition`, as it is printed. */
function numberIn(
  db: ReadableDb,
  table: typeof invoices | typeof payments,
  condition: SQL,
  sequence: number | null | undefined,
): string | null {
  if (sequence === null || sequence === undefined) return null;
  const isIt = and(condition, eq(table.numberSequence, sequence));
  return db.select({ text: table.numberText }).from(table).where(isIt).get()?.text ?? null;
}

function howMany(
  db: ReadableDb,
  table: typeof payments | typeof drawerOpenings,
  condition: SQL | undefined,
): number {
  return db.select({ times: count() }).from(table).where(condition).get()?.times ?? 0;
}
