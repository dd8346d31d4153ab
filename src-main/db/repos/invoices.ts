import { assert } from '@shared/lib/assert';
import { minor, type Minor } from '@shared/domain/money/money';
import type { ClientId, InvoiceId, LineId } from '@shared/lib/ids';
import type { InvoiceLineState, InvoiceState } from '@shared/journal/reducers/invoice';
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import type { ReadableDb, WritableDb } from '../database';
import { prepared, upsertInto } from '../prepared';
import { invoiceLines, invoices } from '../schema/schema';

const invoiceById = prepared((db) =>
  db
    .select()
    .from(invoices)
    .where(eq(invoices.invoiceId, sql.placeholder('id')))
    .prepare(),
);

/** The invoice with its lines in their order, or null when there is none. */
export function findInvoice(db: ReadableDb, invoiceId: InvoiceId): InvoiceState | null {
  const row = invoiceById(db).get({ id: invoiceId });
  if (row === undefined) return null;
  const { totalMinor: _stored, ...head } = row;
  return { ...head, lines: linesByInvoice(db).all({ id: invoiceId }) };
}

/** The invoice, which must be there: its absence is a bug. */
export function requireInvoice(db: ReadableDb, invoiceId: InvoiceId): InvoiceState {
  const invoice = findInvoice(db, invoiceId);
  assert(invoice !== null, `there is no invoice ${invoiceId}`);
  return invoice;
}

/** Every open invoice, held ones among them, the oldest first. */
export function findOpenInvoices(db: ReadableDb): InvoiceState[] {
  const rows = db
    .select({ invoiceId: invoices.invoiceId })
    .from(invoices)
    .where(eq(invoices.status, 'open'))
    .orderBy(asc(invoices.openedAtMs), asc(invoices.invoiceId))
    .all();
  return rows.map(({ invoiceId }) => requireInvoice(db, invoiceId));
}

// Written out, as the index has it: a value that is bound is seen too late to choose it.
const isUnpaid = sql`${invoices.status} = 'finalized'`;

const { totalMinor, creditedMinor, writtenOffMinor, allocatedMinor, refundedMinor } = invoices;
const dueMinor = sql`${totalMinor} - ${creditedMinor} - ${writtenOffMinor} - ${allocatedMinor} + ${refundedMinor}`;

const UNPAID_LOOKED_AT = 500;

/**
 * The latest final invoices of which something is to pay that nobody has let wait: not by an account,
 * a note or a dispute. The oldest first.
 */
export function findNotAgreedUpon(db: ReadableDb): InvoiceState[] {
  const { disputedMinor, plannedMinor, finalizedAtMs, invoiceId, dueOn } = invoices;
  const isOwed = sql`${dueMinor} > ${disputedMinor} + ${plannedMinor}`;
  const rows = db
    .select({ invoiceId })
    .from(invoices)
    .where(and(isUnpaid, isNull(dueOn), isOwed))
    .orderBy(desc(finalizedAtMs), desc(invoiceId))
    .limit(UNPAID_LOOKED_AT)
    .all();
  return rows.reverse().map((row) => requireInvoice(db, row.invoiceId));
}

const INVOICES_LOOKED_AT = 300;

/** The rooms of the last invoices, each once, the latest first. */
export function findLatestRooms(db: ReadableDb): string[] {
  // Ids are made in the order of time.
  const rows = db
    .select({ room: invoices.room })
    .from(invoices)
    .orderBy(desc(invoices.invoiceId))
    .limit(INVOICES_LOOKED_AT)
    .all();
  return [...new Set(rows.map(({ room }) => room))].filter((room) => room !== '');
}

/** A client's final invoices and charges of which something is still to pay, the oldest first. */
export function findUnpaidInvoicesOf(db: ReadableDb, clientId: ClientId): InvoiceState[] {
  const rows = db
    .select({ invoiceId: invoices.invoiceId })
    .from(invoices)
    .where(and(isUnpaid, eq(invoices.clientId, clientId)))
    .orderBy(asc(invoices.finalizedAtMs), asc(invoices.numberSequence))
    .all();
  return rows.map(({ invoiceId }) => requireInvoice(db, invoiceId));
}

/** What a client owes in all, credit not taken off. */
export function owedBy(db: ReadableDb, clientId: ClientId): Minor {
  const sum = sql<number>`coalesce(sum(${dueMinor}), 0)`;
  const isIt = and(isUnpaid, eq(invoices.clientId, clientId));
  return minor(db.select({ sum }).from(invoices).where(isIt).get()?.sum ?? 0);
}

const linesByInvoice = prepared((db) =>
  db
    .select({
      position: invoiceLines.position,
      line: invoiceLines.line,
      netMinor: invoiceLines.netMinor,
      confirmedBy: invoiceLines.confirmedBy,
    })
    .from(invoiceLines)
    .where(eq(invoiceLines.invoiceId, sql.placeholder('id')))
    .orderBy(asc(invoiceLines.position))
    .prepare(),
);

const lineById = prepared((db) =>
  db
    .select({ lineId: invoiceLines.lineId })
    .from(invoiceLines)
    .where(eq(invoiceLines.lineId, sql.placeholder('id')))
    .prepare(),
);

/** Whether one of `lineIds` stands for a line of any invoice. */
export function anyLineKnown(db: ReadableDb, lineIds: readonly LineId[]): boolean {
  return lineIds.some((id) => lineById(db).get({ id }) !== undefined);
}

const writeInvoice = upsertInto(invoices, invoices.invoiceId);
const writeLine = upsertInto(invoiceLines, invoiceLines.lineId);

/** Writes what differs between `before` and `after`: an untouched line is not written again. */
export function saveInvoice(
  db: WritableDb,
  before: InvoiceState | null,
  after: InvoiceState,
): void {
  const { lines, ...head } = after;
  writeInvoice(db, { ...head, totalMinor: head.totals?.totalMinor ?? null });
  saveLines(db, after.invoiceId, before?.lines ?? [], lines);
}

function saveLines(
  db: WritableDb,
  invoiceId: InvoiceId,
  before: readonly InvoiceLineState[],
  after: readonly InvoiceLineState[],
): void {
  const known = new Map(before.map((each) => [each.line.lineId, each]));
  for (const each of after) {
    const { line, position, netMinor, confirmedBy } = each;
    const { lineId, productId, performedBy } = line;
    if (known.get(lineId) !== each) {
      const about = { productId, performedBy, confirmedBy, netMinor };
      writeLine(db, { lineId, invoiceId, position, line, ...about });
    }
    known.delete(lineId);
  }
  for (const lineId of known.keys()) {
    db.delete(invoiceLines).where(eq(invoiceLines.lineId, lineId)).run();
  }
}
