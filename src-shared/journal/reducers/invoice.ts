import { assert } from '../../lib/assert';
import { addMinor, subtractMinor, ZERO, type Minor } from '../../domain/money/money';
import type { Discount } from '../../domain/pricing/line';
import type * as Ids from '../../lib/ids';
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
}

export interface InvoiceState {
  readonly invoiceId: Ids.InvoiceId;
  readonly tillId: Ids.TillId;
  readonly status: InvoiceStatus;
  readonly numberSequence: number | null;
  readonly numberText: string | null;
  readonly clientId: Ids.ClientId | null;
  readonly taxExempt: boolean;
  readonly openedAtMs: number;
  readonly openedBy: Ids.EmployeeId;
  readonly heldAtMs: number | null;
  readonly holdNote: string;
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
    case 'invoice.voided':
      return { ...before, status: 'voided' };
    case 'invoice.finalized':
      return finalized(before, event);
  }
}

/** The invoice after `amountMinor` of a payment was set against it; less than zero takes it back. */
export function allocateToInvoice(before: InvoiceState, amountMinor: Minor): InvoiceState {
  return balanced({ ...before, allocatedMinor: addMinor(before.allocatedMinor, amountMinor) });
}

/** The invoice after a credit note over `amountMinor`. */
export function creditOnInvoice(before: InvoiceState, amountMinor: Minor): InvoiceState {
  return balanced({ ...before, creditedMinor: addMinor(before.creditedMinor, amountMinor) });
}

/** The invoice after `amountMinor` was paid back. */
export function refundOnInvoice(before: InvoiceState, amountMinor: Minor): InvoiceState {
  return balanced({ ...before, refundedMinor: addMinor(before.refundedMinor, amountMinor) });
}

/**
 * What is still to pay of a final invoice, after what was paid, credited and paid back; below zero
 * when the client is owed something. Zero while it is open.
 */
export function dueOf(invoice: InvoiceState): Minor {
  const { totals, allocatedMinor, creditedMinor, refundedMinor } = invoice;
  if (totals === null) return ZERO;
  const paidMinor = subtractMinor(allocatedMinor, refundedMinor);
  return subtractMinor(subtractMinor(totals.totalMinor, creditedMinor), paidMinor);
}

function balanced(invoice: InvoiceState): InvoiceState {
  if (invoice.totals === null) return invoice;
  return { ...invoice, status: dueOf(invoice) <= 0 ? 'settled' : 'finalized' };
}

function openedInvoice(event: JournalEvent<'invoice.opened'>): InvoiceState {
  const { tillId, occurredAtMs, employeeId, body } = event;
  assert(employeeId !== null, 'an invoice is opened by somebody');
  return {
    invoiceId: body.invoiceId,
    tillId: tillId as Ids.TillId,
    status: 'open',
    numberSequence: null,
    numberText: null,
    clientId: body.clientId,
    taxExempt: body.taxExempt,
    openedAtMs: occurredAtMs,
    openedBy: employeeId as Ids.EmployeeId,
    heldAtMs: null,
    holdNote: '',
    discount: null,
    discountReason: '',
    finalizedAtMs: null,
    finalizedIn: null,
    totals: null,
    allocatedMinor: ZERO,
    creditedMinor: ZERO,
    refundedMinor: ZERO,
    lines: [],
  };
}

function placed(
  present: readonly InvoiceLineState[],
  added: readonly InvoiceLine[],
): InvoiceLineState[] {
  const last = present.at(-1)?.position ?? 0;
  return added.map((line, index) => ({ position: last + index + 1, line, netMinor: null }));
}

function changed(
  each: InvoiceLineState,
  lineId: Ids.LineId,
  changes: JournalEvent<'invoice.line-changed'>['body']['changes'],
): InvoiceLineState {
  if (each.line.lineId !== lineId) return each;
  return { ...each, line: mergeRecord(each.line, changes) };
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
