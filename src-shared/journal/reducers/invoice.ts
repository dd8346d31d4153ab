import { assert } from '../../lib/assert';
import { addMinor, subtractMinor, ZERO, type Minor } from '../../domain/money/money';
import type { Discount } from '../../domain/pricing/line';
import type * as Ids from '../../lib/ids';
import type { ChargeKind } from '../account-facts';
import type { JournalEvent } from '../events';
import type { DocumentTotalsFact } from '../money-facts';
import type { InvoiceLine } from '../records';
import { mergeRecord } from './merge';

export type InvoiceStatus = 'open' | 'finalized' | 'settled' | 'voided';

export interface InvoiceLineState {
  /** Lines keep the order in which they came; a removed one leaves its place empty. */
  readonly position: number;
  readonly line: InvoiceLine;
  /** After all discounts, once the invoice is final. */
  readonly netMinor: Minor | null;
  /** Who said that it is right. */
  readonly confirmedBy: Ids.EmployeeId | null;
}

export interface InvoiceState {
  readonly invoiceId: Ids.InvoiceId;
  readonly tillId: Ids.TillId;
  readonly status: InvoiceStatus;
  /** `sale`, or what is charged that no service stands behind. */
  readonly kind: 'sale' | ChargeKind;
  readonly numberSequence: number | null;
  readonly numberText: string | null;
  readonly clientId: Ids.ClientId | null;
  readonly taxExempt: boolean;
  readonly openedAtMs: number;
  readonly openedBy: Ids.EmployeeId;
  readonly heldAtMs: number | null;
  readonly holdNote: string;
  /** For the client to read. */
  readonly note: string;
  readonly room: string;
  readonly withEmployee: Ids.EmployeeId | null;
  /** The estimate that it grew out of. */
  readonly estimateId: Ids.EstimateId | null;
  readonly discount: Discount | null;
  readonly discountReason: string;
  readonly finalizedAtMs: number | null;
  /** The shift in which it was made final; null while open, or when it was final without one. */
  readonly finalizedIn: Ids.ShiftId | null;
  readonly totals: DocumentTotalsFact | null;
  /** Set against it by payments that stand. */
  readonly allocatedMinor: Minor;
  /** Taken back of it by credit notes. */
  readonly creditedMinor: Minor;
  /** Paid back to the client of what was allocated. */
  readonly refundedMinor: Minor;
  readonly writtenOffMinor: Minor;
  /** Set aside by disputes that nobody has resolved yet. */
  readonly disputedMinor: Minor;
  /** Of it, what promissory notes that hold let the client pay in parts. */
  readonly plannedMinor: Minor;
  /** ISO date until which it may wait; null: it is due at once. */
  readonly dueOn: string | null;
  readonly lines: readonly InvoiceLineState[];
}

export type InvoiceEvent = Extract<JournalEvent, { type: `invoice.${string}` }>;

/** The invoice after `event`; the first event of an invoice makes it. */
export function reduceInvoice(before: InvoiceState | null, event: InvoiceEvent): InvoiceState {
  if (event.type === 'invoice.opened') return openedInvoice(event);
  assert(before !== null, `${event.type} speaks of an invoice that was never opened`);
  switch (event.type) {
    case 'invoice.client-set': {
      const { clientId, taxExempt } = event.body;
      return { ...before, clientId, taxExempt };
    }
    case 'invoice.lines-added':
      return { ...before, lines: [...before.lines, ...placed(before.lines, event.body.lines)] };
    case 'invoice.line-changed': {
      const { lineId, changes } = event.body;
      return { ...before, lines: before.lines.map((each) => changed(each, lineId, changes)) };
    }
    case 'invoice.line-removed': {
      const { lineId } = event.body;
      return { ...before, lines: before.lines.filter(({ line }) => line.lineId !== lineId) };
    }
    case 'invoice.discount-set': {
      const { discount, reason } = event.body;
      return { ...before, discount, discountReason: discount === null ? '' : reason };
    }
    case 'invoice.held':
      return { ...before, heldAtMs: event.occurredAtMs, holdNote: event.body.note };
    case 'invoice.resumed':
      return { ...before, heldAtMs: null, holdNote: '' };
    case 'invoice.noted':
      return { ...before, note: event.body.note };
    case 'invoice.placed': {
      const { room, withEmployee } = event.body;
      return { ...before, room, withEmployee };
    }
    case 'invoice.lines-confirmed':
      return confirmed(before, event);
    case 'invoice.put-on-account':
      return { ...before, dueOn: event.body.dueOn };
    case 'invoice.voided':
      return { ...before, status: 'voided' };
    case 'invoice.finalized':
      return finalized(before, event);
  }
}

/** The sums of an invoice that other documents change. */
export type InvoiceSum =
  | 'allocatedMinor'
  | 'creditedMinor'
  | 'refundedMinor'
  | 'writtenOffMinor'
  | 'disputedMinor'
  | 'plannedMinor';

/** The invoice after `amountMinor` more, or with a minus less, of one of its sums. */
export function addToInvoice(
  before: InvoiceState,
  sum: InvoiceSum,
  amountMinor: Minor,
): InvoiceState {
  return balanced({ ...before, [sum]: addMinor(before[sum], amountMinor) });
}

type Charge = Pick<
  JournalEvent<'account.charged'>['body'],
  'invoiceId' | 'number' | 'clientId' | 'kind' | 'description' | 'amountMinor' | 'dueOn'
>;

/** The invoice that a charge on an account makes: one amount, final at once. */
export function chargedInvoice(
  event: Pick<JournalEvent, 'tillId' | 'occurredAtMs' | 'employeeId'>,
  body: Charge,
): InvoiceState {
  const { tillId, occurredAtMs, employeeId } = event;
  assert(employeeId !== null, 'an account is charged by somebody');
  const { amountMinor, number } = body;
  return {
    ...emptyInvoice(body.invoiceId, tillId as Ids.TillId),
    status: 'finalized',
    kind: body.kind,
    numberSequence: number.sequence,
    numberText: number.text,
    clientId: body.clientId,
    openedAtMs: occurredAtMs,
    openedBy: employeeId as Ids.EmployeeId,
    note: body.description,
    finalizedAtMs: occurredAtMs,
    dueOn: body.dueOn,
    totals: {
      lines: [],
      subtotalMinor: amountMinor,
      discountMinor: ZERO,
      taxGroups: [],
      taxMinor: ZERO,
      totalMinor: amountMinor,
    },
  };
}

/**
 * What is still to pay of a final invoice, after what was paid, credited, paid back and written
 * off; below zero when the client is owed something. Zero while it is open.
 */
export function dueOf(invoice: InvoiceSums): Minor {
  const { totals, allocatedMinor, creditedMinor, refundedMinor, writtenOffMinor } = invoice;
  if (totals === null) return ZERO;
  const paidMinor = subtractMinor(allocatedMinor, refundedMinor);
  const takenBackMinor = addMinor(creditedMinor, writtenOffMinor);
  return subtractMinor(subtractMinor(totals.totalMinor, takenBackMinor), paidMinor);
}

type InvoiceSums = Pick<
  InvoiceState,
  'totals' | 'allocatedMinor' | 'creditedMinor' | 'refundedMinor' | 'writtenOffMinor'
>;

function balanced(invoice: InvoiceState): InvoiceState {
  if (invoice.totals === null) return invoice;
  return { ...invoice, status: dueOf(invoice) <= 0 ? 'settled' : 'finalized' };
}

function openedInvoice(event: JournalEvent<'invoice.opened'>): InvoiceState {
  const { tillId, occurredAtMs, employeeId, body } = event;
  assert(employeeId !== null, 'an invoice is opened by somebody');
  return {
    ...emptyInvoice(body.invoiceId, tillId as Ids.TillId),
    clientId: body.clientId,
    taxExempt: body.taxExempt,
    openedAtMs: occurredAtMs,
    openedBy: employeeId as Ids.EmployeeId,
  };
}

function emptyInvoice(
  invoiceId: Ids.InvoiceId,
  tillId: Ids.TillId,
): Omit<InvoiceState, 'openedAtMs' | 'openedBy'> {
  return {
    invoiceId,
    tillId,
    status: 'open',
    kind: 'sale',
    numberSequence: null,
    numberText: null,
    clientId: null,
    taxExempt: false,
    heldAtMs: null,
    holdNote: '',
    note: '',
    room: '',
    withEmployee: null,
    estimateId: null,
    discount: null,
    discountReason: '',
    finalizedAtMs: null,
    finalizedIn: null,
    totals: null,
    allocatedMinor: ZERO,
    creditedMinor: ZERO,
    refundedMinor: ZERO,
    writtenOffMinor: ZERO,
    disputedMinor: ZERO,
    plannedMinor: ZERO,
    dueOn: null,
    lines: [],
  };
}

function confirmed(
  before: InvoiceState,
  event: JournalEvent<'invoice.lines-confirmed'>,
): InvoiceState {
  const meant = new Set<Ids.LineId>(event.body.lineIds);
  const confirmedBy = event.employeeId as Ids.EmployeeId | null;
  return {
    ...before,
    lines: before.lines.map((each) =>
      meant.has(each.line.lineId) ? { ...each, confirmedBy } : each,
    ),
  };
}

function placed(
  present: readonly InvoiceLineState[],
  added: readonly InvoiceLine[],
): InvoiceLineState[] {
  const last = present.at(-1)?.position ?? 0;
  return added.map((line, index) => ({
    position: last + index + 1,
    line,
    netMinor: null,
    confirmedBy: null,
  }));
}

function changed(
  each: InvoiceLineState,
  lineId: Ids.LineId,
  changes: JournalEvent<'invoice.line-changed'>['body']['changes'],
): InvoiceLineState {
  if (each.line.lineId !== lineId) return each;
  // What was confirmed is not what stands there now.
  return { ...each, line: mergeRecord(each.line, changes), confirmedBy: null };
}

function finalized(before: InvoiceState, event: JournalEvent<'invoice.finalized'>): InvoiceState {
  const { number, totals } = event.body;
  const netOf = new Map(totals.lines.map(({ lineId, netMinor }) => [lineId, netMinor]));
  return {
    ...before,
    status: totals.totalMinor === 0 ? 'settled' : 'finalized',
    numberSequence: number.sequence,
    numberText: number.text,
    finalizedAtMs: event.occurredAtMs,
    finalizedIn: event.shiftId as Ids.ShiftId | null,
    totals,
    lines: before.lines.map((each) => ({ ...each, netMinor: netOf.get(each.line.lineId) ?? null })),
  };
}
