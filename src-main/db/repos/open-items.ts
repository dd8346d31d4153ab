import { minor, ZERO, type Minor } from '@shared/domain/money/money';
import type { ChargeKind } from '@shared/journal/account-facts';
import type { ClientId, InvoiceId } from '@shared/lib/ids';
import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { ReadableDb } from '../database';
import { prepared } from '../prepared';
import { invoices } from '../schema/schema';

/** A final invoice, or a charge, as far as its account is concerned: without its lines. */
export interface ItemRow {
  readonly invoiceId: InvoiceId;
  readonly clientId: ClientId | null;
  readonly kind: 'sale' | ChargeKind;
  readonly numberText: string;
  readonly note: string;
  readonly finalizedAtMs: number;
  readonly dueOn: string | null;
  readonly totalMinor: Minor;
  /** What is still to pay; below zero when the client is owed something. */
  readonly dueMinor: Minor;
  readonly disputedMinor: Minor;
  readonly plannedMinor: Minor;
}

const dueMinor = sql<Minor>`${invoices.totalMinor} - ${invoices.creditedMinor}
  - ${invoices.writtenOffMinor} - (${invoices.allocatedMinor} - ${invoices.refundedMinor})`;

const columns = {
  invoiceId: invoices.invoiceId,
  clientId: invoices.clientId,
  kind: invoices.kind,
  numberText: invoices.numberText,
  note: invoices.note,
  finalizedAtMs: invoices.finalizedAtMs,
  dueOn: invoices.dueOn,
  totalMinor: invoices.totalMinor,
  dueMinor,
  disputedMinor: invoices.disputedMinor,
  plannedMinor: invoices.plannedMinor,
};

// Written out, so that SQLite sees that the index of what is unpaid has all of it.
const isUnpaid = sql`${invoices.status} = 'finalized'`;

const openOfClient = prepared((db) =>
  db
    .select(columns)
    .from(invoices)
    .where(and(eq(invoices.clientId, sql.placeholder('clientId')), isUnpaid))
    .orderBy(asc(invoices.finalizedAtMs), asc(invoices.numberSequence))
    .prepare(),
);

/** Everything of which the client owes something, the oldest first. */
export function findOpenItemsOf(db: ReadableDb, clientId: ClientId): ItemRow[] {
  return rowsOf(openOfClient(db).all({ clientId }));
}

const openAfter = prepared((db) =>
  db
    .select(columns)
    .from(invoices)
    .where(
      and(
        isUnpaid,
        sql`(${invoices.finalizedAtMs}, ${invoices.invoiceId})
          > (${sql.placeholder('atMs')}, ${sql.placeholder('id')})`,
      ),
    )
    .orderBy(asc(invoices.finalizedAtMs), asc(invoices.invoiceId))
    .limit(sql.placeholder('limit'))
    .prepare(),
);

/** The next page of everything of which anybody owes something, after `last`, the oldest first. */
export function findOpenItemsAfter(db: ReadableDb, last: ItemRow | null, limit: number): ItemRow[] {
  const [atMs, id] = last === null ? [-1, ''] : [last.finalizedAtMs, last.invoiceId];
  return rowsOf(openAfter(db).all({ atMs, id, limit }));
}

/** Those of these invoices and charges that are final, in no order. */
export function findItems(db: ReadableDb, ids: readonly InvoiceId[]): ItemRow[] {
  const isOne = and(inArray(invoices.invoiceId, [...ids]), isNotNull(invoices.totalMinor));
  return rowsOf(db.select(columns).from(invoices).where(isOne).all());
}

type Raw = {
  readonly [Field in keyof ItemRow]: Field extends 'finalizedAtMs' | 'numberText' | 'totalMinor'
    ? ItemRow[Field] | null
    : ItemRow[Field];
};

function rowsOf(rows: readonly Raw[]): ItemRow[] {
  return rows.map((row) => ({
    ...row,
    finalizedAtMs: row.finalizedAtMs ?? 0,
    numberText: row.numberText ?? '',
    totalMinor: row.totalMinor ?? ZERO,
    dueMinor: minor(row.dueMinor),
  }));
}
